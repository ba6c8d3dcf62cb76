// What people do while their agency ends: each command with the trace it must leave once if it was taken, and not at all if it was refused.
import { publicActor } from '@/lib/access/actor'
import { recordEvidence } from '@/lib/agreements/commands'
import { commentOnVersion } from '@/lib/agreements/writing/commands/comment'
import { signVersion } from '@/lib/agreements/signing/commands/sign-version'
import { db } from '@/lib/db/client'
import { answerEvaluation } from '@/lib/evaluations/commands/answer-evaluation'
import { delegateEvaluation } from '@/lib/evaluations/delegation/commands'
import { recordCareerEvent } from '@/lib/evaluations/use/commands'
import { addPerson } from '@/lib/people/commands'
import { stateNeeds } from '@/lib/planning/needs/commands/state-needs'
import { scoreSchool } from '@/lib/reporting/scoring/commands'
import type { Result } from '@/lib/result'
import { addLecturer } from '@/lib/teaching/lecturers/commands/keep-lecturer'
import { addDays } from '@/lib/time'
import { idNumberFor, now, today } from './factories'
import { papersOwedBy, type Laden, type LadenWorld } from './laden-agencies'
import { needOf, stating } from './needs'
import { receive } from './reports'
import { nominateIn } from './succession'

export type LoadKind = 'answer' | 'hand-on' | 'own-answer' | 'receive' | 'paper' | 'comment' | 'sign' | 'need' | 'career' | 'person' | 'lecturer' | 'score' | 'nominate'
/** `kept`: how many traces there are. `refusals`: what whoever comes too late may be told. */
export type LoadCommand = { kind: LoadKind; agencyId: string; run: () => Promise<Result<unknown, string>>; kept: () => Promise<number>; refusals: readonly string[] }

/** Everything that one agency can do once. */
export async function commandsOf(world: LadenWorld, one: Laden): Promise<LoadCommand[]> {
  return [...formsOf(one), ...reportsOf(one), ...(await agreementsOf(world, one)), ...(await needsOf(world, one)), ...peopleOf(world, one)].map((command) => ({ ...command, agencyId: one.agency.id }))
}
type Bare = Omit<LoadCommand, 'agencyId'>

const answers = { FIT: 4, USED: true, REMARK: 'Tốt' }
/** A link is answered whoever holds it: nobody is too late for the succession. */
function formsOf({ forms, load }: Laden): Bare[] {
  const [manager, own] = [forms.find(({ respondent }) => respondent === 'MANAGER'), forms.find(({ respondent }) => respondent === 'TRAINEE')]
  const ofAgency = forms.filter(({ respondent }) => respondent === 'AGENCY')
  const second = load.closed ? undefined : ofAgency[0]
  const give = (kind: LoadKind, form: typeof manager): Bare[] => (form ? [{
    kind, run: () => answerEvaluation(publicActor, { token: form.token, answers }, now), kept: () => db.evaluationResponse.count({ where: { invitationId: form.id, invitation: { answered: true } } }), refusals: [],
  }] : [])
  return [...give('answer', manager), ...give('own-answer', own), ...(load.closed ? ofAgency.flatMap((form) => give('answer', form)) : []), ...(second ? [{
    kind: 'hand-on' as const, run: () => delegateEvaluation(publicActor, { token: second.token, name: 'Lê Văn Phó' }, now), kept: () => db.evaluationDelegation.count({ where: { invitationId: second.id } }), refusals: [],
  }] : [])]
}

function reportsOf({ nominator, reports, load }: Laden): Bare[] {
  const [id] = load.closed ? reports.slice(1) : reports
  return id === undefined ? [] : [{
    kind: 'receive', run: () => receive(nominator, id), kept: () => db.event.count({ where: { type: 'report.acknowledged', subjectId: id } }), refusals: ['report_not_found'],
  }]
}

async function agreementsOf({ agreements: { proposed } }: LadenWorld, { agency, nominator, endorser }: Laden): Promise<Bare[]> {
  const at = { agreementId: proposed.id, number: 1 }
  const party = await db.agreementParty.findFirst({ where: { versionId: proposed.versionId, agencyId: agency.id }, select: { id: true } })
  const owed = (await papersOwedBy(agency.id)).find(({ evidenceNumber }) => evidenceNumber === null)
  return [
    {
      kind: 'comment', run: () => commentOnVersion(nominator, { ...at, part: 'WHOLE', clause: null, text: 'Nhất trí.' }, now),
      kept: () => db.agreementComment.count({ where: { agencyId: agency.id, versionId: proposed.versionId } }), refusals: ['agreement_not_found', 'not_allowed'],
    },
    ...(party ? [{
      kind: 'sign' as const, run: () => signVersion(endorser, { ...at, partyId: party.id, name: 'Lê Thị Ký', post: 'Trưởng ban', document: '7/CV', on: today }, now),
      kept: () => db.agreementParty.count({ where: { id: party.id, signedOn: { not: null } } }), refusals: ['agreement_not_found', 'not_allowed'],
    }] : []),
    ...(owed ? [{
      kind: 'paper' as const, run: () => recordEvidence(nominator, { obligationId: owed.id, number: '2-BC', on: today }, now),
      kept: () => db.obligation.count({ where: { id: owed.id, evidenceNumber: '2-BC' } }), refusals: ['obligation_not_found', 'not_allowed', 'already_recorded'],
    }] : []),
  ]
}

/** More than was stated, by whoever read the statement before; more than all of them state together. */
export const MORE = 100
async function needsOf({ callId, course }: LadenWorld, { agency, nominator, load }: Laden): Promise<Bare[]> {
  const { answeredAt } = await db.needsAnswer.findUniqueOrThrow({ where: { callId_agencyId: { callId, agencyId: agency.id } }, select: { answeredAt: true } })
  return [{
    kind: 'need', run: () => stateNeeds(nominator, stating([needOf(course, { 2027: load.heads + MORE })], { answeredAt: answeredAt.toISOString() }), now),
    kept: async () => (await db.event.count({ where: { type: 'needs.stated', subjectId: callId, agencyId: agency.id } })) - 1, refusals: ['changed_meanwhile', 'agency_ended'],
  }]
}

function peopleOf({ office, school, classes }: LadenWorld, one: Laden): Bare[] {
  const { agency, nominator, alumni: [first], persons } = one
  const [fullName, person, cohort] = [`Lê Thị ${agency.id.slice(-8)}`, persons.at(-1), classes[0]]
  const birth = { birthDate: '1990-01-01', sex: 'FEMALE' as const }
  return [
    ...(first ? [{
      kind: 'career' as const, run: () => recordCareerEvent(nominator, { personId: first.id, kind: 'APPOINTED', happenedOn: addDays(today, -1), post: 'Chủ tịch', decisionNumber: '2-QĐ' }, now),
      kept: () => db.careerEvent.count({ where: { personId: first.id, kind: 'APPOINTED' } }), refusals: ['person_not_found'],
    }] : []),
    {
      kind: 'person', run: () => addPerson(nominator, { fullName, ...birth, personalIdNumber: idNumberFor(birth) }, now),
      kept: () => db.employment.count({ where: { validTo: null, person: { fullName }, agency: { validTo: null } } }), refusals: ['agency_ended'],
    },
    {
      kind: 'lecturer', run: () => addLecturer(office, { kind: 'VISITING', fullName, agencyId: agency.id, topics: [], recognitionDecision: '1-QĐ', recognisedFrom: today }),
      kept: () => db.lecturer.count({ where: { fullName, agency: { validTo: null } } }), refusals: ['agency_ended'],
    },
    {
      kind: 'score', run: () => scoreSchool(nominator, { year: 2026, school: school.slug, planning: 4, notices: 4, timetable: null, reports: 5, support: 3, remark: '' }, now),
      kept: () => db.schoolScore.count({ where: { agencyId: agency.id } }), refusals: [],
    },
    ...(person && cohort ? [{
      kind: 'nominate' as const, run: () => nominateIn(one, cohort, person), kept: () => db.nomination.count({ where: { personId: person.id, cohortId: cohort.id } }), refusals: ['agency_ended', 'person_not_found'],
    }] : []),
  ]
}
