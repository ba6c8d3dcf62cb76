// Lists in a portal that is theirs alone: sent far too large, and its process killed in the middle of reading and of writing.
// A kill is a power cut: nothing of the process runs any more, what it had not committed the database takes back.
import { randomInt } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { request } from 'node:http'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from '@playwright/test'
import { z } from 'zod'
import { hashToken } from '@/lib/access/api-key'
import { audit } from '@/prisma/audit/run'
import { demo } from '../support/login'
import { startSecondPortal, type SecondPortal } from '../support/second-portal'
import { today } from '../support/seeded-world'
import { goodList, headerAfter } from '../support/workbooks'

test.describe.configure({ mode: 'serial' })
const ROWS = 3_000
const key = 'a-key-of-the-liaison-of-this-portal'
let portal: SecondPortal
let cohortId = ''

test.beforeAll(async () => {
  test.setTimeout(360_000)
  portal = await startSecondPortal({ scale: 'demo' })
  await portal.query(`insert into api_key (id, role_id, label, key_hash) select gen_random_uuid(), r.id, 'test', $1
    from role_assignment r join account a on a.id = r.account_id where a.email = $2 and r.role = 'NOMINATOR'`, [hashToken(key), demo.liaison])
  const [cohort] = await portal.query(`select c.id from cohort c join course k on k.id = c.course_id
    where c.status = 'ANNOUNCED' and c.form = 'NON_CONCENTRATED' and k.rule_family = 'INTERMEDIATE_THEORY' and c.closes_at > now() limit 1`)
  cohortId = String(cohort?.id)
})
test.afterAll(() => portal.stop())

const headers = { authorization: `Bearer ${key}`, 'accept-language': 'vi' }
const shown = z.object({ id: z.string(), status: z.string(), fault: z.string().nullable(), message: z.string().nullish(), version: z.string().nullable(), rowsRead: z.number(), rowsChecked: z.number() })
const list = (from: number) => goodList(ROWS, from, headerAfter(Number(today().slice(0, 4)) - 1))

async function send(bytes: Uint8Array): Promise<string> {
  const form = new FormData()
  form.set('file', new File([new Uint8Array(bytes)], 'danh-sach.xlsx'))
  const answer = await fetch(`${portal.url}/api/cohorts/${cohortId}/imports`, { method: 'POST', headers, body: form })
  expect(answer.status).toBe(201)
  return z.object({ id: z.string() }).parse(await answer.json()).id
}

const find = async (id: string) => shown.parse(await (await fetch(`${portal.url}/api/imports/${id}`, { headers })).json())

/** As if the minute had passed after which a reader that says nothing is gone. */
const aMinuteLater = (id: string) => portal.query(`update nomination_import set claimed_at = claimed_at - interval '61 seconds' where id = $1`, [id])

const rowsOf = async (id: string) => (await portal.query('select status, rows_read, rows_checked, attempts from nomination_import where id = $1', [id]))[0] ?? {}

/** Kills the process once it has judged so many rows of a list, and proves that it was in the middle. */
async function killWhileReading(id: string, after: number): Promise<void> {
  await expect.poll(async () => Number((await rowsOf(id)).rows_checked), { timeout: 60_000, intervals: [20] }).toBeGreaterThanOrEqual(after)
  await portal.kill()
  const left = await rowsOf(id)
  expect(left, `after ${String(after)} rows`).toMatchObject({ status: 'READING', rows_read: ROWS })
  expect(Number(left.rows_checked)).toBeLessThan(ROWS)
  expect(await nominated(id)).toBe(0)
}

const nominated = async (id: string) => Number((await portal.query('select count(nomination_id) from nomination_import_row where import_id = $1', [id]))[0]?.count)
/** Whether somebody's transaction has written and not ended. */
const isWriting = async () => (await portal.query('select from pg_stat_activity where datname = current_database() and backend_xid is not null')).length > 0

const expectAuditClean = async () => { expect((await audit(portal.databaseUrl)).violations).toEqual([]) }

test('killed at random points while it reads: whoever comes next begins anew and ends it', async () => {
  test.setTimeout(600_000)
  const bytes = list(100_001)
  const id = await send(bytes)
  for (const after of [randomInt(1, 3) * 500, randomInt(3, 5) * 500]) {
    await killWhileReading(id, after)
    await portal.start()
    await aMinuteLater(id)
    // The liaison sees a list that does not move on, and uploads the file again: it is the same list.
    expect(await send(bytes)).toBe(id)
  }
  await expect.poll(async () => (await find(id)).status, { timeout: 90_000 }).toBe('CHECKED')
  expect(await find(id)).toMatchObject({ rowsRead: ROWS, rowsChecked: ROWS })
  expect((await portal.query('select count(*)::int, count(distinct position)::int as places from nomination_import_row where import_id = $1', [id]))[0]).toEqual({ count: ROWS, places: ROWS })
  await expectAuditClean()

  await test.step('killed at random points while it writes: all or nothing', () => killWhileWriting(id))
})

async function killWhileWriting(id: string): Promise<void> {
  const body = JSON.stringify({ version: (await find(id)).version, leaveOut: true })
  const confirm = () => fetch(`${portal.url}/api/imports/${id}/confirmation`, { method: 'POST', headers: { ...headers, 'content-type': 'application/json' }, body })
  const [ready] = await portal.query(`select count(*)::int from nomination_import_row where import_id = $1 and verdict <> 'REFUSED'`, [id])
  expect(Number(ready?.count)).toBeGreaterThan(ROWS / 2)
  let inTheMiddle = 0
  for (const delay of [0, randomInt(50, 400), randomInt(400, 1_200)]) {
    const asked = confirm().then(({ status }) => status, () => null)
    await expect.poll(isWriting, { timeout: 30_000, intervals: [5] }).toBe(true)
    await wait(delay)
    await portal.kill()
    await asked
    await expect.poll(isWriting, { timeout: 30_000, intervals: [50] }).toBe(false)
    const { status } = await rowsOf(id)
    expect(await nominated(id), `${String(status)} after ${String(delay)} ms`).toBe(status === 'WRITTEN' ? ready?.count : 0)
    if (status === 'CHECKED') inTheMiddle += 1
    await portal.start()
  }
  expect(inTheMiddle, 'at least once it was in the middle').toBeGreaterThan(0)
  const [first, again] = [await confirm(), await confirm()]
  expect([first.status, again.status]).toEqual([200, 200])
  expect(await again.json()).toEqual(await first.json())
  expect(await nominated(id)).toBe(ready?.count)
  await expectAuditClean()
}

test('killed three times while it reads, a list is given up and says what to do; uploaded again, it is read', async () => {
  test.setTimeout(600_000)
  const bytes = list(200_001)
  const id = await send(bytes)
  for (let time = 1; time <= 3; time += 1) {
    await expect.poll(async () => Number((await rowsOf(id)).attempts), { timeout: 60_000, intervals: [20] }).toBe(time)
    await portal.kill()
    await portal.start()
    await aMinuteLater(id)
    expect(await send(bytes)).toBe(id)
  }
  await expect.poll(async () => (await find(id)).status, { timeout: 60_000 }).toBe('FAILED')
  expect(await find(id)).toMatchObject({ fault: 'interrupted', message: expect.stringContaining('Tải lại tệp') })
  const again = await send(bytes)
  expect(again).not.toBe(id)
  await expect.poll(async () => (await find(again)).status, { timeout: 90_000 }).toBe('CHECKED')
  expect(await nominated(id)).toBe(0)
  await expectAuditClean()
})

const MEGABYTES = 60
const resident = () => Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${String(portal.pid())}/status`, 'utf8'))?.[1]) / 1_024

const beginning = Buffer.from('--x\r\ncontent-disposition: form-data; name="file"; filename="Danh sách rất dài.xlsx"\r\ncontent-type: application/octet-stream\r\n\r\n')
const ending = Buffer.from('\r\n--x--\r\n')
const part = Buffer.alloc(100_000, 7)

/** A form with a file of sixty megabytes, made as it is sent; with its length, or in pieces of which nobody knows how many follow. */
function sendEnormous(withLength: boolean): Promise<{ status: number; body: string }> {
  async function* form() {
    yield beginning
    for (let sent = 0; sent < MEGABYTES * 1_000_000; sent += part.length) {
      yield part
      // The way to the portal's database leads through this process, too.
      await wait(1)
    }
    yield ending
  }
  const length = beginning.length + MEGABYTES * 1_000_000 + ending.length
  return new Promise((resolve, reject) => {
    const asked = request(`${portal.url}/api/cohorts/${cohortId}/imports`, {
      method: 'POST', headers: { ...headers, 'content-type': 'multipart/form-data; boundary=x', ...(withLength ? { 'content-length': String(length) } : {}) },
    }, (answer) => { text(answer).then((body) => { resolve({ status: answer.statusCode ?? 0, body }) }, reject) })
    asked.on('error', reject)
    Readable.from(form()).pipe(asked)
  })
}

test('lists of sixty megabytes, four at a time: refused by name and limit, cut off where the length is not said, and none is held in memory', async () => {
  test.setTimeout(240_000)
  const before = resident()
  const peak = { over: false, most: 0 }
  const watch = async () => {
    while (!peak.over) {
      peak.most = Math.max(peak.most, resident() - before)
      await wait(20)
    }
  }
  const sending = [...[true, true, true].map(sendEnormous), sendEnormous(false).catch(() => null)]
  const [[unsaid, ...said]] = await Promise.all([Promise.all(sending.toReversed()).finally(() => { peak.over = true }), watch()])
  // Its connection is broken in the middle, mostly before an answer can be read.
  expect(unsaid ? [unsaid.status, JSON.parse(unsaid.body)] : null).toEqual(unsaid ? [413, expect.objectContaining({ code: 'too_large' })] : null)
  for (const answer of said) {
    expect(answer?.status, answer?.body).toBe(413)
    expect(JSON.parse(answer?.body ?? '')).toMatchObject({ code: 'file_too_large', detail: 'Tệp “Danh sách rất dài.xlsx” chưa đọc được: chỉ nhận tệp XLSX tối đa 10 MB.' })
  }
  // Of the one that does not say its length up to sixteen megabytes are kept, and copies of them for a moment; all four are 240.
  expect(peak.most).toBeLessThan(120)
})
