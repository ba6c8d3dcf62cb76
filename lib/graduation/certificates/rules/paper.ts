import { signedAs } from '../../../enrolment/notices/rules/paper'
import type { Translate } from '../../../i18n/sentence'
import { formatDay, type Day } from '../../../time'
import type { OfficialPaper, PaperBlock } from '../../../web/official-paper'
import type { CertificateContent } from '../schema'
import { writtenCode } from './code'
import { registered } from './content'

const day = (on: Day) => formatDay(on, 'vi')
const paragraph = (text: string): PaperBlock => ({ kind: 'paragraph', text })

/** The sheet that is printed on a blank form: everything from what was frozen, and the code by which anybody checks it. */
export function certificateSheet(content: CertificateContent, check: { code: string; address: string }, t: Translate): OfficialPaper {
  const { school } = content
  const grounds = content.decisionNumber && content.decidedOn ? [paragraph(`Theo Quyết định số ${content.decisionNumber} ngày ${day(content.decidedOn)}.`)] : []
  return {
    family: school.letterhead, parent: school.parentLine, issuer: school.name, number: content.serialNumber, place: school.place, on: content.issuedOn,
    kind: content.kind === 'DIPLOMA' ? 'BẰNG TỐT NGHIỆP' : 'CHỨNG CHỈ', subject: content.course, note: null, mark: null, annexes: [],
    body: [
      paragraph(`Cấp cho: ${content.fullName}`), paragraph(`Sinh ngày: ${day(content.birthDate)}`),
      paragraph(`Đã hoàn thành chương trình ${content.course}, ${t(`catalogue.forms.${content.form}`).toLocaleLowerCase('vi')}, lớp ${content.cohortCode}, từ ngày ${day(content.from)} đến ngày ${day(content.to)}.`),
      ...(content.rank ? [paragraph(`Xếp loại: ${t(`graduation.ranks.${content.rank}`)}`)] : []), ...grounds,
      ...(content.replaces ? [paragraph(`Cấp lại, thay cho bản số hiệu ${content.replaces.serialNumber} ngày ${day(content.replaces.issuedOn)}.`)] : []),
    ],
    signature: { lines: signedAs(content.signatoryTitle, school.letterhead), name: content.signatory }, recipients: [],
    code: { address: check.address, lines: [`Số hiệu: ${content.serialNumber}`, `Vào sổ số: ${registered(content)}`, `Mã tra cứu: ${writtenCode(check.code)}`] },
  }
}

type Registered = { content: CertificateContent; status: string; revocation: { number: string; revokedOn: Day } | null; replacedBy: string | null }

/** The rows of a class as they stand in the register, with what became of each. */
export function registerExtract(rows: readonly Registered[], on: Day, office: string, t: Translate): OfficialPaper | null {
  const [first] = rows
  if (!first) return null
  const { school, course, cohortCode } = first.content
  return {
    family: school.letterhead, parent: school.parentLine, issuer: school.name, number: null, place: school.place, on, kind: 'TRÍCH SỔ CẤP VĂN BẰNG', subject: `Lớp ${cohortCode}, ${course}`, note: null, mark: null,
    body: [paragraph(`${school.name} trích sổ cấp văn bằng của lớp ${cohortCode}: ${rows.length} dòng, theo số vào sổ.`), paragraph('Nội dung trích đúng với sổ tại ngày lập./.')],
    signature: { lines: [office.toLocaleUpperCase('vi')], name: null }, recipients: ['Lưu: VT, hồ sơ lớp'],
    annexes: [{
      title: 'TRÍCH SỔ CẤP VĂN BẰNG', subject: `Lớp ${cohortCode}, ${course}`, reference: `(Trích ngày ${day(on)})`, table: {
        columns: [
          { head: 'Số vào sổ', width: 24, align: 'center' }, { head: 'Họ và tên', width: 50 }, { head: 'Ngày sinh', width: 26, align: 'center' }, { head: 'Xếp loại', width: 24, align: 'center' }, { head: 'Số hiệu', width: 34, align: 'center' },
          { head: 'Ngày cấp', width: 26, align: 'center' }, { head: 'Quyết định', width: 34 }, { head: 'Ghi chú, ký nhận', width: 34 },
        ],
        rows: rows.map(({ content, ...row }) => [
          registered(content), content.fullName, day(content.birthDate), content.rank ? t(`graduation.ranks.${content.rank}`) : '', content.serialNumber, day(content.issuedOn),
          content.decisionNumber ? `${content.decisionNumber}${content.decidedOn ? `, ${day(content.decidedOn)}` : ''}` : '', noteOf(row),
        ]),
      },
    }],
  }
}

const noteOf = ({ revocation, replacedBy }: Omit<Registered, 'content'>): string =>
  [revocation ? `Thu hồi ${day(revocation.revokedOn)}, số ${revocation.number}` : '', replacedBy ? `Cấp lại: ${replacedBy}` : ''].filter(Boolean).join('; ')
