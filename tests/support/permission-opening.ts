// The bodies of the permission matrix: a monitor, a Party cell secretary and a head of the class that runs.
import type { Actor } from '@/lib/access/actor'
import { db } from '@/lib/db/client'
import { endDuty } from '@/lib/enrolment/opening/commands/end-duty'
import { exportDecision } from '@/lib/enrolment/opening/commands/export-decision'
import { giveDuty } from '@/lib/enrolment/opening/commands/give-duty'
import { findDuty, listDuties, listDutyHolders } from '@/lib/enrolment/opening/queries/list-duties'
import { addDays, dateOf, dayAt } from '@/lib/time'
import type { Cohort } from './factories'

const now = new Date()
const today = dayAt(now)

type Id = { id: string }

export async function openingWorld({ id: cohortId, schoolId }: Cohort, trainee: Id, { accountId }: { accountId: string }) {
  const give = (duty: string, holder: { traineeId: string } | { accountId: string }): Promise<Id> =>
    db.cohortDuty.create({ data: { schoolId, cohortId, duty, ...holder, validFrom: dateOf(addDays(today, -20)) }, select: { id: true } })
  return {
    monitor: await give('MONITOR', { traineeId: trainee.id }), secretary: await give('CELL_SECRETARY', { traineeId: trainee.id }), classHeadDuty: await give('CLASS_HEAD', { accountId }),
    headAccount: accountId,
  }
}
type World = Awaited<ReturnType<typeof openingWorld>> & { running: Id; planned: Id; trainee: Id }

const from = addDays(today, -1)

/** By the name of the command or query. Those that only read come first. */
export const openingAttempts: Readonly<Record<string, (actor: Actor, world: World) => Promise<unknown>>> = {
  listDuties: (actor, { running }) => listDuties(actor, running.id, now),
  findDuty: (actor, { monitor }) => findDuty(actor, monitor.id, now),
  listDutyHolders: async (actor, { running }) => (await listDutyHolders(actor, running.id, now)).trainees,
  exportDecision: (actor, { running }) => exportDecision(actor, running.id, now),
  'exportDecision: a planned class': (actor, { planned }) => exportDecision(actor, planned.id, now),
  giveDuty: (actor, { running, trainee }) => giveDuty(actor, { cohortId: running.id, duty: 'DEPUTY_MONITOR', traineeId: trainee.id, from }, now),
  'giveDuty: of the class head': (actor, { running, headAccount }) => giveDuty(actor, { cohortId: running.id, duty: 'CLASS_HEAD', accountId: headAccount, from }, now),
  endDuty: (actor, { secretary }) => endDuty(actor, { id: secretary.id, on: today }, now),
}
