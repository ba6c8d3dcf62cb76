// Keys of programs, as the matrix asks for them: those of the first agency and of the first school.
import { randomBytes, randomUUID } from 'node:crypto'
import type { Actor } from '@/lib/access/actor'
import { hashToken } from '@/lib/access/api-key'
import { issueKey, revokeKey } from '@/lib/access/keys/commands'
import { findKey, listKeys } from '@/lib/access/keys/queries'
import { db } from '@/lib/db/client'
import { at, type PermissionWorld } from './permission-world'

/** A new key of the agency's liaison or of the school's office. */
async function keyOf({ actors }: PermissionWorld, house: 'agency' | 'school'): Promise<string> {
  const { roleId } = house === 'agency' ? actors.nominator : actors.office
  return (await db.apiKey.create({ data: { roleId, label: 'Phần mềm thử', keyHash: hashToken(randomBytes(16).toString('hex')) }, select: { id: true } })).id
}

/** By the name of the command or query. */
export const keyAttempts: Readonly<Record<string, (actor: Actor, world: PermissionWorld) => Promise<unknown>>> = {
  listKeys: async (actor, world) => {
    for (const house of ['agency', 'school'] as const) await keyOf(world, house)
    return listKeys(actor, {}, at)
  },
  findKey: async (actor, world) => findKey(actor, await keyOf(world, 'agency'), at),
  'findKey: of the school': async (actor, world) => findKey(actor, await keyOf(world, 'school'), at),
  revokeKey: async (actor, world) => revokeKey(actor, { id: await keyOf(world, 'agency'), reason: 'Thử' }, at),
  'revokeKey: of the school': async (actor, world) => revokeKey(actor, { id: await keyOf(world, 'school'), reason: 'Thử' }, at),
  issueKey: (actor) => issueKey(actor, { id: randomUUID(), label: 'Phần mềm thử', scope: 'READ', days: 30 }, at),
}
