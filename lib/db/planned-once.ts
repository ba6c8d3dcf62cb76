/** So often is a text seen before it gets a name. Names are for the life of a process, and each connection keeps a plan for each. */
const OFTEN = 8
const MOST = 128
const WATCHED = 1_000
/** In letters. What is longer has its rows in the text: a plan as long as the list, kept for ever. */
const LONGEST = 10_000

const searches = /\b(?:i?like|similar to)\b|~/i

type Statement = { sql: string }

/**
 * Names what is asked again and again, so that each connection plans it once: planning took nine tenths of the statement that finds
 * a session (docs/performance.md). The server itself goes on planning anew where it holds a plan for any values for the dearer one. No name
 * for a search by words, of which it guesses wrong; for what has its rows in its text; for what is asked seldom; for what comes after the first 128; and (by the
 * caller) for what goes through a pooler, which may give the next statement to another session.
 */
export function namesOfStatements(): (statement: Statement) => string | undefined {
  const names = new Map<string, string>()
  const seen = new Map<string, number>()
  return ({ sql }) => {
    const name = names.get(sql)
    if (name !== undefined || names.size === MOST || sql.length > LONGEST || searches.test(sql)) return name
    const times = (seen.get(sql) ?? 0) + 1
    if (times >= OFTEN) {
      seen.delete(sql)
      names.set(sql, `often_${names.size + 1}`)
      return names.get(sql)
    }
    // Lists of every length are texts of their own: what is rare is forgotten now and then, what is frequent comes again.
    if (seen.size === WATCHED) seen.clear()
    seen.set(sql, times)
    return undefined
  }
}
