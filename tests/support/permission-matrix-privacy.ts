// The part of the permission matrix about personal data: the notice, requests, copies, retention, the register of breaches.

export const privacyRows = `
# The notice: everybody signed in reads it, the leadership issues it.
findPrivacyNotice                     | 404 ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok
acknowledgeNotice                     | 403 ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok
listNoticeVersions                    | -   -   -   -   -   -   -   -   -   -   -   ok  -   -   -   -
issuePrivacyNotice                    | 403 403 403 403 403 403 403 403 403 403 403 ok  403 403 403 403
# Requests, here one of the trainee to the first school: whoever sent it follows it, office and leadership answer it.
listReceivingSchools                  | -   ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  -
listOwnDataRequests                   | -   -   -   -   ok  -   -   -   -   -   -   -   -   -   -   -
listDataRequests                      | -   -   -   -   -   -   -   -   -   -   ok  ok  -   -   -   -
findDataRequest                       | 404 404 404 404 ok  404 404 404 404 404 ok  ok  404 404 404 404
askAboutData                          | 403 ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  404 404
withdrawDataRequest                   | 403 404 404 404 ok  404 404 404 404 404 404 404 404 404 404 404
acknowledgeDataRequest                | 403 403 403 403 403 403 403 403 403 403 ok  ok  403 403 404 403
extendDataRequest                     | 403 403 403 403 403 403 403 403 403 403 ok  ok  403 403 404 403
answerDataRequest                     | 403 403 403 403 403 403 403 403 403 403 ok  ok  403 403 404 403
# Copies: the own one everybody takes; of somebody else only for a request to the own school.
copyOwnData                           | 403 ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok
copyRequestedData                     | 403 403 403 403 403 403 403 403 403 403 ok  ok  403 403 404 403
# What will be removed: office and leadership see it.
listRetention                         | -   -   -   -   -   -   -   -   -   -   ok  ok  -   -   -   -
# Breaches: the leadership of the school alone; the province reads counts.
listBreaches                          | -   -   -   -   -   -   -   -   -   -   -   ok  -   -   -   -
findBreach                            | 404 404 404 404 404 404 404 404 404 404 404 ok  404 404 404 404
recordBreach                          | 403 403 403 403 403 403 403 403 403 403 403 ok  403 403 403 403
followBreach                          | 403 403 403 403 403 403 403 403 403 403 403 ok  403 403 403 403
listProtection                        | -   -   -   -   -   -   -   -   -   -   -   -   -   ok  -   -
`

export const privacyHandlers = `
# Copies are for people who signed in: a key takes none, whosever it is.
GET /api/me/copy                                | 401 403 403 403 403 403 403 403 403 403 403 403 403 403 403 403
GET /api/data-requests                          | 401 -   -   -   -   -   -   -   -   -   ok  ok  -   -   -   -
GET /api/data-requests/[id]/copy                | 401 403 403 403 403 403 403 403 403 403 403 403 403 403 403 403
POST /api/data-requests                         | 401 ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  404 404
POST /api/data-requests/[id]/acknowledgement    | 401 403 403 403 403 403 403 403 403 403 ok  ok  403 403 404 403
POST /api/data-requests/[id]/answer             | 401 403 403 403 403 403 403 403 403 403 ok  ok  403 403 404 403
`

export const privacyActions: Readonly<Record<string, string>> = {
  acknowledgeNoticeAction: 'acknowledgeNotice', issuePrivacyNoticeAction: 'issuePrivacyNotice', askAboutDataAction: 'askAboutData', withdrawDataRequestAction: 'withdrawDataRequest',
  acknowledgeDataRequestAction: 'acknowledgeDataRequest', extendDataRequestAction: 'extendDataRequest', answerDataRequestAction: 'answerDataRequest', recordBreachAction: 'recordBreach', followBreachAction: 'followBreach',
}
