// Agencies that have everything an agency can have when it ends: places in agreements with open and closed duties, needs, lecturers, trainees whose
// reports wait, people who completed a course long ago with forms to answer and a record of what became of them.
import { runDuties } from '@/lib/agreements/obligations/jobs'
import { recordEvidence } from '@/lib/agreements/commands'
import { db } from '@/lib/db/client'
import { recordCareerEvent } from '@/lib/evaluations/use/commands'
import { addDays, dateOf } from '@/lib/time'
import { actorForAgency, actorForSchool } from './actors'
import { enactVersion, makeAgreement, type Agreement } from './agreements'
import { promise } from './duties'
import { makeAgency, makeCohort, makeCourse, makePeople, now, today, type Cohort } from './factories'
import { makeCall, mustState, needOf, stating } from './needs'
import { enrol, must, receive, sendAll } from './reports'
import { makeRound, makeTrainee, type Trainee } from './study'
import type { Organisations, Staff } from './succession'

/** `party`: bound on its own; else together with the other sending agencies. `closed`: what it owes first is done, one report received; it answers its own forms instead of handing one on. */
export type Load = { party: boolean; alumni: number; students: number; lecturers: number; heads: number; closed: boolean }

/** Puts its load on each agency, in the order of the agencies. */
export async function loadAll(world: Organisations, loads: readonly Load[]) {
  const { school, office, staff } = world
  const course = await makeCourse(school)
  const callId = await makeCall(office)
  const classes = { old: await makeCohort(school, { status: 'COMPLETED', opensOn: addDays(today, -400) }), running: await makeCohort(school, { status: 'RUNNING', opensOn: addDays(today, -105) }) }
  const people = []
  for (const [place, one] of staff.entries()) people.push(await settle(one, loads[place] ?? light, classes))
  const agreements = { inForce: await bind(world, people), proposed: await bind(world, people, 'PROPOSED') }
  const forms = await askAll(world, classes.old, people.flatMap(({ trainees }) => trainees))
  // After the rounds: an evaluation is owed until they close.
  await runDuties(now)
  const sent = await sendAll({
    cohort: classes.running, trainees: people.flatMap(({ studying }) => studying).slice(1), foreign: people.flatMap(({ studying }) => studying)[0] ?? '', office,
    head: await actorForSchool(school, 'classHead', [classes.running]), leadership: await actorForSchool(school, 'leadership'),
  })
  const laden = people.map((one) => ({
    ...one, forms: forms.filter(({ agencyId }) => agencyId === one.agency.id), reports: sent.filter(({ recipientId }) => recipientId === one.agency.id).map(({ id }) => id),
  }))
  for (const one of laden) await begin(one, course)
  return { ...world, callId, course, oldClass: classes.old, agreements, laden }
}
export type LadenWorld = Awaited<ReturnType<typeof loadAll>>
export type Laden = LadenWorld['laden'][number]
const light: Load = { party: false, alumni: 1, students: 1, lecturers: 1, heads: 1, closed: false }

/** Whoever completed a course, whoever studies, whom it lends. */
async function settle(one: Staff, load: Load, { old, running }: { old: Cohort; running: Cohort }) {
  const [alumni, students] = [await makePeople(one.agency, load.alumni), await makePeople(one.agency, load.students)]
  const trainees: Trainee[] = []
  for (const person of alumni) trainees.push(await makeTrainee(old, person, { completedOn: addDays(today, -200) }))
  const studying: string[] = []
  for (const person of students) studying.push(await enrol(running, one.agency, person))
  for (let place = 0; place < load.lecturers; place += 1) {
    await db.lecturer.create({ data: { schoolId: old.schoolId, kind: 'VISITING', fullName: `Trần Văn Mời ${place}`, searchName: `tran van moi ${place}`, agencyId: one.agency.id, recognitionDecision: '1-QĐ', recognisedFrom: dateOf(today) }, select: { id: true } })
  }
  return { ...one, load, alumni, students, everybody: [...one.persons, ...alumni, ...students], trainees, studying, endorser: await actorForAgency(one.agency, 'endorser') }
}
type Settled = Awaited<ReturnType<typeof settle>>

/** An agreement that binds them all, each alone or with the others; in force it promises a paper, an answer and an evaluation a class. */
async function bind({ school, province }: Organisations, people: readonly Settled[], status = 'IN_FORCE'): Promise<Agreement> {
  const members = people.filter(({ load }) => !load.party).map(({ agency }) => agency)
  const agreement = await makeAgreement(school, { party: await makeAgency({ province }), members, status: 'DRAFT' })
  const { versionId } = agreement
  const yearly = { dueKind: 'YEARLY', dueMonth: 2, dueDay: 10 }
  for (const [place, { agency }] of people.filter(({ load }) => load.party).entries()) {
    const { id: partyId } = await db.agreementParty.create({ data: { versionId, position: 5 + place, kind: 'AGENCY', agencyId: agency.id, label: `Cơ quan ${place + 1}` }, select: { id: true } })
    await promise(agreement, 'agency', { ...yearly, title: 'Báo cáo năm', partyId })
  }
  await promise(agreement, 'sending', { ...yearly, title: 'Báo cáo năm' })
  await promise(agreement, 'sending', { ...yearly, title: 'Khai nhu cầu', closedBy: 'NEEDS_ANSWERED' })
  await promise(agreement, 'sending', { title: 'Đánh giá', dueKind: 'COHORT', dueEvent: 'EVALUATION', closedBy: 'EVALUATION_ANSWERED' })
  await enactVersion(versionId, status)
  return agreement
}

/** Forms of managers and of agencies that are open, and the trainees' own. */
async function askAll({ school }: Organisations, cohort: Cohort, trainees: readonly Trainee[]) {
  const forms: { id: string; token: string; agencyId: string; personId: string; respondent: string }[] = []
  for (const respondent of ['MANAGER', 'AGENCY', 'TRAINEE']) {
    const { invitations } = await makeRound(school, cohort, trainees, { respondent, timing: 'MONTHS_6', opensOn: addDays(today, -5), closesOn: addDays(today, 20) })
    forms.push(...invitations.flatMap((form, place) => { const of = trainees[place]; return of ? [{ ...form, agencyId: of.agencyId, personId: of.personId, respondent }] : [] }))
  }
  return forms
}

/** What each has done by the day on which it ends. */
async function begin(one: Settled & { reports: readonly string[] }, course: { id: string; schoolId: string }): Promise<void> {
  await mustState(one.nominator, stating([needOf(course, { 2027: one.load.heads })]))
  const [first] = one.alumni
  if (first) await must(recordCareerEvent(one.nominator, { personId: first.id, kind: 'PLANNED', happenedOn: addDays(today, -30), post: 'Phó Chủ tịch', decisionNumber: '1-QĐ' }, now))
  if (!one.load.closed) return
  for (const id of one.reports.slice(0, 1)) await must(receive(one.nominator, id))
  for (const { id } of (await papersOwedBy(one.agency.id)).slice(0, 1)) await must(recordEvidence(one.nominator, { obligationId: id, number: '1-BC', on: today }, now))
}

/** Duties that an agency closes with a paper, those that are done first. */
export const papersOwedBy = (agencyId: string) => db.obligation.findMany({
  where: { closedBy: 'DOCUMENT', withdrawnOn: null, OR: [{ agencyId }, { agencyId: null, party: { agencyId } }] }, orderBy: [{ evidenceNumber: { sort: 'asc', nulls: 'last' } }, { dueOn: 'asc' }], select: { id: true, evidenceNumber: true },
})
