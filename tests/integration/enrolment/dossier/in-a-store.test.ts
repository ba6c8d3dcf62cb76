// The portal with its files in a store that speaks S3 instead of a folder: row and file stay together, also when the store goes away.
import { v7 as uuid } from 'uuid'
import { afterAll, beforeEach, expect, test, vi } from 'vitest'
import { db } from '@/lib/db/client'
import { openDocument } from '@/lib/enrolment/dossier/commands/open-document'
import { reviewDocument } from '@/lib/enrolment/dossier/commands/review-document'
import { uploadDocument } from '@/lib/enrolment/dossier/commands/upload-document'
import { removeOrphans } from '@/lib/enrolment/dossier/jobs'
import { files } from '@/lib/files/storage'
import { eventsOf, makeDesk } from '../../../support/desk'
import { ask, pdf, sent } from '../../../support/dossier'
import { now } from '../../../support/factories'

// Before anything reads the environment.
const store = await vi.hoisted(async () => {
  const { s3Server } = await import('../../../support/s3-server')
  const made = await s3Server()
  const { endpoint, region, bucket, keyId, secret } = made.place
  Object.assign(process.env, { FILES_S3_ENDPOINT: endpoint, FILES_S3_REGION: region, FILES_S3_BUCKET: bucket, FILES_S3_KEY_ID: keyId, FILES_S3_SECRET: secret })
  return made
})
beforeEach(() => { store.behave('serve') })
afterAll(() => store.close())

async function world() {
  const desk = await makeDesk({ seats: 1, people: 1 })
  const [nominationId = ''] = desk.ids
  const { id: requirementId } = await ask(desk.cohort.courseId)
  return { ...desk, nominationId, requirementId }
}

test('a document lies in the store alone, comes back as it was, and is gone from it once it may not be held', async () => {
  const { nominator, office, nominationId, requirementId } = await world()
  const id = await sent(nominator, nominationId, requirementId, pdf(), now)
  expect(store.objects.get(id)?.bytes.equals(pdf())).toBe(true)
  const opened = await openDocument(office, { id })
  expect(opened.ok && Buffer.from(opened.value.bytes).equals(pdf())).toBe(true)
  expect(await reviewDocument(office, { id, review: { decision: 'return', reason: 'FORBIDDEN' } }, now)).toMatchObject({ ok: true })
  expect(store.objects.has(id)).toBe(false)
})

test.each(['fail', 'hangUp'] as const)('a store that is away (%s) takes no document: a fault, no row, no event, and the same file again once it is back', async (as) => {
  const { nominator, nominationId, requirementId } = await world()
  const upload = () => uploadDocument(nominator, { nominationId, requirementId, file: { name: 'a.pdf', bytes: pdf() } }, now)
  store.behave(as)
  await expect(upload()).rejects.toThrow()
  expect(await db.nominationDocument.count({ where: { nominationId } })).toBe(0)
  expect(await eventsOf(nominationId)).not.toContain('document.uploaded')
  store.behave('serve')
  expect(await upload()).toMatchObject({ ok: true, value: { version: 1, unchanged: false } })
})

test('a document that may not be held is gone for everybody although the store was away, and from the store with the next clearing', async () => {
  const { nominator, office, nominationId, requirementId } = await world()
  const id = await sent(nominator, nominationId, requirementId, pdf(), now)
  store.behave('hangUp')
  await expect(reviewDocument(office, { id, review: { decision: 'return', reason: 'FORBIDDEN' } }, now)).rejects.toThrow()
  store.behave('serve')
  expect(store.objects.has(id)).toBe(true)
  expect(await openDocument(office, { id })).toMatchObject({ ok: false, error: 'file_gone' })
  await removeOrphans(new Date(Date.now() + 7_200_000))
  expect(store.objects.has(id)).toBe(false)
})

test('files without a row are cleared away after an hour, the others stay', async () => {
  const { nominator, nominationId, requirementId } = await world()
  const id = await sent(nominator, nominationId, requirementId, pdf(), now)
  const orphans = [uuid(), uuid(), uuid()]
  for (const orphan of orphans) await files.put(orphan, pdf(orphan))
  expect(await removeOrphans(new Date())).toBe(0)
  expect(await removeOrphans(new Date(Date.now() + 7_200_000))).toBe(3)
  expect(orphans.filter((orphan) => store.objects.has(orphan))).toEqual([])
  expect(store.objects.has(id)).toBe(true)
})
