// The part of the permission matrix about agencies in time: commands and queries, handlers, actions.

export const successionRows = `
# Agencies in time: the province and a school's administrator decide, office and leadership read; of each province its own.
listAgencies                          | -   -   -   -   -   -   -   -   -   -   ok  ok  ok  ok  ok  -
findAgency                            | 404 404 404 404 404 404 404 404 404 404 ok  ok  ok  ok  ok  404
listCases                             | -   -   -   -   -   -   -   -   -   -   ok  ok  ok  ok  ok  -
findCase                              | 404 404 404 404 404 404 404 404 404 404 404 404 ok  ok  404 404
startCase                             | 403 403 403 403 403 403 403 403 403 403 403 403 ok  ok  403 404
allotCase                             | 403 403 403 403 403 403 403 403 403 403 403 403 ok  ok  403 404
confirmCase                           | 403 403 403 403 403 403 403 403 403 403 403 403 ok  ok  403 404
discardCase                           | 403 403 403 403 403 403 403 403 403 403 403 403 ok  ok  403 404
addAgency                             | 403 403 403 403 403 403 403 403 403 403 403 403 ok  ok  403 ok
renameAgency                          | 403 403 403 403 403 403 403 403 403 403 403 403 ok  ok  403 404
placeAgency                           | 403 403 403 403 403 403 403 403 403 403 403 403 ok  ok  403 404
endAgency                             | 403 403 403 403 403 403 403 403 403 403 403 403 ok  ok  403 404
`

export const successionHandlers = `
GET /api/agencies                               | 401 403 403 403 403 403 403 403 403 403 ok  ok  ok  ok  ok  -
GET /api/agencies/[agencyId]                    | 401 404 404 404 404 404 404 404 404 404 ok  ok  ok  ok  ok  404
POST /api/agencies/successions                  | 401 403 403 403 403 403 403 403 403 403 403 403 ok  ok  403 404
`

export const successionActions: Readonly<Record<string, string>> = {
  addAgencyAction: 'addAgency', renameAgencyAction: 'renameAgency', placeAgencyAction: 'placeAgency', endAgencyAction: 'endAgency', startCaseAction: 'startCase', allotCaseAction: 'allotCase', confirmCaseAction: 'confirmCase', discardCaseAction: 'discardCase',
}
