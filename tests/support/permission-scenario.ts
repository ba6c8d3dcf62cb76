// How scheduling, scenarios, merging, parameters and the forecast are tried. What would change the world is refused by the state of things.
import type { Actor } from '@/lib/access/actor'
import { mergeLines } from '@/lib/planning/merging/commands/merge-lines'
import { findVersionOverlaps } from '@/lib/planning/merging/queries/find-version-overlaps'
import { listOverlaps } from '@/lib/planning/merging/queries/list-overlaps'
import { setParameter } from '@/lib/planning/parameters/commands'
import { listParameters, listParameterValues } from '@/lib/planning/parameters/queries'
import { moveCohorts } from '@/lib/planning/plan/commands/move-cohorts'
import { prepareScenario } from '@/lib/planning/scenario/commands/prepare-scenario'
import { switchScenario } from '@/lib/planning/scenario/commands/switch-scenario'
import { findScenarios } from '@/lib/planning/scenario/queries/find-scenarios'
import { scheduleCohorts } from '@/lib/planning/scheduling/commands/schedule-cohorts'
import { findScheduling } from '@/lib/planning/scheduling/queries/find-scheduling'
import { findBunching } from '@/lib/reporting/bunching/queries/find-bunching'
import { addDays, dayAt } from '@/lib/time'
import { at, type PermissionWorld } from './permission-world'

const today = dayAt(at)
type Attempt = (actor: Actor, world: PermissionWorld) => Promise<unknown>

export const scenarioAttempts: Readonly<Record<string, Attempt>> = {
  listParameters: (actor, { school }) => listParameters(actor, school.id, today).then((found) => [...found.values()]),
  listParameterValues: (actor, { school }) => listParameterValues(actor, school.id),
  findBunching: (actor, { school }) => findBunching(actor, { school: school.slug }, today),
  findScheduling: (actor, { approvedPlan }) => findScheduling(actor, approvedPlan.items[0] ?? ''),
  findScenarios: (actor, { approvedPlan }) => findScenarios(actor, approvedPlan.year),
  findVersionOverlaps: (actor, { overlapping: { versionId } }) => findVersionOverlaps(actor, { versionId, scenario: 'NORMAL' }),
  listOverlaps: (actor, { overlapping: { versionId } }) => listOverlaps(actor, { versionId, scenario: 'NORMAL' }),
  'listOverlaps: of a proposed plan': (actor, { overlappingProposed: { versionId } }) => listOverlaps(actor, { versionId, scenario: 'NORMAL' }),
  scheduleCohorts: (actor, { approvedPlan }) => scheduleCohorts(actor, {
    itemId: approvedPlan.items[0] ?? '', count: 300, codePattern: 'L.{n}', firstNumber: '01', firstOn: `${approvedPlan.year}-02-01`, daysBetween: 0, capacity: 40, poolSeats: 0, place: 'LOCALITY',
  }, at),
  prepareScenario: (actor, { proposedPlan }) => prepareScenario(actor, { planId: proposedPlan.id }),
  switchScenario: (actor, { approvedPlan }) => switchScenario(actor, { planId: approvedPlan.id, to: 'DISRUPTED', version: 999 }),
  mergeLines: (actor, { overlapping: { versionId, a, b } }) => mergeLines(actor, { version: versionId, scenario: 'NORMAL', keep: a, drop: b, cohorts: 2, trainees: 1 }),
  setParameter: (actor) => setParameter(actor, { code: 'NOTICE_DAYS', value: 30, appliesOn: '2000-01-01', source: 'Giả định' }, at),
  moveCohorts: (actor, { planned }) => moveCohorts(actor, { moves: [{ cohortId: planned.id, from: '2000-01-01', to: addDays(today, 30) }] }, at),
}
