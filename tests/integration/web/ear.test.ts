// How an instance hears what others change of the public data. Two whole portals: tests/e2e/several-instances.spec.ts.
import type { ServerResponse } from 'node:http'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { announcePublicChange } from '@/lib/web/announce'
import type { RequestContext } from '@/lib/web/context'
import { allTags, CHANNEL, earClient, forgottenByNow, startEar, stopEar, type Tag } from '@/lib/web/ear'
import { endWhenTold } from '@/lib/web/end-when-told'
import { directUrl } from '../../support/direct-url'

const other = new pg.Client({ connectionString: directUrl() })
const forgot: Tag[][] = []
let forgets = true
beforeAll(() => other.connect())
afterAll(() => other.end())
beforeEach(async () => {
  forgets = true
  startEar(async (tags) => {
    forgot.push(tags)
    return forgets
  })
  await expect.poll(() => earClient() !== null).toBe(true)
  await forgottenByNow()
  forgot.length = 0
})
afterEach(stopEar)

/** What a visitor who comes now makes the instance forget, once it has heard of something. */
async function visit(): Promise<Tag[]> {
  await expect.poll(() => forgottenByNow() !== null || forgot.length > 0, { timeout: 15_000 }).toBe(true)
  await forgottenByNow()
  return forgot.splice(0).flat()
}

test('a process that starts believes nothing that was kept', async () => {
  await stopEar()
  startEar(async (tags) => {
    forgot.push(tags)
    return true
  })
  await forgottenByNow()
  expect(forgot[0]).toEqual([...allTags])
})

test('a change told by anybody on the database is forgotten before the next page, once for all that was told, and once more a moment later', async () => {
  await announcePublicChange('cohorts')
  expect(await visit()).toEqual(['cohorts'])
  expect(forgottenByNow()).toBeNull()
  await other.query('select pg_notify($1, $2)', [CHANNEL, 'notices,what-is-no-tag'])
  expect(await visit()).toEqual(['notices'])
  // The echo: a page that was being made meanwhile was kept after all.
  const echoed = new Set<Tag>()
  while (!echoed.has('cohorts') || !echoed.has('notices')) for (const tag of await visit()) echoed.add(tag)
}, 60_000)

test('a page that waited for a connection between two of its statements is forgotten a minute later', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  try {
    await announcePublicChange('cohorts')
    await vi.waitFor(() => { expect(forgottenByNow()).not.toBeNull() }, { timeout: 15_000 })
    for (const after of [5_100, 55_000]) {
      await forgottenByNow()
      expect(forgottenByNow()).toBeNull()
      vi.advanceTimersByTime(after)
      await forgottenByNow()
    }
    expect(forgot.flat()).toEqual(['cohorts', 'cohorts', 'cohorts'])
  } finally {
    vi.useRealTimers()
  }
})

test('a hundred changes at once are told in a few words, and none is lost', async () => {
  const heard: string[] = []
  other.on('notification', ({ payload }) => { heard.push(payload ?? '') })
  await other.query(`listen ${CHANNEL}`)
  await Promise.all(Array.from({ length: 100 }, (_, one) => announcePublicChange(allTags[one % 4] ?? 'cohorts')))
  await expect.poll(() => new Set(heard.flatMap((payload) => payload.split(','))).size).toBe(4)
  expect(heard.length).toBeLessThan(5)
  await other.query(`unlisten ${CHANNEL}`)
  expect((await visit()).sort()).toEqual([...allTags].sort())
})

test('what could not be forgotten is tried again by the next visitor', async () => {
  forgets = false
  await announcePublicChange('courses')
  expect(await visit()).toContain('courses')
  forgets = true
  await forgottenByNow()
  expect(forgot.splice(0).flat()).toContain('courses')
})

test('an ear whose line breaks forgets everything and hears again', async () => {
  const deaf = earClient()
  await other.query(`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'portal ear' and datname = current_database()`)
  expect(new Set(await visit())).toEqual(new Set(allTags))
  await expect.poll(() => earClient() !== null && earClient() !== deaf, { timeout: 15_000 }).toBe(true)
  await visit()
  await announcePublicChange('schools')
  await expect.poll(async () => (await visit()).includes('schools'), { timeout: 15_000 }).toBe(true)
})

test('an answer ends when the others were told, and at once when there is nothing to tell', async () => {
  const ended: string[] = []
  // Only what is held back.
  const response = () => ({ end: (text: string) => { ended.push(text) } }) as unknown as ServerResponse
  const context = (told?: Promise<void>) => ({ id: '', address: '', direct: true, locale: 'vi', statements: 0, actor: null, outcome: null, refusedUpload: null, withAnswer: null, ...(told ? { told } : {}) }) satisfies RequestContext
  const plain = response()
  endWhenTold(plain, context())
  plain.end('nothing')
  expect(ended).toEqual(['nothing'])
  let tell = () => {}
  const held = response()
  endWhenTold(held, context(new Promise<void>((resolve) => { tell = resolve })))
  held.end('told')
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(ended).toEqual(['nothing'])
  tell()
  await expect.poll(() => ended).toEqual(['nothing', 'told'])
})
