// The part of the permission matrix about comment reports. The report is sent to the first agency, about the first trainee.

/** Each writes, reads, signs, sends or receives what is his; the province reads figures. */
export const reportRows = `
# Comment reports: the class head writes, the office proof-reads and sends, the leadership signs, the agency that received it acknowledges, the trainee reads. The province reads figures.
findReportedClass                     | 404 404 404 404 404 404 404 404 ok  404 ok  ok  404 404 404 404
listCohortReports                     | 404 404 404 404 404 404 404 404 ok  404 ok  ok  404 404 404 404
listReportsForPrograms                | 404 ok  ok  404 404 404 404 404 ok  404 ok  ok  404 404 404 404
findReportDraft                       | 404 404 404 404 404 404 404 404 ok  404 ok  ok  404 404 404 404
findReportFacts                       | 404 404 404 404 404 404 404 404 ok  404 ok  ok  404 404 404 404
listReportFigures                     | -   -   -   -   -   -   -   -   ok  -   ok  ok  -   -   -   -
findReport                            | 404 ok  ok  404 ok  404 404 404 ok  404 ok  ok  404 404 404 404
listReportWork                        | -   -   -   -   -   -   -   -   -   -   -   -   -   -   -   -
listReceivedWork                      | -   ok  ok  -   -   -   -   -   -   -   -   -   -   -   -   -
listReportHistory                     | -   ok  ok  -   ok  -   -   -   ok  -   ok  ok  -   -   -   -
listReceivedReports                   | -   ok  ok  -   -   -   -   -   -   -   -   -   -   -   -   -
listReportsAboutMe                    | -   -   -   -   ok  -   -   -   -   -   -   -   -   -   -   -
findReportOverview                    | -   -   -   -   -   -   -   -   ok  -   ok  ok  -   ok  -   -
listOwedReports                       | -   -   -   -   -   -   -   -   ok  -   ok  ok  -   ok  -   -
findSigning                           | 404 404 404 404 404 404 404 404 404 404 404 ok  404 404 404 404
listAddressees                        | -   -   -   -   -   -   -   -   -   -   -   -   -   -   -   -
exportReport                          | 404 ok  ok  404 ok  404 404 404 ok  404 ok  ok  404 404 404 404
exportReportOverview                  | 403 403 403 403 403 403 403 403 403 403 ok  ok  403 ok  ok  ok
writeReport                           | 403 403 403 403 403 403 403 403 ok  404 403 403 403 403 403 403
handOnReports                         | 403 403 403 403 403 403 403 403 ok  404 403 403 403 403 403 403
reviewReports                         | 403 403 403 403 403 403 403 403 403 403 ok  403 403 403 404 403
reviewReports: giving one back        | 403 403 403 403 403 403 403 403 403 403 ok  ok  403 403 404 403
signReports                           | 403 403 403 403 403 403 403 403 403 403 403 ok  403 403 403 403
sendReports                           | 403 403 403 403 403 403 403 403 403 403 ok  ok  403 403 404 403
acknowledgeReports                    | 403 ok  ok  404 403 403 403 403 403 403 403 403 403 403 403 403
acknowledgeReport                     | 404 ok  ok  404 403 404 404 404 403 404 403 403 404 404 404 404
`
