// The part of the permission matrix about duties and their calendar. The agreement is of the first school and the first agency.

/** Whoever owes has a board; an agency reads its own and the school's; the calendar's address is made by agencies, the office and the province. */
export const dutyRows = `
# Duties that run: an agency reads its own and the school's, school and province all of theirs.
listBoardDuties                       | -   ok  ok  -   -   -   ok  ok  ok  ok  ok  ok  ok  ok  -   -
countDuties                           | -   ok  ok  -   -   -   ok  ok  ok  ok  ok  ok  ok  ok  -   -
listDutiesForPrograms                 | -   ok  ok  -   -   -   -   -   -   -   ok  ok  -   ok  -   -
findBoardDuty                         | 404 ok  ok  404 404 404 404 404 404 404 ok  ok  404 ok  404 404
listDutyChoices                       | -   -   -   -   -   -   ok  ok  ok  ok  ok  ok  ok  ok  -   -
countAffected                         | 404 404 404 404 404 404 404 404 404 404 404 404 404 404 404 404
findImpact                            | 404 404 404 404 404 404 404 404 404 404 404 404 404 404 404 404
countCalendar                         | -   ok  ok  -   -   -   -   -   -   -   ok  ok  -   ok  -   -
listCalendar                          | -   ok  ok  -   -   -   -   -   -   -   ok  ok  -   ok  -   -
listCalendarDuties                    | -   ok  ok  -   -   -   -   -   -   -   ok  ok  -   ok  -   -
listFeedDuties                        | -   ok  ok  -   -   -   -   -   -   -   ok  -   -   -   -   -
exportCalendar                        | 403 ok  ok  -   403 403 403 403 403 403 ok  ok  403 ok  -   -
createDutyFeed                        | 403 ok  ok  ok  403 403 403 403 403 403 ok  403 403 ok  ok  ok
findDutyFeedDay                       | 404 ok  ok  ok  404 404 404 404 404 404 ok  404 404 ok  ok  ok
revokeDutyFeed                        | 403 ok  ok  ok  403 403 403 403 403 403 ok  403 403 ok  ok  ok
`
