// How each command and query of the matrix is tried. The object is the first agency's or the first school's: for the others it is foreign.
import type { Actor } from '@/lib/access/actor'
import { listStaffAccounts } from '@/lib/access/accounts/queries'
import { recordEvidence } from '@/lib/agreements/commands'
import { countCells } from '@/lib/agreements/queries/count-cells'
import { findAgreement } from '@/lib/agreements/queries/find-agreement'
import { findAgreementAnswer } from '@/lib/agreements/queries/find-agreement-answer'
import { findOpenObligation } from '@/lib/agreements/queries/find-obligation'
import { listAgreements } from '@/lib/agreements/queries/list-agreements'
import { listDueGroups } from '@/lib/agreements/queries/list-due-groups'
import { countObligations, listObligations } from '@/lib/agreements/queries/list-obligations'
import { findCohort } from '@/lib/catalogue/queries/find-cohort'
import { findCourse, listCourses } from '@/lib/catalogue/queries/find-course'
import { findPublishedYear } from '@/lib/catalogue/queries/find-published-year'
import { findYearAtWork } from '@/lib/catalogue/queries/find-year-at-work'
import { countCohorts, listCohorts, listOpenCohorts } from '@/lib/catalogue/queries/list-cohorts'
import { db } from '@/lib/db/client'
import { assignQuota, setCapacity, setPool } from '@/lib/enrolment/commands/assign-seats'
import { decideNomination, decideNominations } from '@/lib/enrolment/commands/decide-nomination'
import { closeEnrolment, openCohort } from '@/lib/enrolment/commands/open-cohort'
import { resubmitNomination } from '@/lib/enrolment/commands/resubmit-nomination'
import { submitNomination } from '@/lib/enrolment/commands/submit-nomination'
import { answerOffer, withdrawNomination } from '@/lib/enrolment/commands/withdraw-nomination'
import { exportQuotas } from '@/lib/enrolment/negotiation/commands/export-quotas'
import { proposeQuota } from '@/lib/enrolment/negotiation/commands/propose-quota'
import { returnUnusedSeats, setReturnRule } from '@/lib/enrolment/negotiation/commands/return-unused-seats'
import { findNegotiatedCohort, listAskableCohorts } from '@/lib/enrolment/negotiation/queries/find-negotiated-cohort'
import { findNegotiated, listNegotiation } from '@/lib/enrolment/negotiation/queries/list-negotiation'
import { listSteps } from '@/lib/enrolment/negotiation/queries/list-steps'
import { findNomination } from '@/lib/enrolment/queries/find-nomination'
import { findStandards, listStandards } from '@/lib/enrolment/queries/find-standards'
import { listCohortQuotas } from '@/lib/enrolment/queries/list-cohort-quotas'
import { listHistory } from '@/lib/enrolment/queries/list-history'
import { listNominations } from '@/lib/enrolment/queries/list-nominations'
import { answerEvaluation } from '@/lib/evaluations/commands/answer-evaluation'
import { openRoundsOf } from '@/lib/evaluations/commands/open-rounds-of'
import { findEvaluationForm } from '@/lib/evaluations/queries/find-form'
import { findRoundResults } from '@/lib/evaluations/queries/find-results'
import { listMyEvaluations } from '@/lib/evaluations/queries/list-my-evaluations'
import { listOwedEvaluations } from '@/lib/evaluations/queries/list-owed-evaluations'
import { listRounds } from '@/lib/evaluations/queries/list-rounds'
import { chooseMail, markAllRead } from '@/lib/notifications/commands'
import { findMailChoice, listNotifications } from '@/lib/notifications/queries'
import { findOwnFacts, listReads } from '@/lib/people/own/queries'
import { addPerson, recordPersonRead, registerPerson, registerPersons, updatePersonFacts } from '@/lib/people/commands'
import { matchPersons } from '@/lib/people/queries/match-persons'
import { confirmImport } from '@/lib/enrolment/imports/commands/confirm-import'
import { correctRows } from '@/lib/enrolment/imports/commands/correct-rows'
import { exportErrors } from '@/lib/enrolment/imports/commands/export-errors'
import { mapColumns } from '@/lib/enrolment/imports/commands/map-columns'
import { uploadList } from '@/lib/enrolment/imports/commands/upload-list'
import { findColumns } from '@/lib/enrolment/imports/queries/find-columns'
import { findImport, listImports } from '@/lib/enrolment/imports/queries/find-import'
import { findImportFile } from '@/lib/enrolment/imports/queries/find-import-file'
import { listed, listVersion } from './permission-imports'
import { activityAttempts } from './permission-activities'
import { privacyAttempts } from './permission-privacy'
import { successionAttempts } from './permission-succession'
import { timetableAttempts } from './permission-timetable'
import { findAgencyQuotas } from '@/lib/reporting/year/queries/find-agency-quotas'
import { findYearProgress } from '@/lib/reporting/year/queries/find-progress'
import { listAgencyFigures } from '@/lib/reporting/year/queries/list-agency-figures'
import { listCohortQuotas as listQuotaFigures } from '@/lib/reporting/year/queries/list-cohort-quotas'
import { listLaggingAgencies } from '@/lib/reporting/year/queries/list-lagging-agencies'
import { listOverdue } from '@/lib/reporting/year/queries/list-overdue'
import { listSchools } from '@/lib/schools/queries'
import { invitationAttempts } from './permission-invitations'
import { listMyEnrolments } from '@/lib/teaching/queries/list-enrolments'
import { findNextLessonDay, listCohortLessons, listFeedLessons, listMyLessons } from '@/lib/teaching/queries/list-lessons'
import { revealNumber } from '@/lib/enrolment/commands/reveal-number'
import { findDesk } from '@/lib/enrolment/desk/queries/find-desk'
import { findFile, findNextToDecide, listPicked } from '@/lib/enrolment/desk/queries/find-file'
import { listAccepted } from '@/lib/enrolment/desk/queries/list-accepted'
import { listClosingCohorts, listStaffCohorts } from '@/lib/enrolment/desk/queries/list-cohorts'
import { listDesk, listQueue, listWaitingRanks } from '@/lib/enrolment/desk/queries/list-desk'
import { listCohortHistory } from '@/lib/enrolment/desk/queries/list-history'
import { listAgenciesWithoutQuota } from '@/lib/enrolment/desk/queries/list-agencies-without-quota'
import { cohortFilter, deskFilter, queueFilter } from '@/lib/enrolment/desk/schema'
import { countReturned } from '@/lib/enrolment/queries/count-returned'
import { findAgencyCohort, listAgencyCohorts } from '@/lib/enrolment/queries/list-agency-cohorts'
import { checkNomination } from '@/lib/enrolment/queries/check-nomination'
import { previewNomination } from '@/lib/enrolment/queries/preview-nomination'
import { findPerson } from '@/lib/people/queries/find-person'
import { listPeople } from '@/lib/people/queries/list-people'
import { findAgencyDesk } from '@/lib/reporting/queries/find-agency-desk'
import { listWork } from '@/lib/reporting/today/queries'
import { findTrainee, listRoster } from '@/lib/teaching/roster/queries'
import { addDays, dayAt } from '@/lib/time'
import { progressAttempts } from './permission-progress'
import { accountAttempts } from './permission-accounts'
import { keyAttempts } from './permission-keys'
import { reviewAttempts } from './permission-review'
import { versionAttempts } from './permission-versions'
import { agreementAttempts } from './permission-agreements'
import { waiverAttempts } from './permission-waivers'
import { scenarioAttempts } from './permission-scenario'
import { partAttempts } from './permission-parts'
import { at, type PermissionWorld } from './permission-world'
import { cannotAsk } from './cannot-ask'
import { idNumberFor } from './factories'

const today = dayAt(at)
const span = { from: addDays(today, -7), to: addDays(today, 14) }
const year = Number(today.slice(0, 4))

type Attempt = (actor: Actor, world: PermissionWorld) => Promise<unknown>

/** By the name of the command or query; `:` and what follows tells variants apart. */
export const attempts: Readonly<Record<string, Attempt>> = {
  findCohort: (actor, { open }) => findCohort(actor, open.id),
  'findCohort: a planned class': (actor, { planned }) => findCohort(actor, planned.id),
  findCourse: (actor, { open }) => findCourse(actor, open.courseId),
  listCourses: (actor, { school }) => listCourses(actor, school.id),
  findPublishedYear: (actor, { school }) => findPublishedYear(actor, school.id).then((found) => found ?? 'not published yet'),
  findYearAtWork: (actor, { school }) => findYearAtWork(actor, school.id, 2026),
  'listCohorts: planned classes': (actor, { school }) => listCohorts(actor, { status: 'PLANNED', school: school.slug, year: 2026 }),
  'countCohorts: planned classes': (actor, { school }) => countCohorts(actor, { status: 'PLANNED', school: school.slug, year: 2026 }),
  listOpenCohorts: (actor, { school }) => listOpenCohorts(actor, school.id, at),
  listSchools: (actor) => listSchools(actor),

  ...partAttempts,

  findAgencyDesk: (actor) => findAgencyDesk(actor, at).then(({ evaluations }) => evaluations),
  listStaffAccounts: (actor) => listStaffAccounts(actor),
  listWork: (actor) => listWork(actor, at),
  findAgencyQuotas: (actor, { agency }) => findAgencyQuotas(actor, agency.id, year),
  findYearProgress: (actor) => findYearProgress(actor, year),
  listAgencyFigures: (actor) => listAgencyFigures(actor, { year, limit: 10 }, today),
  'listCohortQuotas: figures': (actor) => listQuotaFigures(actor, { year: 2026, limit: 10 }),
  listLaggingAgencies: (actor) => listLaggingAgencies(actor, year, 10),
  listOverdue: (actor) => listOverdue(actor, addDays(today, 30), 10),

  countReturned: (actor) => countReturned(actor),
  findAgencyCohort: (actor, { open }) => findAgencyCohort(actor, open.id, at),
  listAgencyCohorts: (actor) => listAgencyCohorts(actor, at),
  findImport: (actor, { list }) => findImport(actor, list.id),
  findImportFile: (actor, { list }) => findImportFile(actor, list.id),
  listImports: (actor, { open }) => listImports(actor, open.id),
  matchPersons: (actor) => matchPersons(actor, [listed], today),
  findColumns: (actor, { list }) => findColumns(actor, list.id, at),
  exportErrors: (actor, { list }) => exportErrors(actor, list.id),
  uploadList: (actor, { open }) => uploadList(actor, { cohortId: open.id, fileName: 'a.xlsx', bytes: new Uint8Array([1]) }, at),
  correctRows: (actor, { list }) => correctRows(actor, { id: list.id, version: listVersion, corrections: [] }),
  mapColumns: (actor, { list }) => mapColumns(actor, { id: list.id, header: 1, columns: ['fullName', 'birthDate'] }),
  confirmImport: (actor, { list }) => confirmImport(actor, { id: list.id, version: listVersion, leaveOut: false }, at),
  checkNomination: (actor, { open, idle }) => checkNomination(actor, { cohortId: open.id, nominee: { personId: idle.id } }, at),
  previewNomination: (actor, { open, idle }) => previewNomination(actor, { cohortId: open.id, personId: idle.id }, at),
  findDesk: (actor, { open }) => findDesk(actor, open.id),
  findFile: (actor, { nomination }) => findFile(actor, nomination.id, at),
  findNextToDecide: (actor, { open, returned }) => findNextToDecide(actor, { cohortId: open.id, after: returned.id }),
  listPicked: (actor, { open, nomination }) => listPicked(actor, { cohortId: open.id, ids: [nomination.id] }),
  listAccepted: (actor, { open }) => listAccepted(actor, open.id, at),
  listStaffCohorts: (actor) => listStaffCohorts(actor, cohortFilter.parse({})),
  listClosingCohorts: (actor) => listClosingCohorts(actor),
  listDesk: (actor, { open }) => listDesk(actor, open.id, deskFilter.parse({})),
  listQueue: (actor) => listQueue(actor, queueFilter.parse({})),
  listWaitingRanks: (actor, { open }) => listWaitingRanks(actor, open.id).then((ranks) => [...ranks]),
  listAgenciesWithoutQuota: (actor, { open }) => listAgenciesWithoutQuota(actor, open.id),
  findNomination: (actor, { nomination }) => findNomination(actor, nomination.id),
  listNominations: (actor) => listNominations(actor, { limit: 50 }),
  listCohortQuotas: (actor, { open }) => listCohortQuotas(actor, open.id, at),
  findStandards: (actor, { school }) => findStandards(actor, 'INTERMEDIATE_THEORY', today, { id: school.id }),
  listStandards: (actor, { school }) => listStandards(actor, ['INTERMEDIATE_THEORY'], today, { id: school.id }).then((found) => [...found.values()]),
  submitNomination: (actor, { open, idle }) => submitNomination(actor, { cohortId: open.id, nominee: { personId: idle.id } }, at),
  'submitNomination: of a planned class': (actor, { planned, idle }) => submitNomination(actor, { cohortId: planned.id, nominee: { personId: idle.id } }, at),
  resubmitNomination: (actor, { nomination }) => resubmitNomination(actor, { id: nomination.id }, at),
  answerOffer: (actor, { nomination }) => answerOffer(actor, { id: nomination.id, offer: { answer: 'accept' } }, at),
  withdrawNomination: (actor, { nomination }) => withdrawNomination(actor, { id: nomination.id, ground: 'DUTY' }, at),
  decideNomination: (actor, { nomination }) => decideNomination(actor, { id: nomination.id, decision: { decision: 'accept' } }, at),
  listCohortHistory: (actor, { open }) => listCohortHistory(actor, open.id),
  revealNumber: (actor, { nomination }) => revealNumber(actor, { nominationId: nomination.id, reason: 'CHECK_DOSSIER' }),
  listHistory: (actor, { nomination }) => listHistory(actor, nomination.id),
  decideNominations: (actor, { open, nomination }) => decideNominations(actor, { cohortId: open.id, ids: [nomination.id], decision: { decision: 'accept' } }, at),
  assignQuota: (actor, { open, agency }) => assignQuota(actor, { cohortId: open.id, agencyId: agency.id, seats: 5 }, at),
  setCapacity: (actor, { open }) => setCapacity(actor, { cohortId: open.id, capacity: 40, reason: 'Theo hội trường' }, at),
  setPool: (actor, { open }) => setPool(actor, { cohortId: open.id, seats: 10 }, at),
  findNegotiatedCohort: (actor, { open }) => findNegotiatedCohort(actor, open.id, at),
  'findNegotiatedCohort: a planned class': (actor, { planned }) => findNegotiatedCohort(actor, planned.id, at),
  'findNegotiatedCohort: a class of the plan': (actor, { inPlan }) => findNegotiatedCohort(actor, inPlan.id, at),
  listAskableCohorts: (actor) => listAskableCohorts(actor, at),
  listNegotiation: (actor, { open }) => listNegotiation(actor, open.id),
  findNegotiated: (actor, { open, agency }) => findNegotiated(actor, { cohortId: open.id, agencyId: agency.id }),
  listSteps: (actor, { open, agency }) => listSteps(actor, { cohortId: open.id, agencyId: agency.id }),
  exportQuotas: (actor, { open }) => exportQuotas(actor, open.id, at),
  'exportQuotas: a planned class': (actor, { planned }) => exportQuotas(actor, planned.id, at),
  proposeQuota: (actor, { open, agency }) => proposeQuota(actor, { cohortId: open.id, agencyId: agency.id, seats: 6, reason: 'Theo quy hoạch' }, at),
  'proposeQuota: of a planned class': (actor, { planned, agency }) => proposeQuota(actor, { cohortId: planned.id, agencyId: agency.id, seats: 6, reason: 'Theo quy hoạch' }, at),
  'proposeQuota: of a class of the plan': (actor, { inPlan, agency }) => proposeQuota(actor, { cohortId: inPlan.id, agencyId: agency.id, seats: 6, reason: 'Theo quy hoạch' }, at),
  returnUnusedSeats: (actor, { open, agency }) => returnUnusedSeats(actor, { cohortId: open.id, agencyIds: [agency.id], documentNumber: '1/QĐ-TrCT', documentOn: addDays(today, 1) }, at),
  setReturnRule: (actor, { open }) => setReturnRule(actor, { cohortId: open.id, returnOn: addDays(today, 3) }, at),
  closeEnrolment: (actor, { open }) => closeEnrolment(actor, { cohortId: open.id }, at),
  openCohort: (actor, { open }) => openCohort(actor, { cohortId: open.id, opening: { decisionNumber: '1/QĐ-TrCT', decisionDate: today } }, at),
  'openCohort: a planned class': (actor, { planned }) => openCohort(actor, { cohortId: planned.id, opening: { decisionNumber: '1/QĐ-TrCT', decisionDate: today } }, at),

  findPerson: (actor, { person }) => findPerson(actor, person.id),
  listPeople: (actor) => listPeople(actor, { limit: 10 }),
  registerPersons: (actor, { person }) => actor.kind !== 'agency' ? Promise.resolve(cannotAsk) : db.$transaction(async (tx) =>
    (await registerPersons(actor, [{ fullName: person.fullName, birthDate: '1985-05-12', sex: 'MALE', personalIdNumber: person.idNumber }], today, tx))[0]),
  registerPerson: (actor, { person }) => actor.kind !== 'agency' ? Promise.resolve(cannotAsk) : db.$transaction((tx) =>
    registerPerson(actor, { fullName: person.fullName, birthDate: '1985-05-12', sex: 'MALE', personalIdNumber: person.idNumber }, today, tx)),
  addPerson: (actor) => addPerson(actor, { fullName: 'Lê Thị Mới', birthDate: '1990-01-01', sex: 'FEMALE', personalIdNumber: idNumberFor({ birthDate: '1990-01-01', sex: 'FEMALE' }) }, at),
  updatePersonFacts: (actor, { person }) => updatePersonFacts(actor, { personId: person.id, facts: { education: 'MASTER' } }),
  recordPersonRead: (actor, { person }) => actor.kind === 'public' ? Promise.resolve(cannotAsk) : recordPersonRead(actor, person.id, 'PERSON').then(() => 'recorded'),

  findOwnFacts: (actor) => findOwnFacts(actor),
  listReads: (actor) => listReads(actor).then((rows) => (actor.kind === 'trainee' ? ['asked', ...rows] : rows)),
  findTrainee: (actor, { trainee }) => findTrainee(actor, trainee.id),
  listRoster: (actor, { running }) => listRoster(actor, running.id, at),
  listMyEnrolments: (actor) => listMyEnrolments(actor),
  listMyLessons: (actor) => listMyLessons(actor, span),
  listFeedLessons: (actor) => listFeedLessons(actor, today),
  listCohortLessons: (actor, { running }) => listCohortLessons(actor, { cohortId: running.id, ...span }),
  findNextLessonDay: (actor, { running }) => findNextLessonDay(actor, { after: today, cohortId: running.id }),
  ...activityAttempts, ...privacyAttempts,
  ...successionAttempts,
  ...timetableAttempts,
  ...invitationAttempts,
  findMailChoice: (actor) => findMailChoice(actor),
  chooseMail: (actor) => chooseMail(actor, { digest: true }),

  findEvaluationForm: (actor, { token }) => findEvaluationForm(actor, { token }, at),
  findRoundResults: (actor, { round }) => findRoundResults(actor, { roundId: round.id }, at),
  listMyEvaluations: (actor) => listMyEvaluations(actor, at),
  listOwedEvaluations: (actor) => listOwedEvaluations(actor, { view: 'owed' }, at),
  listRounds: (actor) => listRounds(actor, {}, at),
  answerEvaluation: (actor, { token }) => answerEvaluation(actor, { token, answers: { A: 5 } }, at),
  openRoundsOf: (actor, { running }) => openRoundsOf(actor, { cohortId: running.id }, at),

  findAgreement: (actor, { agreement }) => findAgreement(actor, agreement.id),
  findAgreementAnswer: (actor, { agreement }) => findAgreementAnswer(actor, agreement.id, {}, today),
  findOpenObligation: (actor, { agreement, schoolDuty }) => findOpenObligation(actor, { agreementId: agreement.id, obligationId: schoolDuty.id }),
  listAgreements: (actor) => listAgreements(actor, { limit: 50 }, today),
  countCells: (actor, { version }) => countCells(actor, version.id, today),
  listDueGroups: (actor, { version }) => listDueGroups(actor, version.id, today, 10),
  countObligations: (actor, { version }) => countObligations(actor, version.id, {}, today).then(({ all }) => (all > 0 ? [all] : [])),
  listObligations: (actor, { version, school }) => listObligations(actor, { versionId: version.id, schoolId: school.id }, { limit: 50 }, today).then(({ rows }) => rows),
  recordEvidence: (actor, { duty }) => recordEvidence(actor, { obligationId: duty.id, number: '7/CV', on: '2000-01-01' }, at),
  'recordEvidence: of the school': (actor, { schoolDuty }) => recordEvidence(actor, { obligationId: schoolDuty.id, number: '7/CV', on: '2000-01-01' }, at),

  listNotifications: (actor) => listNotifications(actor, { limit: 10 }),
  markAllRead: (actor, { notification }) => markAllRead(actor, { upTo: notification.id }, at),
  ...progressAttempts,
  ...reviewAttempts, ...keyAttempts, ...accountAttempts,
  ...waiverAttempts, ...versionAttempts, ...scenarioAttempts, ...agreementAttempts,
}
