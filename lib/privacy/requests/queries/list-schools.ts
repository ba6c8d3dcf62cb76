import 'server-only'
import type { Actor } from '../../../access/actor'
import { db } from '../../../db/client'
import { mayAskAboutData } from '../policy'

export type ReceivingSchool = { id: string; name: string }

/** Which schools keep data of the actor: the own one, those where somebody was nominated or studies, else those of the province. One statement. */
export async function listReceivingSchools(actor: Actor): Promise<ReceivingSchool[]> {
  if (!mayAskAboutData(actor)) return []
  if (actor.kind === 'school') return db.school.findMany({ where: { id: actor.schoolId }, select: { id: true, name: true } })
  if (actor.kind !== 'trainee') return db.school.findMany({ where: { provinceId: actor.provinceId }, orderBy: { name: 'asc' }, select: { id: true, name: true } })
  return db.$queryRaw<ReceivingSchool[]>`
    with kept as (select school_id from nomination where person_id = ${actor.personId}::uuid union select school_id from trainee where person_id = ${actor.personId}::uuid)
    select s.id, s.name from school s where s.id in (select school_id from kept)
      or (not exists (select from kept) and s.province_id = (select province_id from person where id = ${actor.personId}::uuid)) order by s.name, s.id`
}
