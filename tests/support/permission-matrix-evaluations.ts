// The part of the permission matrix about questionnaires, comparison, use after training and what courses have to mend.

/** The school keeps; agencies see and record their own people; the province counts. */
export const evaluationRows = `
# Evaluations: a link is its own right, whoever is signed in; results are for the school.
findEvaluationForm                    | ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok
findRoundResults                      | 404 404 404 404 404 404 404 404 ok  404 ok  ok  ok  404 404 404
listMyEvaluations                     | -   -   -   -   ok  -   -   -   -   -   -   -   -   -   -   -
listOwedEvaluations                   | -   ok  ok  -   -   -   -   -   -   -   -   -   -   -   -   -
listRounds                            | -   -   -   -   -   -   -   -   ok  -   ok  ok  ok  -   -   -
answerEvaluation                      | ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok
openRoundsOf                          | 403 403 403 403 403 403 403 403 403 403 ok  ok  403 403 404 403
saveDraft                             | ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok
delegateEvaluation                    | ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok
listTemplates                         | -   -   -   -   -   -   -   -   -   -   ok  ok  -   -   -   -
findTemplate                          | 404 404 404 404 404 404 404 404 404 404 ok  ok  404 404 404 404
startQuestionnaire                    | 403 403 403 403 403 403 403 403 403 403 ok  403 403 403 ok  403
copyVersion                           | 403 403 403 403 403 403 403 403 403 403 ok  403 403 403 404 403
editDraft                             | 403 403 403 403 403 403 403 403 403 403 ok  403 403 403 404 403
useVersion                            | 403 403 403 403 403 403 403 403 403 403 ok  403 403 403 404 403
compareItems                          | -   ok  ok  -   -   -   -   -   -   -   ok  ok  -   -   -   -
listRates                             | -   ok  ok  -   -   -   -   -   -   -   ok  ok  -   -   -   -
listFollowedItems                     | -   -   -   -   -   -   -   -   -   -   ok  ok  -   -   -   -
findCriterion                         | 404 404 404 404 404 404 404 404 404 404 ok  ok  404 404 404 404
openRevisionTask                      | 403 403 403 403 403 403 403 403 403 403 ok  403 403 403 404 403
listRevisionTasks                     | -   -   -   -   -   -   -   -   -   -   ok  ok  -   -   -   -
suggestRevisions                      | -   -   -   -   -   -   -   -   -   -   -   -   -   -   -   -
closeRevisionTask                     | 403 403 403 403 403 403 403 403 403 403 ok  403 403 403 404 403
# By name the agency its own people and the school its trainees; the province how many.
recordCareerEvent                     | 403 ok  ok  404 403 403 403 403 403 403 403 403 403 403 403 403
listUse                               | -   ok  ok  -   -   -   -   -   -   -   ok  ok  -   -   -   -
countUse                              | -   ok  ok  -   -   -   -   -   -   -   ok  ok  -   ok  -   -
findCareer                            | 404 ok  ok  404 404 404 404 404 404 404 ok  ok  404 404 404 404
exportUse                             | 403 ok  ok  ok  403 403 403 403 403 403 ok  ok  403 403 ok  403
exportUseCounts                       | 403 ok  ok  ok  403 403 403 403 403 403 ok  ok  403 ok  ok  ok
`

/** Over HTTP. */
export const evaluationHandlers = `
GET /api/evaluations/rounds                     | 401 -   -   -   -   -   -   -   ok  -   ok  ok  ok  -   -   -
GET /api/evaluations/rounds/[roundId]           | 401 404 404 404 404 404 404 404 ok  404 ok  ok  ok  404 404 404
POST /api/evaluations/[token]/delegation: an invented one | 404 404 404 404 404 404 404 404 404 404 404 404 404 404 404 404
GET /api/use/people                             | 401 -   -   -   -   -   -   -   -   -   -   -   -   -   -   -
GET /api/use/export                             | 401 ok  ok  ok  403 403 403 403 403 403 ok  ok  403 403 ok  403
GET /api/use/counts/export                      | 401 ok  ok  ok  403 403 403 403 403 403 ok  ok  403 ok  ok  ok
GET /api/people/[id]/career-events              | 401 404 404 404 404 404 404 404 404 404 404 404 404 404 404 404
POST /api/people/[id]/career-events             | 401 ok  ok  404 403 403 403 403 403 403 403 403 403 403 403 403
`
