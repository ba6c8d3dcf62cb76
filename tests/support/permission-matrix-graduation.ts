// Graduation, certificates and decisions about trainees of the permission matrix.

/** Rows of permission-matrix.ts. */
export const graduationRows = `# Graduation: the office keeps record and register, office and leadership decide, a class head reads the own class; of certificates a trainee knows the own, everybody else only the check by code.
findReview                            | 404 404 404 404 404 404 404 404 ok  404 ok  ok  404 404 404 404
findKnownFacts                        | 404 404 404 404 404 404 404 404 ok  ok  ok  ok  404 404 ok  404
findGraduationCouncil                 | 404 404 404 404 404 404 404 404 ok  404 ok  ok  404 404 404 404
listLastGraduationMembers             | -   -   -   -   -   -   -   -   ok  ok  ok  ok  -   -   -   -
exportGraduation                      | 404 404 404 404 404 404 404 404 ok  404 ok  ok  404 404 404 404
recordGraduationCouncil               | 403 403 403 403 403 403 403 403 403 403 ok  403 403 403 404 403
decideGraduation                      | 403 403 403 403 403 403 403 403 403 403 ok  ok  403 403 404 403
listRegister                          | -   -   -   -   -   -   -   -   -   -   ok  ok  -   -   -   -
listClassCertificates                 | -   -   -   -   -   -   -   -   ok  -   ok  ok  -   -   -   -
listMyCertificates                    | -   -   -   -   ok  -   -   -   -   -   -   -   -   -   -   -
findCertificate                       | 404 404 404 404 ok  404 404 404 ok  404 ok  ok  404 404 404 404
findNextNumbers                       | 404 404 404 404 404 404 404 404 404 404 ok  404 404 404 ok  404
findIssue                             | 404 404 404 404 404 404 404 404 404 404 ok  404 404 404 404 404
checkCertificate                      | ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok
printCertificate                      | 403 403 403 403 403 403 403 403 403 403 ok  403 403 403 404 403
printClass                            | 403 403 403 403 403 403 403 403 403 403 ok  403 403 403 404 403
exportRegister                        | 403 403 403 403 403 403 403 403 403 403 ok  ok  403 403 -   403
issueCertificates                     | 403 403 403 403 403 403 403 403 403 403 ok  403 403 403 404 403
revokeCertificate                     | 403 403 403 403 403 403 403 403 403 403 ok  403 403 403 404 403
reissueCertificate                    | 403 403 403 403 403 403 403 403 403 403 ok  403 403 403 404 403
listTraineeDecisions                  | -   ok  ok  -   ok  -   -   -   ok  -   ok  ok  -   -   -   -
findTraineeDecision                   | 404 ok  ok  404 ok  404 404 404 ok  404 ok  ok  404 404 404 404
recordTraineeDecision                 | 403 403 403 403 403 403 403 403 403 403 ok  403 403 403 404 403
liftTraineeDecision                   | 403 403 403 403 403 403 403 403 403 403 ok  403 403 403 404 403`
