// The part of the permission matrix about accounts.

/** The account is of the first school's staff; a link is its own right. */
export const accountRows = `
# Accounts: kept by the administrator of the school, and by nobody else.
findAccount                           | 404 404 404 404 404 404 404 404 404 404 404 404 ok  404 404 404
lockAccount                           | 403 403 403 403 403 403 403 403 403 403 403 403 ok  403 403 403
unlockAccount                         | 403 403 403 403 403 403 403 403 403 403 403 403 ok  403 403 403
issuePasswordLink                     | 403 403 403 403 403 403 403 403 403 403 403 403 ok  403 403 403
findPasswordLink                      | ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok
renewPassword                         | ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok
`

export const accountActions = { lockAccountAction: 'lockAccount', unlockAccountAction: 'unlockAccount', issuePasswordLinkAction: 'issuePasswordLink', renewPasswordAction: 'renewPassword' } as const
