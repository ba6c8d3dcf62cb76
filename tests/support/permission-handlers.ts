// The permission matrix of what is asked over HTTP, and of the actions of forms; permission-matrix.ts has the commands and queries behind them.
import { accountActions } from './permission-matrix-accounts'
import { keyActions } from './permission-matrix-keys'
import { activityActions, activityHandlers } from './permission-matrix-activities'
import { privacyActions, privacyHandlers } from './permission-matrix-privacy'
import { successionActions, successionHandlers } from './permission-matrix-succession'

import { evaluationHandlers } from './permission-matrix-evaluations'
import { agreementActions, agreementHandlers } from './permission-matrix-agreements'

/** Route handlers over HTTP, with an API key for each actor; the public has none. */
export const handlers = `
${activityHandlers}
${privacyHandlers}
${successionHandlers}
GET /api/health                                 | ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok
GET /api/openapi.json                           | ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok
GET /api/[...rest]                              | 404 404 404 404 404 404 404 404 404 404 404 404 404 404 404 404
POST /api/[...rest]                             | 404 404 404 404 404 404 404 404 404 404 404 404 404 404 404 404
PUT /api/[...rest]                              | 404 404 404 404 404 404 404 404 404 404 404 404 404 404 404 404
PATCH /api/[...rest]                            | 404 404 404 404 404 404 404 404 404 404 404 404 404 404 404 404
DELETE /api/[...rest]                           | 404 404 404 404 404 404 404 404 404 404 404 404 404 404 404 404
GET /api/auth/[...nextauth]                     | ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok
POST /api/auth/[...nextauth]: without its token | 403 403 403 403 403 403 403 403 403 403 403 403 403 403 403 403
GET /api/metrics                                | 401 401 401 401 401 401 401 401 401 401 401 401 401 401 401 401
POST /api/internal/revalidate                   | 401 401 401 401 401 401 401 401 401 401 401 401 401 401 401 401
GET /api/me                                     | 401 ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok
GET /api/me/lessons                             | 401 403 403 403 ok  -   ok  -   403 403 403 403 403 403 403 403
GET /api/cohorts: planned classes               | -   -   -   -   -   -   -   -   -   -   ok  ok  ok  ok  -   -
GET /api/cohorts/[id]                           | ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok
GET /api/cohorts/[id]: a planned class          | 404 404 404 404 404 404 404 404 404 404 ok  ok  ok  ok  404 404
GET /api/cohorts/[id]/quotas                    | 401 ok  ok  ok  403 403 403 403 ok  403 ok  ok  ok  ok  403 403
GET /api/cohorts/[id]/quotas/export             | 401 403 403 403 403 403 403 403 ok  403 ok  ok  403 ok  403 403
GET /api/cohorts/[id]/councils/[councilId]/document | 401 404 404 404 404 404 404 404 ok  404 ok  ok  404 404 404 404
GET /api/cohorts/[id]/reports                   | 401 ok  ok  404 404 404 404 404 ok  404 ok  ok  404 404 404 404
POST /api/cohorts/[id]/reports                  | 401 403 403 403 403 403 403 403 ok  404 403 403 403 403 403 403
POST /api/cohorts/[id]/reports/submission       | 401 403 403 403 403 403 403 403 ok  404 403 403 403 403 403 403
POST /api/cohorts/[id]/reports/review           | 401 403 403 403 403 403 403 403 403 403 ok  403 403 403 404 403
POST /api/cohorts/[id]/reports/review: giving one back | 401 403 403 403 403 403 403 403 403 403 ok  ok  403 403 404 403
POST /api/cohorts/[id]/reports/signature        | 401 403 403 403 403 403 403 403 403 403 403 ok  403 403 403 403
POST /api/cohorts/[id]/reports/sending          | 401 403 403 403 403 403 403 403 403 403 ok  ok  403 403 404 403
GET /api/reports/[id]                           | 401 ok  ok  404 ok  404 404 404 ok  404 ok  ok  404 404 404 404
GET /api/reports/[id]/document                  | 401 ok  ok  404 ok  404 404 404 ok  404 ok  ok  404 404 404 404
GET /api/reports/export                         | 401 403 403 403 403 403 403 403 403 403 ok  ok  403 ok  ok  ok
POST /api/reports/acknowledgement               | 401 ok  ok  404 403 403 403 403 403 403 403 403 403 403 403 403
POST /api/reports/[id]/acknowledgement          | 401 ok  ok  404 403 404 404 404 403 404 403 403 404 404 404 404
GET /api/needs                                  | 401 ok  ok  -   -   -   -   -   -   -   ok  ok  ok  ok  -   -
GET /api/needs/people/export                    | 401 ok  ok  ok  403 403 403 403 403 403 403 403 403 403 403 403
GET /api/needs/export                           | 401 ok  ok  ok  404 404 404 404 404 404 ok  ok  ok  ok  404 404
POST /api/needs                                 | 401 ok  ok  ok  403 403 403 403 403 403 403 403 403 403 403 403
GET /api/notices                                | ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok
GET /api/notices/[id]/document                  | ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok
GET /api/notices/[id]/document: a draft         | 404 404 404 404 404 404 404 404 404 404 ok  ok  ok  404 404 404
GET /api/nominations                            | 401 ok  ok  -   ok  -   -   -   ok  -   ok  ok  -   -   -   -
GET /api/nominations/[id]                       | 401 ok  ok  404 ok  404 404 404 ok  404 ok  ok  404 404 404 404
GET /api/plans/[year]                           | 401 ok  ok  ok  404 404 404 404 404 404 ok  ok  ok  ok  404 404
GET /api/plans/[year]: a draft                  | 401 404 404 404 404 404 404 404 404 404 ok  ok  ok  404 404 404
GET /api/plans/[year]/export                    | 401 ok  ok  ok  404 404 404 404 404 404 ok  ok  ok  ok  404 404
GET /api/agreements                             | 401 ok  ok  -   -   -   ok  ok  ok  ok  ok  ok  ok  ok  -   -
GET /api/obligations                            | 401 ok  ok  -   -   -   -   -   -   -   ok  ok  -   ok  -   -
GET /api/obligations/export                     | 401 ok  ok  ok  403 403 403 403 403 403 ok  ok  403 ok  ok  ok
GET /api/obligations/[obligationId]             | 401 ok  ok  404 404 404 404 404 404 404 ok  ok  404 ok  404 404
POST /api/obligations/[obligationId]/evidence   | 401 403 403 404 404 404 403 403 403 403 ok  403 403 403 404 404
GET /api/agreements/[agreementId]               | 401 ok  ok  404 404 404 ok  ok  ok  ok  ok  ok  ok  ok  404 404
GET /api/reports/annual/[year]                  | 401 404 404 404 404 404 404 404 404 404 ok  ok  ok  ok  404 404
GET /api/reports/annual/[year]/document         | 401 404 404 404 404 404 404 404 404 404 ok  ok  ok  ok  404 404
GET /api/reports/annual/[year]/figures/[code]   | 401 404 404 404 404 404 404 404 404 404 ok  ok  ok  ok  404 404
GET /api/scorecards                             | 401 -   -   -   -   -   -   -   -   -   ok  ok  ok  ok  ok  -
GET /api/scorecards/[agencyId]                  | 401 ok  ok  404 404 404 404 404 404 404 ok  ok  ok  ok  ok  404
GET /api/scorecards/export                      | 401 403 403 403 403 403 403 403 403 403 ok  ok  ok  ok  ok  ok
GET /api/plans/[year]/progress                  | 401 ok  ok  ok  404 404 404 404 404 404 ok  ok  ok  ok  404 404
GET /api/plans/[year]/progress/export           | 401 ok  ok  ok  404 404 404 404 404 404 ok  ok  ok  ok  404 404
GET /api/cohorts/[id]/lessons                   | 401 -   -   -   ok  -   ok  -   ok  -   ok  ok  ok  -   -   -
POST /api/cohorts/[id]/lessons                  | 401 403 403 403 403 403 403 403 403 403 ok  403 403 403 404 403
GET /api/cohorts/[id]/lessons/document          | 401 404 404 404 404 404 ok  404 ok  404 ok  ok  ok  404 404 404
GET /api/cohorts/[id]/lesson-template.xlsx      | 401 404 404 404 404 404 404 404 404 404 ok  404 404 404 404 404
GET /api/lesson-imports/[id]                    | 401 404 404 404 404 404 404 404 404 404 ok  404 404 404 404 404
POST /api/cohorts/[id]/lesson-imports           | 401 403 403 403 403 403 403 403 403 403 ok  403 403 403 404 403
POST /api/lesson-imports/[id]/confirmation      | 401 403 403 403 403 403 403 403 403 403 ok  403 403 403 404 403
GET /api/lessons/[id]/preview                   | 401 404 404 404 404 404 404 404 404 404 ok  404 404 404 404 404
POST /api/lessons/[id]/move                     | 401 403 403 403 403 403 403 403 403 403 ok  403 403 403 404 403
POST /api/lessons/[id]/publication              | 401 403 403 403 403 403 403 403 403 403 ok  403 403 403 404 403
POST /api/lessons/[id]/cancellation             | 401 403 403 403 403 403 403 403 403 403 ok  403 403 403 404 403
GET /api/lecturers/periods                      | 401 403 403 403 403 403 403 403 403 403 ok  ok  403 403 ok  403
GET /api/calendar/[token]: an invented one      | 404 404 404 404 404 404 404 404 404 404 404 404 404 404 404 404
GET /api/evaluations/[token]                    | ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok
GET /api/cohorts/[id]/nomination-template.xlsx  | 401 ok  ok  ok  404 404 404 404 404 404 404 404 404 404 404 404
GET /api/imports/[id]                           | 401 ok  ok  404 404 404 404 404 404 404 404 404 404 404 404 404
GET /api/imports/[id]/workbook                  | 401 ok  ok  404 403 403 403 403 403 403 403 403 403 403 403 403
POST /api/cohorts/[id]/imports                  | 401 ok  ok  ok  403 403 403 403 403 403 403 403 403 403 403 403
POST /api/imports/[id]/confirmation             | 401 ok  ok  404 403 403 403 403 403 403 403 403 403 403 403 403
POST /api/nominations/check                     | 401 ok  ok  404 403 403 403 403 403 403 403 403 403 403 403 403
POST /api/cohorts/[id]/nominations              | 401 ok  ok  404 403 403 403 403 403 403 403 403 403 403 403 403
POST /api/cohorts/[id]/quotas/[agencyId]/proposals | 401 ok  ok  404 403 403 403 403 403 403 ok  403 403 ok  404 404
GET /api/nominations/[id]/documents             | 401 ok  ok  404 404 404 404 404 ok  404 ok  ok  404 404 404 404
GET /api/documents/[id]                         | 401 ok  ok  404 404 404 404 404 ok  404 ok  ok  404 404 404 404
GET /api/rule-sets/[id]                         | 401 404 404 404 404 404 404 404 404 404 ok  ok  404 ok  404 404
GET /api/cohorts/[id]/waivers                   | 401 404 404 404 404 404 404 404 404 404 ok  ok  404 404 404 404
POST /api/nominations/[id]/waivers              | 401 403 403 404 403 404 404 404 403 404 ok  403 404 404 404 404
POST /api/waivers/[id]/revocation               | 401 403 403 403 403 403 403 403 403 403 ok  403 403 403 404 403
POST /api/nominations/[id]/documents            | 401 ok  ok  404 404 404 404 404 403 404 403 403 404 404 404 404
POST /api/documents/[id]/review                 | 401 403 403 404 404 404 404 404 ok  404 ok  403 404 404 404 404
GET /api/waivers/[id]/scan                     | 401 404 404 404 404 404 404 404 404 404 ok  ok  404 404 404 404
POST /api/waivers/[id]/scan                    | 401 403 403 403 403 403 403 403 403 403 ok  ok  403 403 404 403
POST /api/waivers/[id]/scan/removal            | 401 403 403 403 403 403 403 403 403 403 ok  ok  403 403 404 403
POST /api/cohorts/[id]/decisions                | 401 403 403 403 403 403 403 403 403 403 ok  403 403 403 404 403
POST /api/nominations/[id]/decision             | 401 403 403 404 403 404 404 404 403 404 ok  403 404 404 404 404
POST /api/nominations/[id]/offer-answer         | 401 ok  ok  404 403 404 404 404 403 404 403 403 404 404 404 404
POST /api/nominations/[id]/withdrawal           | 401 ok  ok  404 403 404 404 404 403 404 403 403 404 404 404 404
POST /api/cohorts/[id]/order                    | 401 ok  ok  404 403 404 404 404 403 404 403 403 404 404 404 404
POST /api/cohorts/[id]/endorsement-request      | 401 ok  ok  ok  403 403 403 403 403 403 403 403 403 403 403 403
POST /api/cohorts/[id]/endorsement              | 401 403 ok  403 403 403 403 403 403 403 403 403 403 403 403 403
POST /api/cohorts/[id]/letter                   | 401 ok  ok  ok  403 403 403 403 403 403 403 403 403 403 403 403
POST /api/nominations/[id]/substitution         | 401 ok  ok  404 403 404 404 404 403 404 403 403 404 404 404 404
POST /api/cohorts/[id]/opening                  | 401 403 403 403 403 403 403 403 403 403 ok  ok  403 403 403 403
GET /api/lessons/[id]/roll                      | 401 404 404 404 404 404 ok  404 ok  404 ok  ok  404 404 404 404
GET /api/lessons/[id]/roll/document             | 401 404 404 404 404 404 ok  404 ok  404 ok  ok  404 404 404 404
GET /api/lessons/[id]/scanning                  | 401 404 404 404 404 404 ok  404 ok  404 404 404 404 404 404 404
GET /api/lessons/[id]/scans                     | 401 404 404 404 404 404 -   404 -   404 -   -   404 404 404 404
POST /api/me/scans                              | 401 403 403 403 ok  404 403 403 403 403 403 403 403 403 403 403
GET /api/cohorts/[id]/attendance/export         | 401 404 404 404 404 404 ok  404 ok  404 ok  ok  404 404 404 404
GET /api/cohorts/[id]/results/export            | 401 404 404 404 404 404 ok  404 ok  404 ok  ok  404 404 404 404
GET /api/cohorts/[id]/marks/[componentId]       | 401 404 404 404 404 404 ok  404 ok  404 ok  ok  404 404 404 404
GET /api/cohorts/[id]/marks/[componentId]/document| 401 404 404 404 404 404 ok  404 ok  404 ok  ok  404 404 404 404
GET /api/cohorts/[id]/marks/[componentId]/codes | 401 404 404 404 404 404 403 404 403 404 ok  403 404 404 404 404
PUT /api/lessons/[id]/roll                      | 401 403 403 403 403 403 ok  404 ok  404 403 403 403 403 403 403
POST /api/cohorts/[id]/marks/[componentId]      | 401 403 403 403 403 403 ok  404 403 403 ok  403 403 403 404 403
GET /api/cohorts/[id]/conduct                   | 401 ok  ok  404 ok  404 ok  404 ok  404 ok  ok  404 404 404 404
POST /api/cohorts/[id]/conduct                  | 401 403 403 403 403 403 403 403 ok  404 403 403 403 403 403 403
POST /api/mark-sheets/[id]/move                 | 401 403 403 403 403 403 403 403 403 403 ok  ok  403 403 404 403
POST /api/cohorts/[id]/graduation/councils      | 401 403 403 403 403 403 403 403 403 403 ok  403 403 403 404 403
POST /api/cohorts/[id]/certificates             | 401 403 403 403 403 403 403 403 403 403 ok  403 403 403 404 403
GET /api/certificates/[code]                     | ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok
GET /api/cohorts/[id]/graduation                 | 401 404 404 404 404 404 404 404 ok  404 ok  ok  404 404 404 404
GET /api/cohorts/[id]/graduation/councils/[councilId]/record | 401 404 404 404 404 404 404 404 ok  404 ok  ok  404 404 404 404
GET /api/cohorts/[id]/graduation/councils/[councilId]/decision | 401 404 404 404 404 404 404 404 ok  404 ok  ok  404 404 404 404
GET /api/cohorts/[id]/certificates/sheets        | 401 403 403 403 403 403 403 403 403 403 ok  403 403 403 404 403
GET /api/cohorts/[id]/certificates/extract       | 401 403 403 403 403 403 403 403 403 403 ok  403 403 403 404 403
GET /api/register/[id]/document                  | 401 403 403 403 403 403 403 403 403 403 ok  403 403 403 404 403
GET /api/register/export                         | 401 403 403 403 403 403 403 403 403 403 ok  ok  403 403 ok  403
GET /api/cohorts/[id]/opening/document           | 401 403 403 403 403 403 403 403 403 403 ok  ok  403 403 403 403
POST /api/cohorts/[id]/graduation/decision       | 401 403 403 403 403 403 403 403 403 403 ok  ok  403 403 404 403
${agreementHandlers}
POST /api/evaluations/[token]                   | ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok
${evaluationHandlers}
`

/** Server actions add nothing to the command or query that decides for them, whose row above holds. */
export const actions: Readonly<Record<string, string>> = {
  ...agreementActions, ...keyActions, ...accountActions,
  signInAction: 'checkCredentials', changePasswordAction: 'changePassword', signOutAction: 'cookies', signOutEverywhereAction: 'endSessions', wearHatAction: 'requireSession',
  submitNominationAction: 'submitNomination', resubmitNominationAction: 'resubmitNomination', withdrawNominationAction: 'withdrawNomination', answerOfferAction: 'answerOffer',
  decideNominationAction: 'decideNomination', decideNominationsAction: 'decideNominations', handlePickedAction: 'decideNominations',
  revealNumberAction: 'revealNumber', assignQuotaAction: 'assignQuota', setPoolAction: 'setPool', setCapacityAction: 'setCapacity', proposeQuotaAction: 'proposeQuota', returnUnusedAction: 'returnUnusedSeats', setReturnRuleAction: 'setReturnRule', closeEnrolmentAction: 'closeEnrolment',
  recordCouncilAction: 'recordCouncil', rankNominationAction: 'rankNomination', sendLetterAction: 'sendLetter', requireEndorsementAction: 'requireEndorsement', askEndorsementAction: 'askEndorsement', endorseListAction: 'endorseList', returnListAction: 'returnList', substituteNominationAction: 'substituteNomination', openCohortAction: 'openCohort', recordWaiverAction: 'recordWaiver', revokeWaiverAction: 'revokeWaiver', removeWaiverScanAction: 'removeWaiverScan',
  startRuleDraftAction: 'startDraft', importVersionAction: 'importVersion', setDraftHeadAction: 'setDraftHead', setDraftRuleAction: 'setDraftRule', removeDraftRuleAction: 'removeDraftRule',
  discardRuleDraftAction: 'discardRuleDraft', decideVersionAction: 'decideVersion', revokeVersionAction: 'revokeVersion', endVersionAction: 'endVersion', decideGraduationAction: 'decideGraduation', recordGraduationCouncilAction: 'recordGraduationCouncil', issueCertificatesAction: 'issueCertificates', revokeCertificateAction: 'revokeCertificate', reissueCertificateAction: 'reissueCertificate',
  recordTraineeDecisionAction: 'recordTraineeDecision', liftTraineeDecisionAction: 'liftTraineeDecision',
  ...activityActions, ...successionActions, ...privacyActions,
  setDifficultAreaAction: 'setDifficultArea', giveDutyAction: 'giveDuty', endDutyAction: 'endDuty',
  openNeedsCallAction: 'openNeedsCall', changeNeedsCallAction: 'changeNeedsCall', remindAgenciesAction: 'remindAgencies', stateNeedsAction: 'stateNeeds',
  startNoticeAction: 'startNotice', editNoticeAction: 'editNotice', issueNoticeAction: 'issueNotice', correctNoticeAction: 'correctNotice', discardDraftAction: 'discardDraft',
  addRequirementAction: 'addRequirement', endRequirementAction: 'endRequirement', statePaperAction: 'statePaper', reviewDocumentAction: 'reviewDocument',
  confirmImportAction: 'confirmImport', correctRowsAction: 'correctRows', mapColumnsAction: 'mapColumns',
  addPersonAction: 'addPerson', updatePersonFactsAction: 'updatePersonFacts',
  planLessonAction: 'planLesson', publishLessonAction: 'publishLesson', publishWeekAction: 'publishWeek', cancelLessonAction: 'cancelLesson', moveLessonAction: 'moveLessons', swapLessonsAction: 'swapLessons', switchOnlineAction: 'switchOnline', alterLessonAction: 'alterLesson',
  addLecturerAction: 'addLecturer', updateLecturerAction: 'updateLecturer', recordPracticeAction: 'recordPractice', staffLessonAction: 'staffLesson', answerLessonAction: 'answerLesson', changeSharedFeedAction: 'createSharedFeed', draftLessonsAction: 'draftLessons', copyLessonsAction: 'copyLessons', clearDraftsAction: 'clearDrafts', confirmLessonsAction: 'confirmLessons',
  inviteTraineeAction: 'inviteTrainee', inviteClassAction: 'inviteClass', revokeInvitationAction: 'revokeInvitation', addTraineeRoleAction: 'addTraineeRole', acceptInvitationAction: 'acceptInvitation', changeFeedAction: 'createFeed',
  setParameterAction: 'setParameter', moveCohortsAction: 'moveCohorts', previewCohortsAction: 'findScheduling', scheduleCohortsAction: 'scheduleCohorts',
  prepareScenarioAction: 'prepareScenario', switchScenarioAction: 'switchScenario', mergeLinesAction: 'mergeLines',
  delegateEvaluationAction: 'delegateEvaluation', startQuestionnaireAction: 'startQuestionnaire', copyVersionAction: 'copyVersion', editDraftAction: 'editDraft', useVersionAction: 'useVersion',
  recordCareerEventAction: 'recordCareerEvent', openRevisionTaskAction: 'openRevisionTask', closeRevisionTaskAction: 'closeRevisionTask',
  scoreSchoolAction: 'scoreSchool', writeSectionAction: 'writeSection', issueReportAction: 'issueReport',
  answerEvaluationAction: 'answerEvaluation', recordEvidenceAction: 'recordEvidence', changeDutyFeedAction: 'createDutyFeed', markAllReadAction: 'markAllRead', chooseMailAction: 'chooseMail',
  takeRollAction: 'takeRoll', closeRollAction: 'takeRoll', scanRollAction: 'scanRoll', saveMarksAction: 'saveMarks', moveSheetAction: 'moveSheet', requestCorrectionAction: 'requestCorrection', decideCorrectionAction: 'decideCorrection', setSchemeAction: 'setScheme', drawCodesAction: 'drawCodes',
  judgeConductAction: 'judgeConduct', setResearchTaskAction: 'setResearchTask', markResearchTaskAction: 'markResearchTask',
  setFrameAction: 'setFrame', draftPlanAction: 'draftPlan', adjustPlanAction: 'adjustPlan', addLineAction: 'addLine', alterLineAction: 'alterLine', removeLineAction: 'removeLine',
  writeReportAction: 'writeReport', handOnReportsAction: 'handOnReports', reviewReportsAction: 'reviewReports', signReportsAction: 'signReports', sendReportsAction: 'sendReports',
  acknowledgeReportAction: 'acknowledgeReport', acknowledgeReportsAction: 'acknowledgeReports',
  proposePlanAction: 'proposePlan', approvePlanAction: 'approvePlan', returnPlanAction: 'returnPlan',
}
