// Attendance, marks and conduct of the permission matrix.

/** Rows of permission-matrix.ts: staff those of their classes, the agency its own trainees, a trainee itself; the office verifies, a second person corrects. */
export const studyRows = `# Trainees: staff those of their classes, an agency its own, a trainee itself.
findTrainee                           | 404 ok  ok  404 ok  404 ok  404 ok  404 ok  ok  ok  404 404 404
listRoster                            | -   ok  ok  -   ok  -   ok  -   ok  -   ok  ok  ok  -   -   -
listMyEnrolments                      | -   -   -   -   ok  -   -   -   -   -   -   -   -   -   -   -

# Attendance, marks, conduct: class head and lecturer take rolls, lecturer and office write marks, office and leadership lock them.
listStudyParameters                   | -   ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok
findStudyLimits                       | ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok
findTaughtClass                       | 404 404 404 404 404 404 ok  404 ok  404 ok  ok  404 404 404 404
findRoll                              | 404 404 404 404 404 404 ok  404 ok  404 ok  ok  404 404 404 404
listRolls                             | -   -   -   -   -   -   ok  -   ok  -   ok  ok  -   -   -   -
listMissingRolls                      | -   -   -   -   -   -   ok  -   ok  -   -   -   -   -   -   -
listTaughtCohorts                     | -   -   -   -   -   -   ok  -   -   -   -   -   -   -   -   -
listAbsence                           | -   ok  ok  -   ok  -   ok  -   ok  -   ok  ok  -   -   -   -
attendanceOf                          | 404 ok  ok  404 ok  404 ok  404 ok  404 ok  ok  404 404 404 404
listSheets                            | -   -   -   -   -   -   ok  -   ok  -   ok  ok  -   -   -   -
listSchemeModules                     | -   -   -   -   -   -   ok  -   ok  -   ok  ok  -   -   -   -
findSheet                             | 404 404 404 404 404 404 ok  404 ok  404 ok  ok  404 404 404 404
readSheet                             | 404 404 404 404 404 404 ok  404 ok  404 ok  ok  404 404 404 404
listCorrections                       | -   -   -   -   -   -   ok  -   ok  -   ok  ok  -   -   -   -
listMarkHistory                       | -   -   -   -   -   -   ok  -   ok  -   ok  ok  -   -   -   -
resultsOf                             | 404 ok  ok  404 ok  404 ok  404 ok  404 ok  ok  404 404 404 404
resultOf                              | 404 ok  ok  404 ok  404 ok  404 ok  404 ok  ok  404 404 404 404
listFollowedTrainees                  | -   ok  ok  -   ok  -   -   -   -   -   -   -   -   -   -   -
listCriteria                          | -   ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok
listConduct                           | -   ok  ok  -   ok  -   ok  -   ok  -   ok  ok  -   -   -   -
readConduct                           | 404 ok  ok  404 ok  404 ok  404 ok  404 ok  ok  404 404 404 404
findHall                              | 404 404 404 404 404 404 ok  404 ok  404 404 404 404 404 404 404
findScans                             | 404 404 404 404 404 404 -   404 -   404 -   -   404 404 404 404
findScanning                          | 403 403 403 403 ok  404 403 403 403 403 403 403 403 403 403 403
scanRoll                              | 403 403 403 403 ok  404 403 403 403 403 403 403 403 403 403 403
findScanTimes                         | ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok
listScanParameters                    | -   ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok
exportAbsence                         | 404 404 404 404 404 404 ok  404 ok  404 ok  ok  404 404 404 404
exportRoll                            | 404 404 404 404 404 404 ok  404 ok  404 ok  ok  404 404 404 404
exportResults                         | 404 404 404 404 404 404 ok  404 ok  404 ok  ok  404 404 404 404
exportMarks                           | 404 404 404 404 404 404 ok  404 ok  404 ok  ok  404 404 404 404
openCodes                             | 404 404 404 404 404 404 403 404 403 404 ok  403 404 404 404 404
exportCodes                           | 404 404 404 404 404 404 403 404 403 404 ok  403 404 404 404 404
takeRoll                              | 403 403 403 403 403 403 ok  404 ok  404 403 403 403 403 403 403
saveMarks                             | 403 403 403 403 403 403 ok  404 403 403 ok  403 403 403 404 403
drawCodes                             | 403 403 403 403 403 403 403 403 403 403 ok  403 403 403 404 403
moveSheet                             | 403 403 403 403 403 403 403 403 403 403 ok  ok  403 403 404 403
requestCorrection                     | 403 403 403 403 403 403 ok  404 403 403 ok  403 403 403 404 403
decideCorrection                      | 403 403 403 403 403 403 403 403 403 403 ok  ok  403 403 404 403
setScheme                             | 403 403 403 403 403 403 403 403 403 403 ok  403 403 403 404 403
judgeConduct: of oneself              | 403 403 403 403 ok  404 403 403 403 403 403 403 403 403 403 403
judgeConduct                          | 403 403 403 403 403 403 403 403 ok  404 403 403 403 403 403 403
judgeConduct: of the council          | 403 403 403 403 403 403 403 403 403 403 ok  ok  403 403 404 403
setResearchTask                       | 403 ok  ok  404 403 403 403 403 403 403 403 403 403 403 403 403
markResearchTask                      | 403 403 403 403 403 403 403 403 403 403 ok  403 403 403 404 403
`
