import 'server-only'
import type { SignedInActor } from './actor'
import { findHolder } from './hats'

/** The actor as programs and the public pages' header see it: kind, roles, scope, and the name of the account. */
export async function describeActor(actor: SignedInActor) {
  const holder = await findHolder(actor.accountId)
  const hat = holder?.hats.find(({ id }) => id === actor.roleId)
  return {
    kind: actor.kind,
    name: holder?.displayName ?? '',
    roles: [hat?.role ?? ''],
    place: hat?.place ?? null,
    hats: holder?.hats.length ?? 1,
    scope: scopeOf(actor),
  }
}

function scopeOf(actor: SignedInActor): Record<string, string | readonly string[]> {
  switch (actor.kind) {
    case 'school': return { schoolId: actor.schoolId }
    case 'agency': return { agencyId: actor.agencyId, agencyIds: actor.agencyIds }
    case 'trainee': return { personId: actor.personId }
    case 'province': return { provinceId: actor.provinceId }
  }
}
