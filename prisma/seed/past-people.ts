import type pg from 'pg'
import { agenciesOf2022, agencyId } from './agencies'
import { copyRows, type Value } from './copy'
import { uid } from './ids'
import { personColumns, personValues } from './people'
import { drawCadre, type Cadre } from './person'
import { itemAt } from './random'
import type { Plan } from './plan'

/** People of past years are numbered from here; those before belong to the demo's present. */
const firstNumber = 100_000
const createdAt = '2022-01-04T08:00:00+07:00'

/**
 * Writes the people of a school's past and leaves them in the temporary table `cadre`, numbered from 0.
 * Those with a low number are Party members: they are the ones who attend the long course.
 */
export async function copyPastPeople(client: pg.Client, plan: Plan, school: number, count: number, members: number) {
  const agencies = plan.scale === 'demo' ? agenciesOf2022
    : Array.from({ length: plan.agencies }, (_, index) => index + 1).filter((agency) => school > 1 || agency !== 24)
  // A step without a common divisor with 21 or 200 agencies: it comes by every one of them.
  const cadres = Array.from({ length: count }, (_, index) =>
    drawCadre(school, firstNumber + index, itemAt(agencies, index * 11), index < members || index % 3 > 0, '2022-01-04'))
  await copyRows(client, 'person', personColumns, map(cadres, (cadre) => personValues(school, cadre, createdAt)))
  await copyRows(client, 'employment', ['id', 'person_id', 'agency_id', 'post', 'post_category', 'valid_from'],
    map(cadres, (cadre) => [
    uid('employment', school * 1_000_000 + cadre.n), cadre.id, agencyId(school, cadre.agency), cadre.post, cadre.postCategory,
    '2020-01-01']))
  await client.query('drop table if exists cadre')
  await client.query('create temporary table cadre (number int, id uuid, name_key text, agency_id uuid)')
  await copyRows(client, 'cadre', ['number', 'id', 'name_key', 'agency_id'], map(cadres, (cadre) => [
    cadre.n - firstNumber, cadre.id, cadre.nameKey, agencyId(school, cadre.agency)]))
  await client.query('analyze cadre')
}

function* map(cadres: readonly Cadre[], values: (cadre: Cadre) => readonly Value[]) {
  for (const cadre of cadres) yield values(cadre)
}
