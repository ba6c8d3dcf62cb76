// Writes a hostile text into every column that holds words of people, past every form and command: however it got there, no page may run it.
type Query = (sql: string, values?: unknown[]) => Promise<Record<string, unknown>[]>

/** A formula for a spreadsheet, markup for a page, an end of an attribute, of a script and of a style sheet for whatever stands around it. */
export const payload = `=1+1"'><b data-planted="1">x</b><script>globalThis.planted=1</script><img src="x" data-planted="1" onerror="globalThis.planted=1">\${7*7}{{7*7}}`
/** For columns that hold no such long words. */
export const shortPayload = '=1"><b data-planted>'
/** What of it stands in every page and every cell that shows it. */
export const trace = '=1'

/** Texts without a blank in them that people type all the same. */
const typed = new Set(['cohort.code', 'course.code', 'room.name', 'module.code'])
/** Keys and words of the program's own. */
const never = /^(?:_prisma_migrations|pgboss|installation|school_migration)|\.(?:id|email|slug|password_hash|media_type|content_hash|collation|route|key|kind|status|role|type|locale)$/

/** Whose constraints hold it off wherever it comes from: what was signed is bound to the hash of what it says. */
export const heldOffByConstraints = ['certificate.content', 'comment_report.sheet'] as const

type Column = { table: string; column: string; type: string }

/** Answers the columns that now hold it, and those whose constraints held it off. */
export async function plantEverywhere(query: Query): Promise<{ planted: string[]; heldOff: string[] }> {
  const rows = await query(`
    select c.table_name, c.column_name, c.udt_name from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
    where table_schema = 'public' and t.table_type = 'BASE TABLE' and c.udt_name in ('text', '_text', 'jsonb') order by 1, 2`)
  const columns = rows.map((row): Column => ({ table: String(row['table_name']), column: String(row['column_name']), type: String(row['udt_name']) }))
  const [planted, heldOff]: [string[], string[]] = [[], []]
  for (const one of columns.filter(({ table, column }) => !never.test(`${table}.${column}`) && !never.test(table))) {
    if (!(await holdsWords(query, one))) continue
    const name = `${one.table}.${one.column}`
    const done = (await plant(query, one, payload)) || (await plant(query, one, shortPayload))
    if (done) planted.push(name)
    else heldOff.push(name)
  }
  return { planted, heldOff }
}

async function holdsWords(query: Query, { table, column, type }: Column): Promise<boolean> {
  if (typed.has(`${table}.${column}`)) return true
  const shown = type === 'text' ? `"${column}"` : `"${column}"::text`
  const [found] = await query(`select exists (select from "${table}" where ${shown} ~ '\\w [[:alpha:]]') as words`)
  return found?.['words'] === true
}

/** Triggers are left out: what was signed or issued does not change otherwise. */
async function plant(query: Query, { table, column, type }: Column, text: string): Promise<boolean> {
  const quoted = `'${text.replaceAll("'", "''")}'`
  const inJson = `'${JSON.stringify(text).slice(1, -1).replaceAll('\\', '\\\\').replaceAll("'", "''")}'`
  const value = type === 'text' ? `${quoted} || ' ' || "${column}"`
    : type === '_text' ? `array(select ${quoted} || ' ' || one from unnest("${column}") one)`
      : `regexp_replace("${column}"::text, '": "([^"\\\\]*\\w [[:alpha:]][^"\\\\]*)"', '": "' || ${inJson} || ' \\1"', 'g')::jsonb`
  try {
    await query(`do $planting$ begin set local session_replication_role = replica; update "${table}" set "${column}" = ${value.replaceAll('$planting$', '')} where "${column}" is not null; end $planting$`)
    return true
  } catch {
    return false
  }
}
