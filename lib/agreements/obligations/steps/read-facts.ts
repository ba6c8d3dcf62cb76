import 'server-only'
import type { Db, Tx } from '../../../db/client'
import { Prisma } from '../../../db/generated/client'
import { addDays, dayOf, dayOrNull, type Day } from '../../../time'
import { partyKinds } from '../../schema'
import type { CohortFact, PartySeat, Promised, VersionFacts, YearFact } from '../rules/instances'
import { evidenceKinds } from '../schema'
import { readSeats } from './read-seats'

/** Classes that ended longer ago owe nothing any more: the last evaluation is after 24 months. */
export const FOLLOWED_DAYS = 800

/** Everything from which the duties of a version follow, as it is on a day; null if there is no such version. Four statements, three where the seats are known. */
export async function readFacts(tx: Tx | Db, versionId: string, today: Day, known?: ReadonlyMap<string, readonly string[]>): Promise<(VersionFacts & { schoolId: string; agreementId: string }) | null> {
  const version = await tx.agreementVersion.findUnique({ where: { id: versionId }, select: selected })
  if (!version) return null
  const { schoolId } = version.agreement
  const [seats, cohorts, years] = [known ?? await readSeats(tx, [versionId], today), await readCohorts(tx, schoolId, today), await readYears(tx, schoolId)]
  return {
    versionId, schoolId, agreementId: version.agreementId, from: dayOf(version.validFrom), to: dayOf(version.validTo), cohorts, years,
    commitments: version.commitments.map(({ stageCode, dueOn, closedBy, ...one }): Promised => (
      { ...one, stage: stageCode, dueOn: dayOrNull(dueOn), closedBy: evidenceKinds.find((kind) => kind === closedBy) ?? 'DOCUMENT' })),
    parties: version.parties.map(({ id, kind }): PartySeat => ({ id, kind: partyKinds.find((one) => one === kind) ?? 'AGENCY', agencyIds: seats.get(id) ?? [] })),
  }
}

const selected = {
  agreementId: true, validFrom: true, validTo: true, agreement: { select: { schoolId: true } },
  parties: { orderBy: { position: 'asc' }, select: { id: true, kind: true } },
  commitments: {
    orderBy: { position: 'asc' },
    select: { id: true, key: true, stageCode: true, partyId: true, clause: true, title: true, dueKind: true, dueOn: true, dueMonth: true, dueDay: true, dueEvent: true, dueDays: true, closedBy: true },
  },
} as const satisfies Prisma.AgreementVersionSelect

type CohortRow = { [name in keyof CohortFact]: CohortFact[name] }

/** When reports of the class `c` were last sent, by turn and agency as it is on a day: to whoever follows the trainee now, and to whoever acknowledged them. For the seed too. */
export const reportsSent = (today: Day): Prisma.Sql => Prisma.sql`coalesce((select jsonb_agg(jsonb_build_object('ordinal', s.ordinal, 'agencyId', s.agency_id, 'on', s.sent_on) order by s.ordinal, s.agency_id) from (
      select r.ordinal, g.id as agency_id, max((r.sent_at at time zone 'Asia/Ho_Chi_Minh')::date) as sent_on from comment_report r
      cross join lateral (select agency_now(f.agency_id, ${today}::date) as id from trainee_follower f where f.trainee_id = r.trainee_id
        union select agency_now(coalesce(r.acknowledged_for, r.recipient_id), ${today}::date) where r.acknowledged_at is not null) g
      where r.cohort_id = c.id and r.sent_at is not null and g.id is not null group by 1, 2) s), '[]')`

/** When the rounds of the class `c` close, by their time, and those that ask agencies. For the seed too. */
export const roundsClose = Prisma.sql`coalesce((select jsonb_agg(jsonb_build_object('timing', r.timing, 'closesOn', r.all_until, 'agenciesUntil', r.agencies_until) order by r.timing) from (
      select d.timing, max(d.closes_on) as all_until, max(d.closes_on) filter (where q.respondent = 'AGENCY') as agencies_until
      from evaluation_round d join evaluation_template q on q.id = d.template_id where d.cohort_id = c.id group by d.timing) r), '[]')`

/** Classes with who has seats and whose people are in them, when their reports are due and were sent, and when their rounds close. One statement. */
const readCohorts = (tx: Tx | Db, schoolId: string, today: Day): Promise<CohortRow[]> => tx.$queryRaw<CohortRow[]>`
  with followed as materialized (
    select c.* from cohort c where c.school_id = ${schoolId}::uuid and c.ends_on >= ${addDays(today, -FOLLOWED_DAYS)}::date and c.status <> 'CANCELLED'
  ), turn as materialized (
    select * from report_turns(array(select id from followed)))
  select c.id, c.code, c.status, c.announced_on::text as "announcedOn", (c.closes_at at time zone 'Asia/Ho_Chi_Minh')::date::text as "closesOn", c.opens_on::text as "opensOn", c.ends_on::text as "endsOn",
    array(select distinct agency_now(q.agency_id, ${today}::date)::text from quota q where q.cohort_id = c.id and q.seats > 0) as seated,
    array(select distinct agency_now(t.agency_id, ${today}::date)::text from (
      select distinct f.agency_id from trainee e join trainee_follower f on f.trainee_id = e.id where e.cohort_id = c.id and e.status <> 'LEFT') t
      where t.agency_id is not null) as sent,
    coalesce((select jsonb_agg(jsonb_build_object('ordinal', u.ordinal, 'dueOn', u.due_on) order by u.ordinal) from turn u where u.cohort_id = c.id), '[]') as turns,
    ${roundsClose} as rounds,
    ${reportsSent(today)} as "reportsSent"
  from followed c order by c.id`

/** Needs calls and plans by year, with the days that promises count from. */
const readYears = (tx: Tx | Db, schoolId: string): Promise<YearFact[]> => tx.$queryRaw<YearFact[]>`
  select y.year, min(k.deadline)::text as "needsDeadline", min(v.proposed_on) filter (where v.status <> 'DRAFT')::text as "proposedOn",
    min(v.decided_on) filter (where v.status in ('APPROVED', 'SUPERSEDED'))::text as "approvedOn"
  from (select year from needs_call where school_id = ${schoolId}::uuid union select year from annual_plan where school_id = ${schoolId}::uuid) y
  left join needs_call k on k.school_id = ${schoolId}::uuid and k.year = y.year
  left join annual_plan l on l.school_id = ${schoolId}::uuid and l.year = y.year left join plan_version v on v.plan_id = l.id
  group by y.year order by y.year`
