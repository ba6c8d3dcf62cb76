import 'server-only'
import type { Actor } from '../../access/actor'
import { db } from '../../db/client'
import { mayRegisterPersons } from '../policy'
import { knownPersonBlocker, type RegisterError } from '../rules'
import type { PersonInput } from '../schema'
import { identityOf, nameOf, readPersons } from '../steps/register'
import type { Day } from '../../time'

/** Who a described person would be: somebody known, somebody new (null), or why the agency may not go on. */
export type Match = { personId: string | null; key: string; refused: RegisterError | null }

/** What registering these would answer, without writing; one statement. Of another agency's person it says no more than registering does. */
export async function matchPersons(actor: Actor, inputs: readonly PersonInput[], today: Day): Promise<Match[]> {
  if (!mayRegisterPersons(actor)) return []
  const described = inputs.map((input) => ({ input, name: nameOf(input), identity: identityOf(input) }))
  const known = await readPersons(db, actor, described)
  return described.map(({ input, name, identity: { key } }): Match => {
    if (input.birthDate >= today) return { personId: null, key, refused: 'birth_date_in_future' }
    const person = known.get(key)
    if (!person) return { personId: null, key, refused: null }
    const refused = knownPersonBlocker(actor.agencyIds, { ...name, ...input }, person)
    return { personId: refused ? null : person.id, key, refused }
  })
}
