// How scheduling, scenarios, merging, parameters and the forecast are tried. What would change the world is refused by the state of things.
import type { Actor } from '@/lib/access/actor'
import { setParameter } from '@/lib/planning/parameters/commands'
import { listParameters, listParameterValues } from '@/lib/planning/parameters/queries'
import { moveCohorts } from '@/lib/planning/plan/commands/move-cohorts'
import { findBunching } from '@/lib/reporting/bunching/queries/find-bunching'
import { addDays, dayAt } from '@/lib/time'
import { at, type PermissionWorld } from './permission-world'

const today = dayAt(at)
type Attempt = (actor: Actor, world: PermissionWorld) => Promise<unknown>

export const scenarioAttempts: Readonly<Record<string, Attempt>> = {
  listParameters: (actor, { school }) => listParameters(actor, school.id, today).then((found) => [...found.values()]),
  listParameterValues: (actor, { school }) => listParameterValues(actor, school.id),
  findBunching: (actor, { school }) => findBunching(actor, { school: school.slug }, today),
  setParameter: (actor) => setParameter(actor, { code: 'NOTICE_DAYS', value: 30, appliesOn: '2000-01-01', source: 'Giả định' }, at),
  moveCohorts: (actor, { planned }) => moveCohorts(actor, { moves: [{ cohortId: planned.id, from: '2000-01-01', to: addDays(today, 30) }] }, at),
}
