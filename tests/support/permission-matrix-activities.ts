// The part of the permission matrix about the register of activities and recommendations: commands and queries, handlers, actions.

export const activityRows = `
# The register: the office keeps it, leadership and province read it, an agency what it took part in.
listActivities                        | -   ok  ok  -   -   -   -   -   -   -   ok  ok  -   ok  -   -
listRegisterAgencies                  | -   -   -   -   -   -   -   -   -   -   ok  -   -   -   ok  -
findActivity                          | 404 ok  ok  404 404 404 404 404 404 404 ok  ok  404 ok  404 404
findReviewConference                  | 404 ok  ok  404 404 404 404 404 404 404 ok  ok  404 ok  404 404
recordActivity                        | 403 403 403 403 403 403 403 403 403 403 ok  403 403 403 ok  403
changeActivity                        | 403 403 403 403 403 403 403 403 403 403 ok  403 403 403 404 403
addFinding                            | 403 403 403 403 403 403 403 403 403 403 ok  403 403 403 404 403
mendFinding                           | 403 403 403 403 403 403 403 403 403 403 ok  403 403 403 404 403
exportActivities                      | 403 ok  ok  -   403 403 403 403 403 403 ok  ok  403 ok  ok  -
# Recommendations, here one to the agency: the addressee answers, the office records them and the academy’s answers.
listRecommendations                   | -   ok  ok  -   -   -   -   -   -   -   ok  ok  -   ok  -   -
findRecommendation                    | 404 ok  ok  404 404 404 404 404 404 404 ok  ok  404 404 404 404
recordRecommendation                  | 403 403 403 403 403 403 403 403 403 403 ok  403 403 403 ok  403
answerRecommendation                  | 403 ok  ok  404 403 403 403 403 403 403 403 403 403 404 404 404
exportRecommendations                 | 403 ok  ok  -   403 403 403 403 403 403 ok  ok  403 ok  ok  -
`

export const activityHandlers = `
GET /api/activities                             | 401 ok  ok  -   -   -   -   -   -   -   ok  ok  -   ok  -   -
POST /api/activities                            | 401 403 403 403 403 403 403 403 403 403 ok  403 403 403 ok  403
GET /api/activities/[id]                        | 401 ok  ok  404 404 404 404 404 404 404 ok  ok  404 ok  404 404
GET /api/activities/export                      | 401 ok  ok  ok  403 403 403 403 403 403 ok  ok  403 ok  ok  ok
GET /api/recommendations                        | 401 ok  ok  -   -   -   -   -   -   -   ok  ok  -   ok  -   -
POST /api/recommendations                       | 401 403 403 403 403 403 403 403 403 403 ok  403 403 403 ok  403
GET /api/recommendations/export                 | 401 ok  ok  ok  403 403 403 403 403 403 ok  ok  403 ok  ok  ok
POST /api/recommendations/[id]/answer           | 401 ok  ok  404 403 403 403 403 403 403 403 403 403 404 404 404
`

export const activityActions: Readonly<Record<string, string>> = {
  recordActivityAction: 'recordActivity', changeActivityAction: 'changeActivity', addFindingAction: 'addFinding', mendFindingAction: 'mendFinding', recordRecommendationAction: 'recordRecommendation', answerRecommendationAction: 'answerRecommendation',
}
