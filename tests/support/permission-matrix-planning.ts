// The permission matrix: needs, plan, forecast, figures and progress. The columns are those of permission-table.ts.

/** What planning and reporting let whom do, as every kind of actor. */
export const planningRows = `
#                                     | pub nom end oth | own oth | own oth | own oth | office leader admin | prov | other  other
#                                     | lic ina ors agy | trainee | lectur. | cl.head |        ship          |      | school prov.

# Needs: an agency states its own and reads no other; sums are for those who see the whole school and for the province. People are named to their own agency only.
listCalls                             | -   ok  ok  ok  -   -   -   -   -   -   ok  ok  ok  ok  -   -
listCourseChoices                     | ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok
listStatements                        | -   ok  ok  -   -   -   -   -   -   -   ok  ok  ok  ok  -   -
findStatement                         | 404 ok  ok  404 404 404 404 404 404 404 ok  ok  ok  ok  404 404
listOwnStatements                     | -   ok  ok  -   -   -   -   -   -   -   -   -   -   -   -   -
findNeedsFigures                      | 404 404 404 404 404 404 404 404 404 404 ok  ok  ok  ok  404 404
sumNeeds                              | -   -   -   -   -   -   -   -   -   -   ok  ok  ok  ok  -   -
listAskedAgencies                     | -   -   -   -   -   -   -   -   -   -   ok  ok  ok  ok  -   -
listNeedsHistory                      | -   ok  ok  -   -   -   -   -   -   -   ok  ok  ok  ok  -   -
countImplied                          | -   ok  ok  ok  -   -   -   -   -   -   ok  ok  ok  ok  ok  -
listImplied                           | -   ok  ok  ok  -   -   -   -   -   -   -   -   -   -   -   -
exportImplied                         | 403 ok  ok  ok  403 403 403 403 403 403 403 403 403 403 403 403
exportNeeds                           | ·   ok  ok  ok  404 404 404 404 404 404 ok  ok  ok  ok  404 404
openNeedsCall                         | 403 403 403 403 403 403 403 403 403 403 ok  403 403 403 ok  403
changeNeedsCall                       | 403 403 403 403 403 403 403 403 403 403 ok  403 403 403 404 403
remindAgencies                        | 403 403 403 403 403 403 403 403 403 403 ok  403 403 403 404 403
stateNeeds                            | 403 ok  ok  ok  403 403 403 403 403 403 403 403 403 403 403 403

# The plan: those who see the whole school; the province from the proposal on; agencies once it is approved. The office drafts, the province decides.
findPlan                              | 404 ok  ok  ok  404 404 404 404 404 404 ok  ok  ok  ok  404 404
findPlan: a proposed one              | 404 404 404 404 404 404 404 404 404 404 ok  ok  ok  ok  404 404
findPlan: a draft                     | 404 404 404 404 404 404 404 404 404 404 ok  ok  ok  404 404 404
findPlanAnswer                        | 404 ok  ok  ok  404 404 404 404 404 404 ok  ok  ok  ok  404 404
findFrame                             | 404 404 404 404 404 404 404 404 404 404 ok  ok  ok  404 404 404
findYearActuals                       | 404 404 404 404 404 404 404 404 404 404 ok  ok  ok  ok  404 404
listStatedNeeds                       | -   -   -   -   -   -   -   -   -   -   ok  ok  ok  ok  -   -
listPlanYears                         | -   ok  ok  ok  -   -   -   -   -   -   ok  ok  ok  ok  -   -
listVersionSteps                      | -   ok  ok  ok  -   -   -   -   -   -   ok  ok  ok  ok  -   -
listPlanHistory                       | -   -   -   -   -   -   -   -   -   -   ok  ok  ok  ok  -   -
listPlannableCourses                  | -   -   -   -   -   -   -   -   -   -   ok  -   -   -   -   -
listLeadAgencies                      | -   -   -   -   -   -   -   -   -   -   ok  -   -   -   ok  -
exportPlan                            | ·   ok  ok  ok  404 404 404 404 404 404 ok  ok  ok  ok  404 404
setFrame                              | 403 403 403 403 403 403 403 403 403 403 ok  403 403 403 404 403
draftPlan                             | 403 403 403 403 403 403 403 403 403 403 ok  403 403 403 ok  403
adjustPlan                            | 403 403 403 403 403 403 403 403 403 403 ok  403 403 403 404 403
addLine                               | 403 403 403 403 403 403 403 403 403 403 ok  403 403 403 404 403
alterLine                             | 403 403 403 403 403 403 403 403 403 403 ok  403 403 403 404 403
removeLine                            | 403 403 403 403 403 403 403 403 403 403 ok  403 403 403 404 403
proposePlan                           | 403 403 403 403 403 403 403 403 403 403 ok  ok  403 403 404 403
returnPlan                            | 403 403 403 403 403 403 403 403 403 403 403 403 403 ok  403 404
approvePlan                           | 403 403 403 403 403 403 403 403 403 403 403 403 403 ok  403 404

# The forecast and its parameters: read with the figures; the training office sets them, schedules and moves planned classes, prepares and switches scenarios, merges lines.
findBunching                          | 404 404 404 404 404 404 404 404 404 404 ok  ok  ok  ok  404 404
listParameters                        | -   -   -   -   -   -   -   -   -   -   ok  ok  ok  ok  -   -
listParameterValues                   | -   -   -   -   -   -   -   -   -   -   ok  ok  ok  ok  -   -
setParameter                          | 403 403 403 403 403 403 403 403 403 403 ok  403 403 403 ok  403
findScheduling                        | 404 404 404 404 404 404 404 404 404 404 ok  ok  ok  404 404 404
findScenarios                         | 404 404 404 404 404 404 404 404 404 404 ok  ok  ok  404 404 404
findVersionOverlaps                   | 404 404 404 404 404 404 404 404 404 404 ok  ok  ok  404 404 404
listOverlaps                          | -   -   -   -   -   -   -   -   -   -   ok  ok  ok  -   -   -
listOverlaps: of a proposed plan      | -   -   -   -   -   -   -   -   -   -   ok  ok  ok  ok  -   -
scheduleCohorts                       | 403 403 403 403 403 403 403 403 403 403 ok  403 403 403 404 403
prepareScenario                       | 403 403 403 403 403 403 403 403 403 403 ok  403 403 403 404 403
switchScenario                        | 403 403 403 403 403 403 403 403 403 403 ok  403 403 403 404 403
mergeLines                            | 403 403 403 403 403 403 403 403 403 403 ok  403 403 403 404 403
moveCohorts                           | 403 403 403 403 403 403 403 403 403 403 ok  403 403 403 404 403

# Figures: those who see the whole school, and the province. No figure names a person.
findAgencyDesk                        | -   ok  ok  -   -   -   -   -   -   -   -   -   -   -   -   -
listStaffAccounts                     | -   -   -   -   -   -   -   -   -   -   -   -   ok  -   -   -
listWork                              | -   -   -   -   -   -   -   -   ok  -   ok  ok  -   -   -   -
findAgencyQuotas                      | 404 404 404 404 404 404 404 404 404 404 404 404 404 ok  404 404
findYearProgress                      | 404 404 404 404 404 404 404 404 404 404 ok  ok  ok  ok  ok  ok
listAgencyFigures                     | -   -   -   -   -   -   -   -   -   -   -   -   -   ok  -   -
listCohortQuotas: figures             | -   -   -   -   -   -   -   -   -   -   ok  ok  ok  ok  -   -
listLaggingAgencies                   | -   -   -   -   -   -   -   -   -   -   ok  ok  ok  ok  -   -
listOverdue                           | -   -   -   -   -   -   -   -   -   -   ok  ok  ok  ok  -   -

# Progress: the totals are for school, province and agencies; seats for each agency its own; the rows behind figures for school and province.
findAnnualReport                      | 404 404 404 404 404 404 404 404 404 404 ok  ok  ok  ok  404 404
listFigureRows                        | 404 404 404 404 404 404 404 404 404 404 ok  ok  ok  ok  404 404
listReportYears                       | 404 404 404 404 404 404 404 404 404 404 ok  ok  ok  ok  404 404
listAgencyParts                       | -   -   -   -   -   -   -   -   -   -   ok  ok  ok  ok  -   -
findOverdueParties                    | 404 404 404 404 404 404 404 404 404 404 ok  ok  ok  ok  404 404
findProgress                          | 404 ok  ok  ok  404 404 404 404 404 404 ok  ok  ok  ok  404 404
listAttainment                        | -   ok  ok  -   -   -   -   -   -   -   ok  ok  ok  ok  -   -
listCohortSeats                       | -   ok  ok  -   -   -   -   -   -   -   ok  ok  ok  ok  -   -
listCountedCohorts                    | -   -   -   -   -   -   -   -   -   -   ok  ok  ok  ok  -   -
listPlannedLines                      | -   -   -   -   -   -   -   -   -   -   ok  ok  ok  ok  -   -
exportProgress                        | ·   ok  ok  ok  404 404 404 404 404 404 ok  ok  ok  ok  404 404
`
