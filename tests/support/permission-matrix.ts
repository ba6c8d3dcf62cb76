// The permission matrix. Every object is the first agency's (X) or the first school's; the columns are those of permission-table.ts.
import { evaluationRows } from './permission-matrix-evaluations'
import { graduationRows } from './permission-matrix-graduation'
import { successionRows } from './permission-matrix-succession'
import { activityRows } from './permission-matrix-activities'
import { privacyRows } from './permission-matrix-privacy'
import { dutyRows } from './permission-matrix-duties'
import { agreementRows } from './permission-matrix-agreements'
import { reportRows } from './permission-matrix-reports'
import { accountRows } from './permission-matrix-accounts'
import { keyRows } from './permission-matrix-keys'
import { reviewRows } from './permission-matrix-review'
import { planningRows } from './permission-matrix-planning'
import { studyRows } from './permission-matrix-study'
import { teachingRows } from './permission-matrix-teaching'

/** Commands and queries, as every kind of actor. */
export const commandsAndQueries = `
#                                     | pub nom end oth | own oth | own oth | own oth | office leader admin | prov | other  other
#                                     | lic ina ors agy | trainee | lectur. | cl.head |        ship          |      | school prov.

# The catalogue: what is published is everybody’s; plans are the school’s and the province’s.
findCohort                            | ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok
findCohort: a planned class           | 404 404 404 404 404 404 404 404 404 404 ok  ok  ok  ok  404 404
findCourse                            | ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok
listCourses                           | ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok
findPublishedYear                     | ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok
findYearAtWork                        | ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok
listCohorts: planned classes          | -   -   -   -   -   -   -   -   -   -   ok  ok  ok  ok  -   -
countCohorts: planned classes         | -   -   -   -   -   -   -   -   -   -   ok  ok  ok  ok  -   -
listOpenCohorts                       | ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok
listSchools                           | ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok

${planningRows}

${reportRows}

${activityRows}
${privacyRows}
${reviewRows}
${keyRows}
${accountRows}

${successionRows}
${dutyRows}

# Enrolment: the agency its own, the school’s office and leadership all, a class head those of the classes assigned, a trainee itself.
listReturnedPapers                    | -   ok  ok  -   -   -   -   -   -   -   -   -   -   -   -   -
countReturned                         | -   ok  ok  -   -   -   -   -   ok  -   ok  ok  -   -   -   -
findAgencyCohort                      | 404 ok  ok  ok  404 404 404 404 404 404 404 404 404 404 404 404
listAgencyCohorts                     | -   ok  ok  ok  -   -   -   -   -   -   -   -   -   -   -   -
findImport                            | 404 ok  ok  404 404 404 404 404 404 404 404 404 404 404 404 404
findImportFile                        | 404 ok  ok  404 404 404 404 404 404 404 404 404 404 404 404 404
findColumns                           | 404 ok  ok  404 404 404 404 404 404 404 404 404 404 404 404 404
listImports                           | -   ok  ok  -   -   -   -   -   -   -   -   -   -   -   -   -
matchPersons                          | -   ok  ok  ok  -   -   -   -   -   -   -   -   -   -   -   -
exportErrors                          | 403 ok  ok  404 403 403 403 403 403 403 403 403 403 403 403 403
uploadList                            | 403 ok  ok  ok  403 403 403 403 403 403 403 403 403 403 403 403
correctRows                           | 403 ok  ok  404 403 403 403 403 403 403 403 403 403 403 403 403
mapColumns                            | 403 ok  ok  404 403 403 403 403 403 403 403 403 403 403 403 403
confirmImport                         | 403 ok  ok  404 403 403 403 403 403 403 403 403 403 403 403 403
checkNomination                       | 403 ok  ok  404 403 403 403 403 403 403 403 403 403 403 403 403
previewNomination                     | 404 ok  ok  404 404 404 404 404 404 404 404 404 404 404 404 404
findDesk                              | 404 404 404 404 404 404 404 404 ok  404 ok  ok  404 404 404 404
findFile                              | 404 404 404 404 404 404 404 404 ok  404 ok  ok  404 404 404 404
findNextToDecide                      | 404 ok  ok  404 ok  404 404 404 ok  404 ok  ok  404 404 404 404
listPicked                            | -   -   -   -   -   -   -   -   ok  -   ok  ok  -   -   -   -
listCouncils                          | -   -   -   -   -   -   -   -   ok  -   ok  ok  -   -   -   -
findCouncil                           | 404 404 404 404 404 404 404 404 ok  404 ok  ok  404 404 404 404
exportCouncil                         | 404 404 404 404 404 404 404 404 ok  404 ok  ok  404 404 404 404
recordCouncil                         | 403 403 403 403 403 403 403 403 403 403 ok  403 403 403 404 403
findLastList                          | 404 404 404 404 404 404 404 404 ok  404 ok  ok  404 404 404 404
listLastMembers                       | -   -   -   -   -   -   -   -   ok  ok  ok  ok  -   -   -   -
compareYears                          | -   -   -   -   -   -   -   -   ok  -   ok  ok  -   -   -   -
listAccepted                          | -   -   -   -   -   -   -   -   ok  -   ok  ok  -   -   -   -
listStaffCohorts                      | -   -   -   -   -   -   ok  -   ok  -   ok  ok  ok  -   -   -
listClosingCohorts                    | -   -   -   -   -   -   -   -   ok  -   ok  ok  ok  -   -   -
listDesk                              | -   -   -   -   -   -   -   -   ok  -   ok  ok  -   -   -   -
listQueue                             | -   -   -   -   -   -   -   -   ok  -   ok  ok  -   -   -   -
listWaitingRanks                      | -   -   -   -   -   -   -   -   ok  -   ok  ok  -   -   -   -
listAgenciesWithoutQuota              | -   -   -   -   -   -   -   -   ok  -   ok  ok  -   -   -   -
findNomination                        | 404 ok  ok  404 ok  404 404 404 ok  404 ok  ok  404 404 404 404
listNominations                       | -   ok  ok  -   ok  -   -   -   ok  -   ok  ok  -   -   -   -
listCohortQuotas                      | 403 ok  ok  ok  403 403 403 403 ok  403 ok  ok  ok  ok  403 403
findStandards                         | ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok
listStandards                         | ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok
submitNomination                      | 403 ok  ok  404 403 403 403 403 403 403 403 403 403 403 403 403
submitNomination: of a planned class  | 403 404 404 404 403 403 403 403 403 403 403 403 403 403 403 403
resubmitNomination                    | 404 ok  ok  404 403 404 404 404 403 404 403 403 404 404 404 404
findAgencyOrder                       | 404 ok  ok  ok  404 404 404 404 404 404 404 404 404 404 404 404
listEndorsements                      | -   ok  ok  -   -   -   -   -   -   -   -   -   -   -   -   -
listHeirs                             | -   ok  ok  -   -   -   -   -   -   -   -   -   -   -   -   -
previewSubstitute                     | 404 ok  ok  404 404 404 404 404 404 404 404 404 404 404 404 404
askEndorsement                        | 403 ok  ok  ok  403 403 403 403 403 403 403 403 403 403 403 403
endorseList                           | 403 403 ok  403 403 403 403 403 403 403 403 403 403 403 403 403
returnList                            | 403 403 ok  403 403 403 403 403 403 403 403 403 403 403 403 403
rankNomination                        | 404 ok  ok  404 403 404 404 404 403 404 403 403 404 404 404 404
substituteNomination                  | 404 ok  ok  404 403 404 404 404 403 404 403 403 404 404 404 404
sendLetter                            | 403 ok  ok  ok  403 403 403 403 403 403 403 403 403 403 403 403
requireEndorsement                    | 403 403 ok  403 403 403 403 403 403 403 403 403 403 403 403 403
withdrawNomination                    | 404 ok  ok  404 403 404 404 404 403 404 403 403 404 404 404 404
answerOffer                           | 404 ok  ok  404 403 404 404 404 403 404 403 403 404 404 404 404
decideNomination                      | 404 403 403 404 403 404 404 404 403 404 ok  403 404 404 404 404
listCohortHistory                     | -   -   -   -   -   -   -   -   ok  -   ok  ok  -   -   -   -
# Papers: agency and school of the nomination. The agency sends, training office and class head check, leadership reads.
findDossier                           | 404 ok  ok  404 404 404 404 404 ok  404 ok  ok  404 404 404 404
openDocument                          | 404 ok  ok  404 404 404 404 404 ok  404 ok  ok  404 404 404 404
statePaper                            | 404 ok  ok  404 404 404 404 404 403 404 403 403 404 404 404 404
uploadDocument                        | 404 ok  ok  404 404 404 404 404 403 404 403 403 404 404 404 404
reviewDocument                        | 404 403 403 404 404 404 404 404 ok  404 ok  403 404 404 404 404
# Which papers are asked for: the office keeps, the leadership reads; of each school its own and the general ones.
listRequirements                      | -   -   -   -   -   -   -   -   -   -   ok  ok  -   -   ok  -
listRequiringCourses                  | -   -   -   -   -   -   -   -   -   -   ok  -   -   -   -   -
addRequirement                        | 403 403 403 403 403 403 403 403 403 403 ok  403 403 403 404 403
endRequirement                        | 403 403 403 403 403 403 403 403 403 403 ok  403 403 403 404 403
revealNumber                          | 404 403 403 404 403 404 404 404 403 404 ok  403 404 404 404 404
listHistory                           | -   ok  ok  -   ok  -   -   -   ok  -   ok  ok  -   -   -   -
decideNominations                     | 403 403 403 403 403 403 403 403 403 403 ok  403 403 403 404 403
listWaivers                           | -   -   -   -   -   -   -   -   -   -   ok  ok  -   -   -   -
findWaivers                           | 404 404 404 404 404 404 404 404 404 404 ok  ok  404 404 404 404
listScannedRules                      | -   -   -   -   -   -   -   -   -   -   ok  ok  -   -   -   -
listWaivableRules                     | -   -   -   -   -   -   -   -   -   -   ok  ok  -   -   -   -
openWaiverScan                       | 404 404 404 404 404 404 404 404 404 404 ok  ok  404 404 404 404
attachWaiverScan                     | 403 403 403 403 403 403 403 403 403 403 ok  ok  403 403 404 403
removeWaiverScan                      | 403 403 403 403 403 403 403 403 403 403 ok  ok  403 403 404 403
recordWaiver                          | 403 403 403 403 403 403 403 403 403 403 ok  ok  403 403 404 403
waiveForNomination                    | 404 403 403 404 403 404 404 404 403 404 ok  ok  404 404 404 404
revokeWaiver                          | 403 403 403 403 403 403 403 403 403 403 ok  ok  403 403 404 403
# Rule sets: the office prepares a version, the leadership decides it, both and the province read what was decided; a draft is the school's alone.
listVersions                          | -   -   -   -   -   -   -   -   -   -   ok  ok  -   ok  ok  ok
findVersion                           | 404 404 404 404 404 404 404 404 404 404 ok  ok  404 ok  404 404
exportVersion                         | 404 404 404 404 404 404 404 404 404 404 ok  ok  404 ok  404 404
listRuleFamilies                      | -   -   -   -   -   -   -   -   -   -   ok  ok  -   -   ok  -
listRuleDrafts                        | -   -   -   -   -   -   -   -   -   -   ok  ok  -   -   -   -
findRuleDraft                         | 404 404 404 404 404 404 404 404 404 404 ok  ok  404 404 404 404
findTrial                             | 404 404 404 404 404 404 404 404 404 404 ok  ok  404 404 404 404
startDraft                            | 403 403 403 403 403 403 403 403 403 403 ok  403 403 403 ok  403
importVersion                         | 403 403 403 403 403 403 403 403 403 403 ok  403 403 403 ok  403
setDraftRule                          | 403 403 403 403 403 403 403 403 403 403 ok  403 403 403 404 403
removeDraftRule                       | 403 403 403 403 403 403 403 403 403 403 ok  403 403 403 404 403
setDraftHead                          | 403 403 403 403 403 403 403 403 403 403 ok  403 403 403 404 403
setDifficultArea                      | 403 403 403 403 403 403 403 403 403 403 403 403 403 ok  403 404
decideVersion                         | 403 403 403 403 403 403 403 403 403 403 403 ok  403 403 403 403
findClosing                           | 404 404 404 404 404 404 404 404 404 404 404 ok  404 404 404 404
revokeVersion                         | 403 403 403 403 403 403 403 403 403 403 403 ok  403 403 403 403
endVersion                            | 403 403 403 403 403 403 403 403 403 403 403 ok  403 403 403 403
discardRuleDraft                      | 403 403 403 403 403 403 403 403 403 403 ok  403 403 403 404 403
assignQuota                           | 403 403 403 403 403 403 403 403 403 403 ok  403 403 403 404 403
setPool                               | 403 403 403 403 403 403 403 403 403 403 ok  403 403 403 404 403
setCapacity                           | 403 403 403 403 403 403 403 403 403 403 ok  403 403 403 404 403
returnUnusedSeats                     | 403 403 403 403 403 403 403 403 403 403 ok  403 403 403 404 403
setReturnRule                         | 403 403 403 403 403 403 403 403 403 403 ok  403 403 403 404 403
closeEnrolment                        | 403 403 403 403 403 403 403 403 403 403 ok  ok  403 403 404 403
openCohort                            | 403 403 403 403 403 403 403 403 403 403 ok  ok  403 403 403 403
openCohort: a planned class           | 404 404 404 404 404 404 404 404 404 404 ok  ok  403 403 404 404
# Bodies of a class: office and leadership give every duty, a class head those of committee and Party cell. Other agencies' trainees are no agency's matter; the list of all is the school's.
listDuties                            | -   ok  ok  -   ok  -   ok  -   ok  -   ok  ok  ok  -   -   -
findDuty                              | 404 ok  ok  404 ok  404 ok  404 ok  404 ok  ok  ok  404 404 404
listDutyHolders                       | -   -   -   -   -   -   -   -   ok  -   ok  ok  -   -   -   -
giveDuty                              | 403 403 403 403 403 403 403 403 ok  404 ok  ok  403 403 404 403
giveDuty: of the class head           | 403 403 403 403 403 403 403 403 403 403 ok  ok  403 403 404 403
endDuty                               | 403 403 403 403 403 403 403 403 ok  404 ok  ok  403 403 404 403
exportDecision                        | 403 403 403 403 403 403 403 403 403 403 ok  ok  403 403 403 403
exportDecision: a planned class       | 404 404 404 404 404 404 404 404 404 404 ok  ok  403 403 404 404
${graduationRows}

# Quotas as they are negotiated: an agency asks for its own and sees no other; the office counters, the province assigns. For asking, a class exists from the approval of its plan.
proposeQuota                          | 403 ok  ok  404 403 403 403 403 403 403 ok  403 403 ok  404 404
proposeQuota: of a planned class      | 403 404 404 404 403 403 403 403 403 403 ok  403 403 ok  404 404
proposeQuota: of a class of the plan  | 403 ok  ok  404 403 403 403 403 403 403 ok  403 403 ok  404 404
findNegotiatedCohort                  | 404 ok  ok  ok  404 404 404 404 ok  404 ok  ok  404 ok  404 404
findNegotiatedCohort: a planned class | 404 404 404 404 404 404 404 404 404 404 ok  ok  404 ok  404 404
findNegotiatedCohort: a class of the plan | 404 ok  ok  ok  404 404 404 404 404 404 ok  ok  404 ok  404 404
listAskableCohorts                    | -   ok  ok  ok  -   -   -   -   -   -   -   -   -   -   -   -
listNegotiation                       | -   -   -   -   -   -   -   -   ok  -   ok  ok  -   ok  -   -
findNegotiated                        | 404 ok  ok  404 404 404 404 404 ok  404 ok  ok  404 ok  404 404
listSteps                             | -   ok  ok  -   -   -   -   -   ok  -   ok  ok  -   ok  -   -
exportQuotas                          | 403 403 403 403 403 403 403 403 ok  403 ok  ok  403 ok  403 403
exportQuotas: a planned class         | 404 404 404 404 404 404 404 404 404 404 ok  ok  403 ok  404 404
# Notices: what is issued is everybody’s, a draft is for those who see the whole school; the office writes and issues.
findNotice                            | ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok
findNotice: a draft                   | 404 404 404 404 404 404 404 404 404 404 ok  ok  ok  404 404 404
findNoticePaper                       | ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok
findNoticePaper: a draft              | 404 404 404 404 404 404 404 404 404 404 ok  ok  ok  404 404 404
listNotices                           | ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok
listNoticeYears                       | ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok
findDraft                             | 404 404 404 404 404 404 404 404 404 404 ok  ok  ok  404 404 404
listSchoolNotices                     | -   -   -   -   -   -   -   -   -   -   ok  ok  ok  -   -   -
listPlannedCohorts                    | -   -   -   -   -   -   -   -   -   -   ok  ok  ok  -   -   -
listPlannedYears                      | -   -   -   -   -   -   -   -   -   -   ok  ok  ok  -   -   -
listToldAgencies                      | -   -   -   -   -   -   -   -   -   -   ok  ok  ok  -   -   -
startNotice                           | 403 403 403 403 403 403 403 403 403 403 ok  403 403 403 404 403
editNotice                            | 403 403 403 403 403 403 403 403 403 403 ok  403 403 403 404 403
issueNotice                           | 403 403 403 403 403 403 403 403 403 403 ok  403 403 403 404 403
correctNotice                         | 403 403 403 403 403 403 403 403 403 403 ok  403 403 403 404 403
discardDraft                          | 403 403 403 403 403 403 403 403 403 403 ok  403 403 403 404 403

# People: an agency describes its own; each trainee reads what is kept of itself and who looked; whom another agency employs does not exist for it. recordPersonRead only writes down that the actor read.
findPerson                            | 404 ok  ok  404 ok  404 404 404 404 404 ok  ok  404 404 404 404
listPeople                            | -   ok  ok  ok  -   -   -   -   -   -   -   -   -   -   -   -
registerPersons                       | ·   ok  ok  404 ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·
registerPerson                        | ·   ok  ok  404 ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·
addPerson                             | 403 ok  ok  ok  403 403 403 403 403 403 403 403 403 403 403 403
updatePersonFacts                     | 403 ok  ok  404 403 403 403 403 403 403 403 403 403 403 403 403
findOwnFacts                          | 404 404 404 404 ok  ok  404 404 404 404 404 404 404 404 404 404
listReads                             | -   -   -   -   ok  ok  -   -   -   -   -   -   -   -   -   -
recordPersonRead                      | ·   ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok

${teachingRows}
# Accounts of trainees: office and administrator invite; behind a link anybody who holds it.
findInvitation                        | ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok
listInvitations                       | -   -   -   -   -   -   -   -   -   -   ok  -   ok  -   -   -
findLiveInvitation                    | 404 404 404 404 404 404 404 404 404 404 ok  404 ok  404 404 404
inviteTrainee                         | 403 403 403 403 403 403 403 403 403 403 ok  403 ok  403 404 403
inviteClass                           | 403 403 403 403 403 403 403 403 403 403 ok  403 ok  403 404 403
revokeInvitation                      | 403 403 403 403 403 403 403 403 403 403 ok  403 ok  403 404 403
addTraineeRole                        | 403 403 403 403 403 403 403 403 403 403 ok  403 ok  403 404 403
acceptInvitation                      | ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok

${studyRows}
${evaluationRows}
${agreementRows}
# What was told to this account.
findMailChoice                        | 404 ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok
chooseMail                            | 403 ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok
listNotifications                     | -   ok  -   -   -   -   -   -   -   -   -   -   -   -   -   -
markAllRead                           | -   ok  -   -   -   -   -   -   -   -   -   -   -   -   -   -
`
