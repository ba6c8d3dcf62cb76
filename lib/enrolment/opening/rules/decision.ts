import type { Translate } from '../../../i18n/sentence'
import { formatDay, type Day } from '../../../time'
import type { OfficialPaper, PaperBlock, PaperTable } from '../../../web/official-paper'
import { signedAs } from '../../notices/rules/paper'
import { bodyOf, type DecisionFacts, type Listed } from '../schema'
import { orderOf } from './duties'

const day = (on: Day) => formatDay(on, 'vi')
const paragraph = (text: string): PaperBlock => ({ kind: 'paragraph', text })

/** The decision that opens a class, with its list as annex; `t` speaks Vietnamese, as papers do. */
export function decisionOf({ school, cohort, decision, listed, duties }: DecisionFacts, t: Translate): OfficialPaper {
  const signer = decision?.signatoryTitle ?? 'Hiệu trưởng'
  return {
    family: school.letterhead, parent: school.parentLine, issuer: school.name, place: school.place, number: decision?.number ?? null, on: decision?.on ?? null,
    kind: 'QUYẾT ĐỊNH', subject: `Về việc mở lớp và công nhận danh sách học viên lớp ${cohort.code}`, note: null,
    body: [{ kind: 'centred', text: `HIỆU TRƯỞNG ${school.name.toLocaleUpperCase('vi')}` }, ...grounds(school.office, cohort), { kind: 'centred', text: 'QUYẾT ĐỊNH:' }, ...articles(cohort, listed.length, duties, t)],
    signature: { lines: signedAs(signer, school.letterhead), name: decision?.signatory ?? null },
    recipients: ['Các cơ quan, đơn vị cử học viên', ...(duties.some(isSteering) ? ['Thành viên Ban Chỉ đạo lớp'] : []), `Lưu: VT, ${school.office}`],
    annexes: [{
      title: 'DANH SÁCH HỌC VIÊN', subject: `Lớp ${cohort.code}, ${cohort.course}`, table: listTable(listed, t),
      reference: `(Kèm theo Quyết định số ${decision?.number ?? '……'} ngày ${decision ? day(decision.on) : '……'} của ${school.name})`,
    }],
    mark: decision ? null : 'DỰ THẢO',
  }
}

function grounds(office: string, { noticeNumber, announcedOn, councilOn }: DecisionFacts['cohort']): PaperBlock[] {
  const notice = noticeNumber ? [paragraph(`Căn cứ Thông báo tuyển sinh số ${noticeNumber}${announcedOn ? ` ngày ${day(announcedOn)}` : ''};`)] : []
  const council = councilOn ? `Biên bản họp Hội đồng xét tuyển ngày ${day(councilOn)}` : 'kết quả xét tuyển'
  return [...notice, paragraph(`Căn cứ danh sách cán bộ do các cơ quan, đơn vị cử và ${council};`), paragraph(`Xét đề nghị của ${office}.`)]
}

const isSteering = ({ duty }: DecisionFacts['duties'][number]) => bodyOf(duty) === 'STEERING'

/** Who leads the class stands in it as far as it is known on the day of the decision. */
function articles(cohort: DecisionFacts['cohort'], count: number, duties: DecisionFacts['duties'], t: Translate): PaperBlock[] {
  const steering = duties.filter(isSteering).toSorted((a, b) => orderOf(a.duty) - orderOf(b.duty))
  const head = duties.find(({ duty }) => duty === 'CLASS_HEAD')
  const parts: PaperBlock[][] = [
    [paragraph(`Mở lớp ${cohort.course}, mã lớp ${cohort.code}, ${t(`catalogue.forms.${cohort.form}`).toLocaleLowerCase('vi')}, gồm ${count} học viên có tên trong danh sách kèm theo. Thời gian từ ${day(cohort.opensOn)} đến ${day(cohort.endsOn)}; địa điểm: ${cohort.venue}.`)],
    ...(steering.length > 0 ? [[
      paragraph('Thành lập Ban Chỉ đạo lớp, gồm các đồng chí:'),
      { kind: 'items' as const, items: steering.map(({ name, place, duty }) => `${name}, ${place ?? ''}: ${t(`enrolment.opening.duties.${duty}`)}`) },
    ]] : []),
    ...(head ? [[paragraph(`Phân công đồng chí ${head.name} làm chủ nhiệm lớp.`)]] : []),
    [paragraph('Các phòng, khoa của Trường, các cơ quan, đơn vị cử học viên và học viên có tên trong danh sách chịu trách nhiệm thi hành Quyết định này./.')],
  ]
  return parts.flatMap((blocks, place) => blocks.map((block, nth) => (nth === 0 && block.kind === 'paragraph' ? { ...block, text: `Điều ${place + 1}. ${block.text}` } : block)))
}

/** The columns of a "danh sách trích ngang": two for the birth date, by sex, and two for the Party. What may be classified (planned posts) is none of them. */
function listTable(listed: readonly Listed[], t: Translate): PaperTable {
  return {
    columns: [
      { head: 'STT', width: 11, align: 'center' }, { head: 'Họ và tên', width: 42 }, { head: 'Ngày sinh (nam)', width: 24, align: 'center' }, { head: 'Ngày sinh (nữ)', width: 24, align: 'center' },
      { head: 'Dân tộc thiểu số', width: 16, align: 'center' }, { head: 'Chức vụ, đơn vị công tác', width: 59 }, { head: 'Trình độ chuyên môn', width: 28 },
      { head: 'Vào Đảng (dự bị)', width: 24, align: 'center' }, { head: 'Vào Đảng (chính thức)', width: 24, align: 'center' },
    ],
    rows: listed.map((one, place) => [
      String(place + 1), one.name, one.sex === 'MALE' ? day(one.birthDate) : '', one.sex === 'FEMALE' ? day(one.birthDate) : '', one.ethnicMinority ? 'x' : '',
      [one.post, one.agency].filter(Boolean).join(', '), educationOf(one, t), one.admittedOn ? day(one.admittedOn) : '', one.officialOn ? day(one.officialOn) : '',
    ]),
  }
}

const educationOf = ({ education, educationField }: Listed, t: Translate) =>
  [education ? t(`people.education.${education}`) : '', educationField ?? ''].filter(Boolean).join(', ')
