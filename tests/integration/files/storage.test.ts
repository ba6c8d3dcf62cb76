// What every place of files promises, asked of a folder and of a store that speaks S3; and what only one of them has to promise.
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync, utimesSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { filesOnDisk } from '@/lib/files/disk'
import { saysStorageIsFull } from '@/lib/files/full'
import { filesInS3 } from '@/lib/files/s3'
import type { FileStorage } from '@/lib/files/storage'
import { handle } from '@/lib/web/handle'
import { keyFor } from '../../support/api'
import { makeDesk } from '../../support/desk'
import { pdf } from '../../support/dossier'
import { s3Server } from '../../support/s3-server'

const folder = mkdtempSync(join(tmpdir(), 'portal-disk-'))
const fileOf = (id: string) => join(folder, id.slice(-2), id)
let store: Awaited<ReturnType<typeof s3Server>>
beforeAll(async () => { store = await s3Server() })
beforeEach(() => { store.behave('serve') })
afterAll(async () => {
  await store.close()
  rmSync(folder, { recursive: true, force: true })
})

const hourAgo = () => new Date(Date.now() - 3_600_000)
const places: readonly [string, () => FileStorage, (id: string) => void][] = [
  ['a folder', () => filesOnDisk(folder), (id) => { utimesSync(fileOf(id), hourAgo(), hourAgo()) }],
  ['a store that speaks S3', () => filesInS3(store.place), (id) => { store.objects.set(id, { bytes: store.objects.get(id)?.bytes ?? Buffer.alloc(0), written: hourAgo() }) }],
]

describe.each(places)('%s', (_, open, age) => {
  test('gives back what was put, whole, the last time counts; what was removed or never came is not there', async () => {
    const [files, id] = [open(), uuid()]
    expect(await files.get(id)).toBeNull()
    await files.put(id, pdf('một'))
    // A view into a larger piece of memory is what it shows, not what surrounds it.
    await files.put(id, pdf('thừa hai thừa').subarray(3, 40))
    expect(Buffer.from((await files.get(id)) ?? []).equals(pdf('thừa hai thừa').subarray(3, 40))).toBe(true)
    await files.remove(id)
    await files.remove(id)
    expect(await files.get(id)).toBeNull()
  })

  test('ten megabytes come back as they were', async () => {
    const [files, id, bytes] = [open(), uuid(), Buffer.alloc(10_485_760, 'hồ sơ')]
    await files.put(id, bytes)
    expect(Buffer.from((await files.get(id)) ?? []).equals(bytes)).toBe(true)
    await files.remove(id)
  })

  test('lists what was written before an instant, over several pages, each once', async () => {
    const [files, ids] = [open(), Array.from({ length: 5 }, () => uuid())]
    for (const id of ids) await files.put(id, pdf(id))
    const [fresh = '', ...old] = ids
    old.forEach(age)
    const listed = await all(files, new Date(Date.now() - 60_000))
    expect(listed.toSorted()).toEqual(old.toSorted())
    expect(await all(files, new Date(Date.now() + 60_000))).toContain(fresh)
    for (const id of ids) await files.remove(id)
    expect(await all(files, new Date(Date.now() + 60_000))).toEqual([])
  })

  test('takes nothing for an id that is none', async () => {
    for (const name of ['../../etc/passwd', `${uuid()}/..`, '', 'ab', '?list-type=2']) {
      await expect(Promise.resolve().then(() => open().get(name))).rejects.toThrow('no id')
      await expect(Promise.resolve().then(() => open().put(name, pdf()))).rejects.toThrow('no id')
      await expect(Promise.resolve().then(() => open().remove(name))).rejects.toThrow('no id')
    }
  })
})

test('a folder keeps files for the portal alone, under no name that was given', async () => {
  const id = uuid()
  await filesOnDisk(folder).put(id, pdf())
  const written = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  expect(written.map(({ name }) => name)).toEqual([id])
  expect(statSync(fileOf(id)).mode & 0o777).toBe(0o600)
})

test.each([
  ['a key that is not its own', { secret: 'another' }, 'SignatureDoesNotMatch'], ['an unknown key', { keyId: 'NOBODY' }, 'InvalidAccessKeyId'], ['a bucket that is not there', { bucket: 'khac' }, 'NoSuchBucket'],
])('%s is a fault that names neither key nor secret, never an empty answer', async (_, wrong, code) => {
  const [files, id] = [filesInS3({ ...store.place, ...wrong }), uuid()]
  for (const ask of [() => files.put(id, pdf()), () => files.get(id), () => files.remove(id), () => all(files, new Date())]) {
    const fault = await ask().then((): unknown => null).then(() => 'no fault', (error: unknown) => String(error))
    expect(fault).toContain(code)
    expect(fault).not.toMatch(/TESTKEYID|NOBODY|test-secret|another|Signature=/)
  }
  expect(store.objects.has(id)).toBe(false)
})

test('a store that fails is asked once more and then is a fault; one that hangs up is one at once', async () => {
  const [files, id] = [filesInS3(store.place), uuid()]
  store.behave('fail')
  store.asked.length = 0
  await expect(files.put(id, pdf())).rejects.toThrow('The store of files answered 500 InternalError')
  expect(store.asked).toEqual(['PUT', 'PUT'])
  store.behave('hangUp')
  await expect(files.get(id)).rejects.toThrow()
  expect(store.objects.has(id)).toBe(false)
})

test('a place without room says so and keeps no half of a file; whoever sends is told that nothing was saved', async () => {
  const [id, kept] = [uuid(), uuid()]
  const puts: unknown[] = []
  // A device that is always full stands where the file would be written.
  mkdirSync(join(folder, id.slice(-2)), { recursive: true })
  symlinkSync('/dev/full', `${fileOf(id)}.part`)
  puts.push(await filesOnDisk(folder).put(id, pdf()).catch((fault: unknown) => fault))
  expect(readdirSync(join(folder, id.slice(-2))).filter((name) => name.startsWith(id))).toEqual([])
  store.behave('full')
  puts.push(await filesInS3(store.place).put(kept, pdf()).catch((fault: unknown) => fault))
  expect(puts.map(saysStorageIsFull)).toEqual([true, true])
  store.behave('fail')
  expect(saysStorageIsFull(await filesInS3(store.place).put(kept, pdf()).catch((fault: unknown) => fault))).toBe(false)
  const headers = { authorization: `Bearer ${await keyFor((await makeDesk({ seats: 1, people: 0 })).nominator)}` }
  const answer = await handle({}, () => Promise.reject(puts[0] as Error))(new Request('http://portal.example/api/x', { method: 'POST', headers }), { params: Promise.resolve({}) })
  const body: unknown = await answer.json()
  expect({ status: answer.status, body }).toMatchObject({ status: 507, body: { code: 'storage_full', status: 507, title: 'Insufficient Storage' } })
})

test('what somebody else keeps in the bucket is neither listed nor touched', async () => {
  store.objects.set('readme.txt', { bytes: Buffer.from('x'), written: hourAgo() })
  expect(await all(filesInS3(store.place), new Date())).toEqual([])
  store.objects.delete('readme.txt')
})

async function all(files: FileStorage, before: Date): Promise<string[]> {
  const found: string[] = []
  for await (const id of files.list(before)) found.push(id)
  return found
}
