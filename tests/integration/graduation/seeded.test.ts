import { beforeAll, expect, test } from 'vitest'
import { publicActor } from '@/lib/access/actor'
import { typedToken } from '@/lib/access/link-token'
import { db } from '@/lib/db/client'
import { checkCertificate } from '@/lib/graduation/certificates/commands/check-certificate'
import { graduation } from '../../../prisma/audit/graduation'
import { enrolment } from '../../../prisma/audit/enrolment'
import { seed } from '../../../prisma/seed/load'
import { directUrl } from '../../support/direct-url'

beforeAll(async () => { await seed(directUrl(), { scale: 'demo', today: '2026-11-28' }) }, 240_000)

test('everybody who completed has a certificate whose derived code is good, one of them revoked; the audit finds nothing', async () => {
  const [certificates, completed] = await Promise.all([db.certificate.count(), db.trainee.count({ where: { status: 'COMPLETED' } })])
  expect(certificates).toBe(completed)
  const some = await db.certificate.findMany({ orderBy: { id: 'desc' }, take: 5, select: { id: true, serialNumber: true } })
  for (const { id, serialNumber } of some) expect(await checkCertificate(publicActor, { code: typedToken('certificate', id), address: '192.0.2.1' })).toMatchObject({ ok: true, value: { serialNumber } })
  expect(await db.certificateRevocation.count()).toBe(1)
  for (const { name, sql } of [...graduation, ...enrolment]) expect(await db.$queryRawUnsafe(sql), name).toEqual([])
})
