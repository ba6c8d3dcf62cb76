import { expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { removeOrphans } from '@/lib/enrolment/dossier/jobs'
import { recordWaiver } from '@/lib/enrolment/waivers/commands'
import { attachWaiverScan, openWaiverScan, removeWaiverScan } from '@/lib/enrolment/waivers/scans/commands'
import { listWaivers } from '@/lib/enrolment/waivers/queries'
import { files } from '@/lib/files/storage'
import { actorForSchool } from '../../../support/actors'
import { pdf, png } from '../../../support/dossier'
import { makeAgency, makeCohort, makePerson, makeSchool, now } from '../../../support/factories'

async function world() {
  const school = await makeSchool()
  const cohort = await makeCohort(school)
  const [office, nominee] = await Promise.all([actorForSchool(school), makePerson(await makeAgency(school))])
  const waiver = { rule: 'AGE_AND_FORM', personalIdNumber: nominee.idNumber, authority: 'Ban Thường vụ Tỉnh ủy', documentNumber: '12-CV/TU', documentOn: '2026-03-10', reason: 'Điều động' } as const
  const recorded = await recordWaiver(office, { cohortId: cohort.id, waiver }, now)
  if (!recorded.ok) throw new Error(recorded.error)
  const waiverId = recorded.value.id
  const attach = (bytes: Uint8Array) => attachWaiverScan(office, { waiverId, file: { name: '../Công văn.exe', bytes } }, now)
  return { cohort, office, nominee, waiverId, attach }
}

test('a scan is kept once, under a harmless name, and comes back as it was; whoever opens it is on record', async () => {
  const { cohort, office, nominee, waiverId, attach } = await world()
  expect((await listWaivers(office, cohort.id))[0]?.scan).toBeNull()
  const first = await attach(pdf())
  expect(await attach(pdf())).toEqual(first)
  expect(await attach(png())).toMatchObject({ ok: false, error: 'scan_kept' })
  expect((await listWaivers(office, cohort.id))[0]?.scan).toEqual({ fileName: 'Công văn.pdf', sizeBytes: pdf().byteLength })
  const opened = await openWaiverScan(office, { waiverId })
  expect(opened.ok && Buffer.from(opened.value.bytes).equals(pdf())).toBe(true)
  expect(await db.event.count({ where: { type: 'person.document-read', subjectId: nominee.id, accountId: office.accountId } })).toBe(1)
})

test('five scans sent at once: one is kept, the files of the others are gone', async () => {
  const { attach } = await world()
  const before = await filesNow()
  const answers = await Promise.all([1, 2, 3, 4, 5].map((turn) => attach(pdf(`bản ${turn}`))))
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
  expect((await filesNow()).length - before.length).toBe(1)
})

test('what is no document is refused, another school finds no waiver, and neither leaves a row', async () => {
  const { waiverId, attach } = await world()
  expect(await attach(Buffer.from('<script>'))).toMatchObject({ error: 'file_type_refused' })
  expect(await attach(Buffer.alloc(0))).toMatchObject({ error: 'file_empty' })
  const stranger = await actorForSchool(await makeSchool())
  expect(await attachWaiverScan(stranger, { waiverId, file: { name: 'a.pdf', bytes: pdf() } }, now)).toMatchObject({ error: 'waiver_not_found' })
  expect(await openWaiverScan(stranger, { waiverId })).toMatchObject({ error: 'waiver_not_found' })
  expect(await db.waiverScan.count({ where: { waiverId } })).toBe(0)
})

test('the job that clears the folder knows the scans of waivers', async () => {
  const { waiverId, office, attach } = await world()
  await attach(pdf())
  await removeOrphans(new Date(Date.now() + 2 * 3_600_000))
  expect(await openWaiverScan(office, { waiverId })).toMatchObject({ ok: true })
})

test('a scan is removed with its reason: the file is gone, who and why stay, and the right one can be attached', async () => {
  const { waiverId, office, cohort, attach } = await world()
  const first = await attach(pdf())
  const id = first.ok ? first.value.id : ''
  const remove = () => removeWaiverScan(office, { waiverId, reason: 'Tài liệu mật' }, now)
  const stranger = await actorForSchool(await makeSchool())
  expect(await removeWaiverScan(stranger, { waiverId, reason: 'x' }, now)).toMatchObject({ error: 'waiver_not_found' })
  expect(await files.get(id)).not.toBeNull()
  expect(await remove()).toMatchObject({ ok: true, value: { id } })
  expect(await files.get(id)).toBeNull()
  expect(await openWaiverScan(office, { waiverId })).toMatchObject({ error: 'file_gone' })
  expect(await remove()).toMatchObject({ error: 'file_gone' })
  expect((await listWaivers(office, cohort.id))[0]).toMatchObject({ scan: null, removedScans: [{ reason: 'Tài liệu mật' }], revoked: null })
  expect(await attach(png())).toMatchObject({ ok: true })
  expect(await openWaiverScan(office, { waiverId })).toMatchObject({ ok: true, value: { mediaType: 'image/png' } })
})

test('five who remove a scan at once: one did, and is on record', async () => {
  const { waiverId, office, cohort, attach } = await world()
  await attach(pdf())
  const answers = await Promise.all([1, 2, 3, 4, 5].map(() => removeWaiverScan(office, { waiverId, reason: 'Nhầm' }, now)))
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
  expect(await db.event.count({ where: { type: 'standard.waiver-scan-removed', subjectId: cohort.id } })).toBe(1)
})

test('a file that a process left behind when it died after the removal is cleared away', async () => {
  const { waiverId, office, attach } = await world()
  const scan = await attach(pdf())
  const id = scan.ok ? scan.value.id : ''
  await db.waiverScan.updateMany({ where: { waiverId }, data: { removedAt: now, removedById: office.accountId, removedReason: 'Nhầm' } })
  await removeOrphans(new Date(Date.now() + 2 * 3_600_000))
  expect(await files.get(id)).toBeNull()
})

async function filesNow(): Promise<string[]> {
  const found: string[] = []
  for await (const id of files.list(new Date(Date.now() + 60_000))) found.push(id)
  return found
}
