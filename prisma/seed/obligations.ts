import type pg from 'pg'
import { HORIZON_DAYS, instancesOf, type Instance } from '@/lib/agreements/obligations/rules/instances'
import { soonUntil, takesPaper } from '@/lib/agreements/rules'
import { addDays, yearOf, type Day } from '@/lib/time'
import { versionId } from './agreements'
import { readDutyFacts } from './duty-facts'
import { uid } from './ids'
import { newRows } from './rows'

/** Papers that are missing are recent ones; before that everything was settled. */
const SETTLED_DAYS = 50

/**
 * The duties that the commitments of the version in force ask for, as the job would have opened them since the year in which it began. Those of
 * the classes close themselves; papers are there for what is long due, some late, and some of the last weeks are missing. Whoever owes was told.
 */
export async function addObligations(client: pg.ClientBase, today: Day): Promise<void> {
  const facts = await readDutyFacts(client, today)
  const wanted = instancesOf(facts, { since: `${String(yearOf(addDays(today, -320)))}-01-01`, until: addDays(today, HORIZON_DAYS) })
  const rows = newRows()
  wanted.forEach((one, index) => {
    rows.add('obligation', {
      id: uid('obligation', index + 1), version_id: versionId(2), commitment_id: one.commitmentId, stage_code: one.stage, party_id: one.partyId, agency_id: one.agencyId, cohort_id: one.cohortId,
      period: one.period, title: one.title, clause: one.clause, due_on: one.dueOn, closed_by: one.closedBy, revision: 0, updated_at: `${today}T00:00:00+07:00`, ...paperOf(one, index, today),
    })
  })
  await rows.write(client)
  await client.query(`
    insert into obligation_reminder (obligation_id, kind, due_on, told_on)
    select o.id, k.kind, o.due_on, k.told_on from obligation o join obligation_state s on s.id = o.id
    cross join lateral (values ('SOON', o.due_on - 30), ('OVERDUE', o.due_on + 1)) k(kind, told_on)
    where s.open and o.due_on <= $1 and k.told_on <= $2`, [soonUntil(today), today])
}

function paperOf({ closedBy, dueOn, agencyId }: Instance, index: number, today: Day) {
  const late = index % 11 === 3
  const on = addDays(dueOn, late ? 6 : -3)
  const missing = dueOn >= addDays(today, -SETTLED_DAYS) && index % 4 === 1
  if (!takesPaper(closedBy) || dueOn > today || on > today || missing) return { evidence_number: null, evidence_on: null }
  return { evidence_number: agencyId ? `${String(100 + (index % 800))}-CV/ĐU` : `${String(20 + (index % 180))}/BC-TrCT`, evidence_on: on }
}
