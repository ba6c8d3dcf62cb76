import { pool } from '../db/client'

const MINUTE = 60_000
/** Pages that show the only school: with several, the host name says which. */
const ofOneSchool = /^(?:\/en)?(?:\/?|\/cohorts|\/notices)$/

let known: { readonly until: number; readonly slugs: ReadonlyMap<string, string> } = { until: 0, slugs: new Map() }

/** The slug of each known host name; nothing in an installation with one school. Read at most once a minute. */
async function slugsByHost(now: number): Promise<ReadonlyMap<string, string>> {
  if (now < known.until) return known.slugs
  // The old list answers while the new one is read, and when it cannot be read.
  known = { ...known, until: now + MINUTE }
  const { rows } = await pool.query<{ slug: string; host: string; schools: number }>(
    `select slug, unnest(host_names) as host, (select count(*) from school)::int as schools from school`)
  known = { until: now + MINUTE, slugs: new Map(rows.filter(({ schools }) => schools > 1).map(({ host, slug }) => [host, slug])) }
  return known.slugs
}

/** The address with `?school=` when the host name is a school's and the address does not say which. */
export async function withSchoolOfHost(url: string, host: string | undefined): Promise<string> {
  const [path = '/', query = ''] = url.split('?', 2)
  if (!host || !ofOneSchool.test(path)) return url
  const slugs = await slugsByHost(Date.now()).catch(() => known.slugs)
  const slug = slugs.get(host.replace(/:\d+$/, '').toLowerCase())
  const asked = new URLSearchParams(query)
  if (!slug || asked.has('school')) return url
  asked.set('school', slug)
  return `${path}?${asked.toString()}`
}
