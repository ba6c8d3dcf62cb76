import { expect, test } from 'vitest'
import { actorOfKey } from '@/lib/access/api-key'
import { issueApiKey } from '@/lib/access/issue-api-key'
import { db } from '@/lib/db/client'
import { actorForAgency } from '../../support/actors'
import { makeAgency } from '../../support/factories'

test('a key acts as its one hat until it expires or is revoked, and is nowhere to be read', async () => {
  const liaison = await actorForAgency(await makeAgency())
  const { id, key } = await issueApiKey({ roleId: liaison.roleId, label: 'Phần mềm nhân sự' })
  expect(await actorOfKey(key)).toEqual(liaison)
  const stored = await db.apiKey.findUniqueOrThrow({ where: { id } })
  expect(JSON.stringify(stored)).not.toContain(key)
  expect(Buffer.from(stored.keyHash).toString('base64url')).not.toBe(key)
  await db.apiKey.update({ where: { id }, data: { revokedAt: new Date() }, select: { id: true } })
  expect(await actorOfKey(key)).toBeNull()
  const late = await issueApiKey({ roleId: liaison.roleId, label: 'Cũ', expiresAt: new Date(Date.now() - 1_000) })
  expect(await actorOfKey(late.key)).toBeNull()
})
