// The part of the permission matrix about scorecards, what agencies think of the school, and the year's report as a paper.

/** An agency reads its own card; school and province all of them. */
export const reviewRows = `
# Scorecards: an agency its own, those who see the whole school and the province all.
listScorecards                        | -   -   -   -   -   -   -   -   -   -   ok  ok  ok  ok  ok  -
findScorecard                         | 404 ok  ok  404 404 404 404 404 404 404 ok  ok  ok  ok  ok  404
listScorecardRows                     | 404 ok  ok  404 404 404 404 404 404 404 ok  ok  ok  ok  ok  404
exportScorecards                      | 403 403 403 403 403 403 403 403 403 403 ok  ok  ok  ok  ok  -

# Marks for the school: an agency gives and reads its own; the school and the province read averages.
listOwnScores                         | -   ok  ok  ok  -   -   -   -   -   -   -   -   -   -   -   -
listSchoolScoring                     | -   -   -   -   -   -   -   -   -   -   ok  ok  ok  ok  ok  -
scoreSchool                           | 403 ok  ok  ok  403 403 403 403 403 403 403 403 403 403 403 403

# The year's report as a paper: read with its figures, written by the office, issued by the leadership.
findReportPaper                       | 404 404 404 404 404 404 404 404 404 404 ok  ok  ok  ok  404 404
exportReportPaper                     | 404 404 404 404 404 404 404 404 404 404 ok  ok  ok  ok  404 404
writeSection                          | 403 403 403 403 403 403 403 403 403 403 ok  ok  403 403 ok  403
issueReport                           | 403 403 403 403 403 403 403 403 403 403 403 ok  403 403 403 403
`
