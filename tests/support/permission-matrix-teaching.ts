// Timetable, lecturers and calendars of the permission matrix.

export const teachingRows = `
# Timetable: the office plans; who works with the class reads drafts too; whoever learns or teaches sees what is published of the own classes.
findPlannedLesson                     | 404 404 404 404 404 404 404 404 ok  404 ok  ok  ok  404 404 404
listPlannerChoices                    | -   -   -   -   -   -   -   -   -   -   ok  -   -   -   -   -
previewMove                           | 404 404 404 404 404 404 404 404 404 404 ok  404 404 404 404 404
listWeekClashes                       | -   -   -   -   -   -   -   -   -   -   ok  -   -   -   -   -
listLessonChanges                     | -   -   -   -   ok  -   ok  -   ok  -   ok  ok  ok  -   -   -
listCohortChanges                     | -   -   -   -   ok  -   ok  -   ok  -   ok  ok  ok  -   -   -
listLastChanges                       | -   -   -   -   ok  -   ok  -   ok  -   ok  ok  ok  -   -   -
listMyChanges                         | -   -   -   -   ok  -   ok  -   ok  -   ok  ok  ok  -   -   -
listMyLessons                         | 403 403 403 403 ok  -   ok  -   403 403 403 403 403 403 403 403
listFeedLessons                       | -   -   -   -   ok  -   ok  -   -   -   -   -   -   -   -   -
listCohortLessons                     | -   -   -   -   ok  -   ok  -   ok  -   ok  ok  ok  -   -   -
listRoomLessons                       | -   -   -   -   -   -   -   -   -   -   ok  ok  -   -   -   -
listSharedLessons                     | -   -   -   -   -   -   -   -   ok  -   ok  -   -   -   -   -
findNextLessonDay                     | 404 404 404 404 ok  404 ok  404 ok  404 ok  ok  ok  404 404 404
planLesson                            | 403 403 403 403 403 403 403 403 403 403 ok  403 403 403 404 403
moveLessons                           | 403 403 403 403 403 403 403 403 403 403 ok  403 403 403 404 403
swapLessons                           | 403 403 403 403 403 403 403 403 403 403 ok  403 403 403 404 403
alterLesson                           | 403 403 403 403 403 403 403 403 403 403 ok  403 403 403 404 403
staffLesson                           | 403 403 403 403 403 403 403 403 403 403 ok  403 403 403 404 403
publishLesson                         | 403 403 403 403 403 403 403 403 403 403 ok  403 403 403 404 403
publishWeek                           | 403 403 403 403 403 403 403 403 403 403 ok  403 403 403 404 403
switchOnline                          | 403 403 403 403 403 403 403 403 403 403 ok  403 403 403 404 403
draftLessons                          | 403 403 403 403 403 403 403 403 403 403 ok  403 403 403 404 403
copyLessons                           | 403 403 403 403 403 403 403 403 403 403 ok  403 403 403 404 403
clearDrafts                           | 403 403 403 403 403 403 403 403 403 403 ok  403 403 403 404 403
# Days off are everybody's; classes and drafts only of the own school.
listDraftChoices                      | -   -   -   -   -   -   -   -   -   -   ok  -   -   -   ok  -
# A timetable from a workbook: uploaded, looked at and laid by the office alone.
findLessonTemplate                    | 404 404 404 404 404 404 404 404 404 404 ok  404 404 404 404 404
findLessonImport                      | 404 404 404 404 404 404 404 404 404 404 ok  404 404 404 404 404
uploadLessons                         | 403 403 403 403 403 403 403 403 403 403 ok  403 403 403 404 403
confirmLessons                        | 403 403 403 403 403 403 403 403 403 403 ok  403 403 403 404 403
cancelLesson                          | 403 403 403 403 403 403 403 403 403 403 ok  403 403 403 404 403
# Lecturers: the office keeps them, leadership reads, a lecturer reads himself and answers for own lessons.
listLecturers                         | -   -   -   -   -   -   ok  -   -   -   ok  ok  -   -   -   -
findLecturer                          | 404 404 404 404 404 404 ok  404 404 404 ok  ok  404 404 404 404
listLecturerAgencies                  | -   -   -   -   -   -   -   -   -   -   ok  -   -   -   ok  -
listMyRequests                        | 404 404 404 404 404 404 ok  404 404 404 404 404 404 404 404 404
listRooms                             | -   -   -   -   -   -   -   -   -   -   ok  ok  -   -   -   -
findRoom                              | 404 404 404 404 404 404 404 404 404 404 ok  ok  404 404 404 404
findWeekPaper                         | 404 404 404 404 404 404 ok  404 ok  404 ok  ok  ok  404 404 404
listPeriods                           | -   -   -   -   -   -   ok  -   -   -   ok  ok  -   -   -   -
exportPeriods                         | 403 403 403 403 403 403 403 403 403 403 ok  ok  403 403 ok  403
answerLesson                          | 403 403 403 403 403 403 ok  404 403 403 403 403 403 403 403 403
addLecturer                           | 403 403 403 403 403 403 403 403 403 403 ok  403 403 403 ok  403
updateLecturer                        | 403 403 403 403 403 403 403 403 403 403 ok  403 403 403 404 403
recordPractice                        | 403 403 403 403 403 403 403 403 403 403 ok  403 403 403 404 403
# Who is away: the agency that sent them, and nobody else.
listAwayWeeks                         | -   ok  ok  -   -   -   -   -   -   -   -   -   -   -   -   -
listAwayLessons                       | -   ok  ok  -   -   -   -   -   -   -   -   -   -   -   -   -
findClashes                           | -   ok  ok  -   -   -   -   -   -   -   -   -   -   -   -   -
# Calendars: one's own, and an agency's of its absences; that of a class by office and class head, that of a room by the office.
createFeed                            | 403 ok  ok  ok  ok  ok  ok  ok  403 403 403 403 403 403 403 403
findFeedDay                           | 404 ok  ok  ok  ok  ok  ok  ok  404 404 404 404 404 404 404 404
revokeFeed                            | 403 ok  ok  ok  ok  ok  ok  ok  403 403 403 403 403 403 403 403
createSharedFeed                      | 403 403 403 403 403 403 403 403 ok  404 ok  403 403 403 404 403
createSharedFeed: of a room           | 403 403 403 403 403 403 403 403 403 403 ok  403 403 403 404 403
findSharedFeedDay                     | 404 404 404 404 404 404 404 404 ok  404 ok  404 404 404 404 404
revokeSharedFeed                      | 403 403 403 403 403 403 403 403 ok  404 ok  403 403 403 404 403
`
