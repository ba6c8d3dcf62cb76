import 'server-only'
import type { Actor } from '../../access/actor'
import { db } from '../../db/client'
import { dayAt, dayOf, type Day } from '../../time'
import { roundsVisibleTo } from '../policy'

/** One question asked of one group. Without enough anonymous answers there is no mean and no remark. */
export type ItemResult = {
  code: string; kind: string; textVi: string; textEn: string; respondent: string
  responses: number; answers: number; mean: number | null; remarks: string[]
}
export type RoundResults = {
  title: string; lecturer: string | null; timing: string; anonymous: boolean; cohort: string; course: string; opensOn: Day; closesOn: Day
  /** `open`: still being answered, its figures are provisional. */
  groups: { respondent: string; open: boolean; invited: number; answered: number; responses: number }[]
  items: ItemResult[]
}
type Row = ItemResult & { open: boolean; invited: number; answered: number }

/** Results of a round beside those of the other groups asked the same at the same time; null if it is not the actor's. */
export async function findRoundResults(actor: Actor, { roundId }: { roundId: string }, now: Date): Promise<RoundResults | null> {
  const round = await db.evaluationRound.findFirst({
    where: { AND: [{ id: roundId }, roundsVisibleTo(actor)] },
    select: {
      cohortId: true, timing: true, lecturerId: true, lecturer: { select: { fullName: true } }, opensOn: true, closesOn: true, template: { select: { title: true, object: true, anonymous: true } },
      cohort: { select: { code: true, course: { select: { name: true } } } },
    },
  })
  if (!round) return null
  const rows = await countResults(round.cohortId, round.timing, round.lecturerId, round.template, dayAt(now))
  const groups = new Map(rows.map(({ respondent, open, invited, answered, responses }) => [respondent, { respondent, open, invited, answered, responses }]))
  return {
    title: round.template.title, lecturer: round.lecturer?.fullName ?? null, anonymous: round.template.anonymous, timing: round.timing, opensOn: dayOf(round.opensOn), closesOn: dayOf(round.closesOn),
    cohort: round.cohort.code, course: round.cohort.course.name,
    groups: [...groups.values()], items: rows.map(({ open: _open, invited: _invited, answered: _answered, ...item }) => item),
  }
}

/** Read from what may be shown, which the database decides. Remarks are ordered by their own words: their order tells nothing. */
const countResults = (cohortId: string, timing: string, lecturerId: string | null, { object, anonymous }: { object: string; anonymous: boolean }, on: Day): Promise<Row[]> => db.$queryRaw<Row[]>`
  with asked as (
    select r.id, t.id as template_id, t.respondent, r.closes_on >= ${on}::date as open,
      (select count(*)::int from evaluation_response e where e.round_id = r.id) as responses,
      (select count(*)::int from evaluation_invitation v where v.round_id = r.id) as invited,
      (select count(*)::int from evaluation_invitation v where v.round_id = r.id and v.answered) as answered
    from evaluation_round r join evaluation_template t on t.id = r.template_id
    where r.cohort_id = ${cohortId}::uuid and r.timing = ${timing} and t.object = ${object} and t.anonymous = ${anonymous} and r.lecturer_id is not distinct from ${lecturerId}::uuid
  )
  select i.code, i.kind, i.text_vi as "textVi", i.text_en as "textEn", a.respondent, a.open, a.responses, a.invited, a.answered,
    count(g.given)::int as answers, avg(g.score)::float as mean,
    coalesce(array_agg(g.given order by g.given) filter (where i.kind = 'TEXT' and g.given is not null), '{}') as remarks
  from asked a join evaluation_item i on i.template_id = a.template_id
  left join evaluation_shown g on g.round_id = a.id and g.code = i.code
  group by a.respondent, a.open, a.responses, a.invited, a.answered, i.code, i.kind, i.position, i.text_vi, i.text_en, a.id
  order by min(i.position) over (partition by i.code), i.code, a.respondent desc`
