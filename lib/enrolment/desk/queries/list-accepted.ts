import 'server-only'
import type { Actor } from '../../../access/actor'
import { nameBy } from '../../../agencies/rules'
import { db } from '../../../db/client'
import { dateOf, dayAt, dayOf } from '../../../time'
import { nominationsVisibleTo } from '../../policy'
import { mayReadDesk } from '../policy'

/** Who would be enrolled if the class were opened now, by given name: at most its capacity. */
export async function listAccepted(actor: Actor, cohortId: string, now: Date) {
  if (!mayReadDesk(actor)) return []
  const today = dateOf(dayAt(now))
  const rows = await db.nomination.findMany({
    where: { AND: [{ cohortId, status: 'ACCEPTED' }, nominationsVisibleTo(actor)] }, orderBy: [{ nameKey: 'asc' }, { id: 'asc' }],
    select: {
      id: true, person: { select: { fullName: true, birthDate: true } },
      agency: { select: { names: nameBy(today) } },
    },
  })
  return rows.map(({ id, person, agency }) => ({ id, name: person.fullName, birthDate: dayOf(person.birthDate), agency: agency.names[0]?.name ?? '' }))
}
export type Accepted = Awaited<ReturnType<typeof listAccepted>>[number]
