import 'server-only'
import type { Actor } from '../../../access/actor'
import { listStudyParameters } from '../../../planning/parameters/queries'
import type { Day } from '../../../time'
import type { Bar } from '../rules'

/** The bar of absence at a school on a day. One statement. */
export async function findBar(actor: Actor, schoolId: string, on: Day): Promise<Bar> {
  const values = await listStudyParameters(actor, schoolId, on)
  const [most, near] = [values.get('ABSENCE_MOST'), values.get('ABSENCE_NEAR')]
  return { most: most?.value ?? 100, near: near?.value ?? 100, verified: Boolean(most?.verified && near?.verified) }
}
