// The part of the permission matrix about keys of programs.

/** The first house named in a row owns the key. */
export const keyRows = `
# Keys of programs: kept by the office, the leadership and the administrator of a school, and by liaison and head of an agency; each house its own.
listKeys                              | -   ok  ok  -   -   -   -   -   -   -   ok  ok  ok  -   -   -
findKey                               | 404 ok  ok  404 404 404 404 404 404 404 404 404 404 404 404 404
findKey: of the school                | 404 404 404 404 404 404 404 404 404 404 ok  ok  ok  404 404 404
revokeKey                             | 403 ok  ok  404 403 403 403 403 403 403 404 404 404 403 404 403
revokeKey: of the school              | 403 404 404 404 403 403 403 403 403 403 ok  ok  ok  403 404 403
issueKey                              | 403 ok  ok  ok  403 403 403 403 403 403 ok  ok  ok  403 ok  403
`

export const keyActions = { issueKeyAction: 'issueKey', revokeKeyAction: 'revokeKey' } as const
