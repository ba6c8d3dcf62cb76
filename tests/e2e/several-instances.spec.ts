// Two portals and a worker on one database, behind PgBouncer where it is installed: what one changes the other shows at once (what the database passes on takes a moment), and neither
// waits for one that is gone. What is changed here past the portal, in the rows, is what nobody was told of: it must stay unseen until somebody is.
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from '@playwright/test'
import { hashToken } from '@/lib/access/api-key'
import { audit } from '@/prisma/audit/run'
import { demo } from '../support/login'
import { startSeveralPortals, type Instance, type SeveralPortals } from '../support/several-portals'

test.describe.configure({ mode: 'serial' })
const key = 'a-key-of-the-liaison-of-two-portals'
/** After a change pages are forgotten once more, so much later; what is kept from then on stays. */
const ECHO_MS = 6_500
let portals: SeveralPortals

test.beforeAll(async () => {
  test.setTimeout(360_000)
  portals = await startSeveralPortals()
  await portals.query(`insert into api_key (id, role_id, label, key_hash) select gen_random_uuid(), r.id, 'test', $1
    from role_assignment r join account a on a.id = r.account_id where a.email = $2 and r.role = 'NOMINATOR'`, [hashToken(key), demo.liaison])
})
test.afterAll(() => portals.stop())

async function page({ url }: Instance, path = '/cohorts'): Promise<string> {
  const answer = await fetch(url + path, { signal: AbortSignal.timeout(20_000) })
  expect(answer.status).toBe(200)
  return answer.text()
}

/** Every course gets a name that nobody was told of. */
const rename = (name: string) => portals.query('update course set name = $1', [name])

/** A change through an instance: the liaison takes a nomination back, which frees a seat that the public pages tell of. */
async function change({ url }: Instance): Promise<void> {
  const [nomination] = await portals.query(`select n.id from nomination n join cohort c on c.id = n.cohort_id join role_assignment r on r.agency_id = n.agency_id
    join account a on a.id = r.account_id where a.email = $1 and r.role = 'NOMINATOR' and c.status = 'ANNOUNCED' and c.closes_at > now() and n.status in ('SUBMITTED', 'WAITLISTED', 'RETURNED') order by n.id limit 1`, [demo.liaison])
  const answer = await fetch(`${url}/api/nominations/${String(nomination?.id)}/withdrawal`, {
    method: 'POST', headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' }, body: JSON.stringify({ ground: 'OTHER', note: 'Thử trên hai máy' }),
  })
  expect(answer.status, await answer.text()).toBe(200)
}

/** What is kept was made after the last change was forgotten for good, and is kept at both. */
async function settle(name: string, instances: readonly Instance[] = portals.instances): Promise<void> {
  await wait(ECHO_MS)
  for (const instance of instances) for (const path of ['/cohorts', '/']) await page(instance, path)
  await rename(name)
  for (const instance of instances) for (const path of ['/cohorts', '/']) expect(await page(instance, path), 'the page is kept').not.toContain(name)
}

test('what a command changes through one instance is seen there by the next visitor, and at the other within a second', async () => {
  test.setTimeout(180_000)
  const [first, second] = portals.instances
  for (const [name, by, other] of [['Tenmoimot', first, second], ['Tenmoihai', second, first]] as const) {
    await settle(name)
    await change(by)
    expect(await page(by)).toContain(name)
    // The database has passed the word on when the command answers; that the other's process is awake to take it, nobody waits for.
    for (const path of ['/cohorts', '/']) await expect.poll(() => page(other, path), { intervals: [50], timeout: 1_000 }).toContain(name)
  }
})

test('what the worker does is seen at both', async () => {
  test.setTimeout(180_000)
  await settle('Tenmoiba')
  await portals.query(`update nomination set return_deadline = current_date - 2 where id = (select n.id from nomination n join cohort c on c.id = n.cohort_id where n.status = 'RETURNED' and c.status = 'ANNOUNCED' limit 1)`)
  await portals.query(`insert into pgboss.job (name) values ('enrolment.expire-returns')`)
  for (const instance of portals.instances) await expect.poll(() => page(instance), { timeout: 60_000 }).toContain('Tenmoiba')
})

test('an instance that is killed keeps nobody waiting, and knows everything when it is back', async () => {
  test.setTimeout(240_000)
  const [first, second] = portals.instances
  await first.kill()
  await settle('Tenmoibon', [second])
  await change(second)
  expect(await page(second)).toContain('Tenmoibon')
  // Of this nobody was told: as if the first had been killed between its commit and the word of it.
  await settle('Tenmoinam', [second])
  await first.start()
  expect(await page(first)).toContain('Tenmoinam')
  await expect.poll(() => page(second), { timeout: 10_000 }).toContain('Tenmoinam')
})

test('an instance whose line for the word of others is cut believes nothing that it keeps, and listens again', async () => {
  test.setTimeout(180_000)
  const [first, second] = portals.instances
  await settle('Tenmoisau')
  await portals.query(`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'portal ear' and datname = current_database()`)
  for (const instance of portals.instances) await expect.poll(() => page(instance), { timeout: 10_000 }).toContain('Tenmoisau')
  await expect.poll(async () => (await portals.query(`select from pg_stat_activity where application_name = 'portal ear' and datname = current_database()`)).length, { timeout: 10_000 }).toBe(2)
  await settle('Tenmoibay')
  await change(first)
  await expect.poll(() => page(second), { intervals: [50], timeout: 1_000 }).toContain('Tenmoibay')
})

test('requests of two instances share few sessions of the database, fewer behind PgBouncer, and the audit finds nothing', async () => {
  const [first, second] = portals.instances
  await Promise.all(Array.from({ length: 200 }, (_, one) => fetch(`${one % 2 ? first.url : second.url}/api/cohorts?q=${String(one)}`).then(({ status }) => { expect(status).toBe(200) })))
  const sessions = await portals.query(`select from pg_stat_activity where application_name = 'portal' and datname = current_database()`)
  // Each instance has twenty connections at most; where PgBouncer is installed both share as many.
  expect(sessions.length).toBeGreaterThan(0)
  expect(sessions.length).toBeLessThanOrEqual(portals.pooled ? 20 : 40)
  expect((await audit(portals.databaseUrl)).violations).toEqual([])
})
