// The permission matrix of agreements that are written and signed; permission-agreements.ts tries it.

export const agreementRows = `# Agreements: the parties, the school, the province. A paper is recorded by whoever owes it or by the training office.
findAgreement                         | 404 ok  ok  404 404 404 ok  ok  ok  ok  ok  ok  ok  ok  404 404
findAgreementAnswer                   | 404 ok  ok  404 404 404 ok  ok  ok  ok  ok  ok  ok  ok  404 404
findOpenObligation                    | 404 404 404 404 404 404 404 404 404 404 ok  404 404 404 404 404
listAgreements                        | -   ok  ok  -   -   -   ok  ok  ok  ok  ok  ok  ok  ok  -   -
countCells                            | -   ok  ok  -   -   -   ok  ok  ok  ok  ok  ok  ok  ok  -   -
listDueGroups                         | -   ok  ok  -   -   -   ok  ok  ok  ok  ok  ok  ok  ok  -   -
countObligations                      | -   ok  ok  -   -   -   ok  ok  ok  ok  ok  ok  ok  ok  -   -
listObligations                       | -   ok  ok  -   -   -   ok  ok  ok  ok  ok  ok  ok  ok  -   -
recordEvidence                        | 403 ok  ok  404 404 404 403 403 403 403 ok  403 403 403 404 404
recordEvidence: of the school         | 403 403 403 404 404 404 403 403 403 403 ok  403 403 403 404 404
# Agreements written and signed: the training office writes; the parties comment and sign, each for itself.
amendAgreement                        | 403 403 403 403 403 403 403 403 403 403 ok  403 403 403 404 403
findAgreementDraft                    | 404 404 404 404 404 404 404 404 404 404 ok  ok  ok  404 404 404
listPartyChoices                      | -   -   -   -   -   -   -   -   -   -   ok  -   -   -   ok  -
findDifference                        | 404 404 404 404 404 404 ok  ok  ok  ok  ok  ok  ok  404 404 404
startAgreement                        | 403 403 403 403 403 403 403 403 403 403 ok  403 403 403 ok  403
editAgreementDraft                             | 403 403 403 403 403 403 403 403 403 403 ok  403 403 403 404 403
discardAgreementDraft                 | 403 403 403 403 403 403 403 403 403 403 ok  403 403 403 404 403
proposeVersion                        | 403 403 403 403 403 403 403 403 403 403 ok  403 403 403 404 403
withdrawVersion                       | 403 403 403 403 403 403 403 403 403 403 ok  403 403 403 404 403
listComments                          | -   ok  ok  -   -   -   ok  ok  ok  ok  ok  ok  ok  ok  -   -
commentOnVersion                      | 404 ok  ok  404 404 404 403 403 403 403 ok  ok  403 ok  404 404
answerComment                         | 404 403 403 404 404 404 403 403 403 403 ok  403 403 403 404 404
signVersion                           | 404 403 ok  404 404 404 403 403 403 403 ok  403 403 403 404 404
numberVersion                         | 403 403 403 403 403 403 403 403 403 403 ok  403 403 403 404 403
attachAgreementScan                   | 403 403 403 403 403 403 403 403 403 403 ok  403 403 403 404 403
openAgreementScan                     | 404 ok  ok  404 404 404 ok  ok  ok  ok  ok  ok  ok  ok  404 404
findAgreementPaper                    | 404 ok  ok  404 404 404 ok  ok  ok  ok  ok  ok  ok  ok  404 404
listOverlapping                       | -   ok  ok  -   -   -   ok  ok  ok  ok  ok  ok  ok  ok  -   -
listAgreementHistory                  | -   ok  ok  -   -   -   ok  ok  ok  ok  ok  ok  ok  ok  -   -`

/** Handlers over HTTP. */
export const agreementHandlers = `POST /api/agreements                            | 401 403 403 403 403 403 403 403 403 403 ok  403 403 403 ok  403
GET /api/agreements/[agreementId]/draft         | 401 404 404 404 404 404 404 404 404 404 404 404 404 404 404 404
PUT /api/agreements/[agreementId]/draft         | 401 403 403 403 403 403 403 403 403 403 ok  403 403 403 404 403
POST /api/agreements/[agreementId]/proposal     | 401 403 403 403 403 403 403 403 403 403 ok  403 403 403 404 403
GET /api/agreements/[agreementId]/comments      | 401 ok  ok  404 404 404 ok  ok  ok  ok  ok  ok  ok  ok  404 404
POST /api/agreements/[agreementId]/comments     | 401 ok  ok  404 404 404 403 403 403 403 ok  ok  403 ok  404 404
POST /api/agreements/[agreementId]/signatures   | 401 403 ok  404 404 404 403 403 403 403 ok  403 403 403 404 404
GET /api/agreements/[agreementId]/document      | 401 ok  ok  404 404 404 ok  ok  ok  ok  ok  ok  ok  ok  404 404
POST /api/agreements/[agreementId]/scan         | 401 403 403 403 403 403 403 403 403 403 ok  403 403 403 404 403
GET /api/agreements/[agreementId]/scan          | 401 ok  ok  404 404 404 ok  ok  ok  ok  ok  ok  ok  ok  404 404`

/** Actions of the forms, by the command that decides. */
export const agreementActions: Readonly<Record<string, string>> = {
  startAgreementAction: 'startAgreement', amendAgreementAction: 'amendAgreement', editAgreementDraftAction: 'editAgreementDraft', discardAgreementDraftAction: 'discardAgreementDraft', proposeVersionAction: 'proposeVersion',
  withdrawVersionAction: 'withdrawVersion', commentOnVersionAction: 'commentOnVersion', answerCommentAction: 'answerComment', signVersionAction: 'signVersion', numberVersionAction: 'numberVersion',
}
