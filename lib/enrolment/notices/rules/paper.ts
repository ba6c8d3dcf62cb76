import type { Translate } from '../../../i18n/sentence'
import { formatDay, type Day } from '../../../time'
import type { OfficialPaper, PaperAnnex, PaperBlock, PaperTable } from '../../../web/official-paper'
import type { Standards } from '../../queries/find-standards'
import type { Notice, NoticeCohortFacts } from '../queries/find-notice'
import { sayChange } from './changes'
import { annexOf, type NoticeLine } from './content'

const day = (on: Day) => formatDay(on, 'vi')
/** Columns that an annex across A4 can still hold. */
const CLASSES_A_PAGE = 8

/** The notice as a paper; `t` speaks Vietnamese, as papers do. `standards` are those in force on its day, by family. */
export function paperOf(notice: Notice, standards: ReadonlyMap<string, Standards>, t: Translate): OfficialPaper {
  const { school, content, number, on, signatory, signatoryTitle, status, version } = notice
  return {
    family: school.letterhead, parent: school.parentLine, issuer: school.name, place: school.place, number, on, kind: 'THÔNG BÁO', subject: content.subject,
    note: version > 1 ? `(Bản điều chỉnh lần ${version - 1})` : null,
    body: [
      ...(content.lead ? [{ kind: 'paragraph' as const, text: content.lead }] : []), ...corrected(notice, t), ...numbered([
        ['Lớp tuyển sinh', [{ kind: 'table', caption: 'Các lớp tuyển sinh', table: classes(notice, t) }]],
        ['Đối tượng, tiêu chuẩn', eligible(notice, standards, t)],
        ['Hồ sơ', [{ kind: 'items', items: content.dossier }]],
        ['Chỉ tiêu và cách gửi danh sách', [{ kind: 'paragraph', text: seats(content.lines) }, { kind: 'paragraph', text: contact(school) }]],
      ]),
      { kind: 'paragraph', text: 'Trên đây là thông báo tuyển sinh, đề nghị các cơ quan, đơn vị triển khai thực hiện./.' },
    ],
    signature: { lines: signedAs(signatoryTitle ?? 'Hiệu trưởng', school.letterhead), name: signatory }, recipients: content.recipients,
    annexes: annexesOf(notice), mark: status === 'DRAFT' ? 'DỰ THẢO' : null,
  }
}

const numbered = (parts: readonly (readonly [string, readonly PaperBlock[]])[]): PaperBlock[] =>
  parts.flatMap(([title, blocks], place) => [{ kind: 'heading' as const, text: `${place + 1}. ${title}` }, ...blocks])

/** Which paper is corrected, and each thing that changed. */
function corrected({ version, versions, changes }: Notice, t: Translate): PaperBlock[] {
  const before = versions.find((one) => one.version < version && one.issued)
  if (!before?.on || changes.length === 0) return []
  return [
    { kind: 'paragraph', text: `Thông báo này điều chỉnh Thông báo số ${before.number ?? ''} ngày ${day(before.on)} ở các nội dung sau:` },
    { kind: 'items', items: changes.map((change) => sayChange(change, t, 'vi')) },
  ]
}

function classes({ content: { lines }, cohorts }: Notice, t: Translate): PaperTable {
  return {
    columns: [
      { head: 'STT', width: 11, align: 'center' }, { head: 'Lớp, chương trình, hệ học', width: 60 }, { head: 'Khai giảng, bế giảng', width: 25, align: 'center' },
      { head: 'Hạn gửi danh sách', width: 25, align: 'center' }, { head: 'Quy mô', width: 13, align: 'center' }, { head: 'Địa điểm', width: 31 },
    ],
    rows: lines.map((line, place) => {
      const facts = cohorts.get(line.cohortId)
      return [
        String(place + 1), `${line.code}, ${facts?.course ?? ''}, ${t(`catalogue.forms.${facts?.form ?? 'CONCENTRATED'}`).toLocaleLowerCase('vi')}`, `${day(line.opensOn)}\u00A0– ${day(line.endsOn)}`, day(line.closesOn),
        String(line.capacity), line.venue,
      ]
    }),
  }
}

/** Standards once for the classes that share them. */
function eligible({ content: { lines }, cohorts }: Notice, standards: ReadonlyMap<string, Standards>, t: Translate): PaperBlock[] {
  const families = Map.groupBy(lines, ({ cohortId }) => cohorts.get(cohortId)?.ruleFamily ?? '')
  return [...families].flatMap(([family, those]): PaperBlock[] => {
    const [set, named] = [standards.get(family), `${those.length > 1 ? 'Các lớp' : 'Lớp'} ${those.map(({ code }) => code).join(', ')}`]
    if (!set) return those.map((line): PaperBlock => ({ kind: 'paragraph', text: `Lớp ${line.code}: ${audienceOf(cohorts.get(line.cohortId), t)}.` }))
    const rules = set.rules.map((rule) => `${rule.wording?.vi ?? t(`enrolment.standards.${rule.code}`, rule.values)} (${rule.citation})`)
    return [{ kind: 'paragraph', text: `${named}: thực hiện theo ${set.title}, cụ thể:` }, { kind: 'items', items: rules }]
  })
}

/** "trưởng khu dân cư", as the plan has the class for; without a plan, whom the course names. */
function audienceOf(cohort: NoticeCohortFacts | undefined, t: Translate): string {
  const group = cohort?.targetGroup
  return group && group !== 'OTHER' ? lowerFirst(t(`planning.groups.${group}`)) : `cán bộ thuộc đối tượng của chương trình ${cohort?.course ?? ''}`
}

const lowerFirst = (text: string) => text.slice(0, 1).toLocaleLowerCase('vi') + text.slice(1)

function seats(lines: readonly NoticeLine[]): string {
  const [{ total }, pool] = [annexOf(lines), lines.reduce((sum, { poolSeats }) => sum + poolSeats, 0)]
  if (total + pool === 0) return 'Chỉ tiêu của từng cơ quan, đơn vị được thông báo sau.'
  const given = `Chỉ tiêu giao cho các cơ quan, đơn vị là ${total} người, theo Phụ lục kèm theo`
  return pool > 0 ? `${given}; ${pool} chỗ chung dành cho mọi cơ quan, đơn vị, xếp theo thứ tự gửi.` : `${given}.`
}

const contact = ({ office, phone, email }: Notice['school']): string =>
  `Danh sách gửi trên Cổng phối hợp đào tạo, bồi dưỡng cán bộ, chậm nhất hết ngày ghi ở mục 1. Đầu mối: ${office}, điện thoại ${phone}, thư điện tử ${email}.`

/** A deputy signs in place of the head: "KT." on papers of the State (Nghị định 30/2020/NĐ-CP, article 13), "K/T" on those of the Party. */
export function signedAs(title: string, family: OfficialPaper['family']): string[] {
  const whole = title.toLocaleUpperCase('vi')
  const head = /^PHÓ\s+(.+)$/u.exec(whole)?.[1]
  return head ? [`${family === 'PARTY' ? 'K/T' : 'KT.'} ${head}`, whole] : [whole]
}

/** Agency × class × seats, as many classes on a page as fit; none while no seat is given. */
function annexesOf({ content: { lines }, number, on, school }: Notice): PaperAnnex[] {
  if (lines.every(({ quotas, poolSeats }) => quotas.length === 0 && poolSeats === 0)) return []
  const pages = Array.from({ length: Math.ceil(lines.length / CLASSES_A_PAGE) }, (_, page) => lines.slice(page * CLASSES_A_PAGE, (page + 1) * CLASSES_A_PAGE))
  const reference = `(Kèm theo Thông báo số ${number ?? '……'} ngày ${on ? day(on) : '……'} của ${school.name})`
  return pages.map((those, page) => (
    { title: pages.length > 1 ? `PHỤ LỤC ${page + 1}` : 'PHỤ LỤC', subject: 'Chỉ tiêu cử cán bộ của các cơ quan, đơn vị', reference, table: annexTable(those) }))
}

/** The annex as a table: agencies, the open pool, and the sums against which the head sets the capacity. */
export function annexTable(lines: readonly NoticeLine[]): PaperTable {
  const { rows, sums, total } = annexOf(lines)
  const pool = lines.map(({ poolSeats }) => poolSeats)
  const poolTotal = pool.reduce((sum, one) => sum + one, 0)
  const width = Math.min(30, Math.floor(152 / Math.max(1, lines.length)))
  return {
    columns: [
      { head: 'STT', width: 12, align: 'center' }, { head: 'Cơ quan, đơn vị', width: 222 - width * lines.length },
      ...lines.map(({ code, capacity }) => ({ head: `${code} (quy\u00A0mô\u00A0${capacity})`, width, align: 'center' as const })), { head: 'Cộng', width: 18, align: 'center' },
    ],
    rows: [
      ...rows.map(({ agency, seats: given, sum }, place) => [String(place + 1), agency, ...given.map((one) => (one === null ? '' : String(one))), String(sum)]),
      ...(poolTotal > 0 ? [['', 'Chỗ chung, mọi cơ quan, đơn vị', ...pool.map((one) => (one > 0 ? String(one) : '')), String(poolTotal)]] : []),
    ],
    foot: ['', 'Cộng', ...sums.map((sum, place) => String(sum + (pool[place] ?? 0))), String(total + poolTotal)],
  }
}
