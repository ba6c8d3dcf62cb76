import { addDays, daysBetween, yearOf, type Day } from '@/lib/time'
import { accountId, demoLiaisonOf, demoLiaisons, liaisonOf, trainingOfficer } from '../accounts'
import { agencyId, sendingOf } from '../agencies'
import { at, workday } from '../calendar'
import { courseId } from '../courses'
import { addEvent, tell, type Happening } from '../happenings'
import { uid } from '../ids'
import type { Plan } from '../plan'
import { randomOf } from '../random'
import type { Rows } from '../rows'
import { schoolId } from '../schools'
import { wishesOf } from './wishes'

const callId = (year: number) => uid('needs_call', year)

interface Call { year: number; openedOn: Day; deadline: Day; remindedOn: Day; paper: string; note: string; today: Day }

/** The calls of the first school: that for this year is over, that for the next one is open and two thirds have answered. */
export function addNeeds(rows: Rows, plan: Plan) {
  const { today } = plan
  const [last, open] = [callForThisYear(today), callForNextYear(today)]
  for (const call of [last, open]) addCall(rows, call)
  for (const agency of sendingOf(plan)) {
    const lateBy = agency % 40 === 8 ? 4 : 0
    if (agency % 40 === 14) addReminder(rows, last, agency)
    else addAnswer(rows, last, agency, answeredOn(last, agency, lateBy))
    if (lateBy > 0) addReminder(rows, last, agency)
    if (agency % 3 === 1) addReminder(rows, open, agency)
    else addAnswer(rows, open, agency, answeredOn(open, agency, 0))
  }
}

const callForThisYear = (today: Day): Call => {
  const year = yearOf(today)
  return {
    year, today, openedOn: workday(`${String(year - 1)}-09-08`), deadline: workday(`${String(year - 1)}-10-20`), remindedOn: workday(`${String(year - 1)}-10-13`), paper: '96/CV-TrCT',
    note: 'Đề nghị khai nhu cầu theo quy hoạch đã được phê duyệt, gửi trước khi Trường tổng hợp trình Tỉnh ủy.',
  }
}

const callForNextYear = (today: Day): Call => ({
  year: yearOf(today) + 1, today, openedOn: addDays(today, -20), deadline: addDays(today, 12), remindedOn: addDays(today, -3), paper: '118/CV-TrCT',
  note: 'Chỉ khai người trong quy hoạch hoặc thuộc đối tượng bồi dưỡng bắt buộc. Người đã nộp hồ sơ vào lớp đang mở thì không khai lại.',
})

function addCall(rows: Rows, call: Call) {
  rows.add('needs_call', {
    id: callId(call.year), school_id: schoolId(1), year: call.year, document_number: call.paper, document_on: call.openedOn, opened_on: call.openedOn,
    deadline: call.deadline, note: call.note,
  })
  record(rows, call, demoLiaisons, { type: 'needs.called', when: at(call.openedOn, '08:15'), actor: 'school', agency: null, data: { deadline: call.deadline } })
}

/** Between the second day and the deadline, or yesterday if that is earlier; late ones some days after it. */
function answeredOn(call: Call, agency: number, lateBy: number) {
  const last = [call.deadline, addDays(call.today, -1)].reduce((a, b) => (a < b ? a : b))
  const days = randomOf(`answer ${String(call.year)} ${String(agency)}`).between(2, daysBetween(call.openedOn, last))
  return lateBy > 0 ? addDays(call.deadline, lateBy) : addDays(call.openedOn, days)
}

function addAnswer(rows: Rows, call: Call, agency: number, on: Day) {
  const random = randomOf(`needs ${String(call.year)} ${String(agency)}`)
  const answeredAt = at(on, `${String(random.between(8, 16)).padStart(2, '0')}:${String(random.between(10, 59))}`)
  rows.add('needs_answer', { call_id: callId(call.year), agency_id: agencyId(1, agency), account_id: accountId(liaisonOf(agency)), answered_at: answeredAt })
  // One organisation has none: that too is an answer.
  const wishes = agency === 21 ? [] : wishesOf(agency, call.year).filter(() => random.chance(0.8))
  let headcount = 0
  wishes.forEach(({ course, form, group, heads, reason }, index) => {
    const size = random.between(60, 140) / 100
    const years = heads.map((about) => Math.round(about * size))
    headcount += years[0] ?? 0
    const id = uid('need', (call.year * 1000 + agency) * 20 + index)
    if (years.every((count) => count === 0)) return
    rows.add('need', { id, call_id: callId(call.year), agency_id: agencyId(1, agency), course_id: courseId(1, course), form, target_group: group, reason, entered_at: answeredAt })
    years.forEach((count, ahead) => { if (count > 0) rows.add('need_year', { need_id: id, ahead, headcount: count }) })
  })
  record(rows, call, on > addDays(call.today, -6) ? [trainingOfficer] : [], {
    type: 'needs.stated', when: answeredAt, actor: 'agency', agency, data: { headcount, lines: wishes.length, late: on > call.deadline } })
}

function addReminder(rows: Rows, call: Call, agency: number) {
  rows.add('needs_reminder', { call_id: callId(call.year), agency_id: agencyId(1, agency), reminded_on: call.remindedOn })
  const liaison = demoLiaisonOf(agency)
  record(rows, call, liaison === null ? [] : [liaison], {
    type: 'needs.reminded', when: at(call.remindedOn, '07:30'), actor: call.today < call.deadline ? 'school' : 'system', agency, data: { deadline: call.deadline } })
}

function record(rows: Rows, call: Call, accounts: readonly number[], { data, ...what }: Omit<Happening, 'subject'>) {
  const happening: Happening = { ...what, subject: ['call', callId(call.year)], data: { year: call.year, ...data } }
  tell(rows, accounts, addEvent(rows, happening, what.agency ?? 0), happening, call.today)
}
