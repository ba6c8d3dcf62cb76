import { Prisma } from './generated/client'

const MARK = '/* planned once */'
/** Names are for the life of a process, and each connection keeps a plan for each. */
const MOST = 128

/**
 * Put before a statement that is asked often and finds its rows by id: each connection plans it once. Not before one that searches,
 * filters or takes lists of any length: a plan for any values was up to forty times slower for the search of the catalogue.
 */
export const plannedOnce = Prisma.raw(MARK)

/** Names the marked statements for the adapter; none for any other, and (by the caller) none behind a pooler, which may give the next statement to another session. */
export function namesOfStatements(): (statement: { sql: string }) => string | undefined {
  const names = new Map<string, string>()
  return ({ sql }) => {
    if (!sql.slice(0, 60).includes(MARK)) return undefined
    if (!names.has(sql) && names.size < MOST) names.set(sql, `planned_${names.size + 1}`)
    return names.get(sql)
  }
}
