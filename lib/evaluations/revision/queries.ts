import 'server-only'
import type { Actor } from '../../access/actor'
import { db } from '../../db/client'
import { dayAt, type Day } from '../../time'
import { readsEvaluations } from '../policy'
import { readSettings } from '../steps/settings'

type ItemWords = { code: string; textVi: string; textEn: string }
/** `item`: what the questionnaire asks there, in the words of its latest version in use. */
export type RevisionTask = { id: string; course: string; text: string; origin: string; item: ItemWords | null; status: string; reason: string | null; openedBy: string; openedOn: Day; closedBy: string | null; closedOn: Day | null }

/** Tasks of courses' next revisions, open ones first, the newest first. Two statements. */
export async function listRevisionTasks(actor: Actor, course: string | undefined): Promise<RevisionTask[]> {
  if (!readsEvaluations(actor)) return []
  const rows = await db.courseRevisionTask.findMany({
    where: { schoolId: actor.schoolId, ...(course ? { courseId: course } : {}) }, orderBy: [{ status: 'desc' }, { openedAt: 'desc' }, { id: 'desc' }], take: 100,
    select: {
      id: true, text: true, origin: true, itemCode: true, status: true, reason: true, openedAt: true, closedAt: true,
      course: { select: { name: true } }, opener: { select: { displayName: true } }, closer: { select: { displayName: true } },
    },
  })
  const codes = [...new Set(rows.flatMap(({ itemCode }) => itemCode ?? []))]
  const items = codes.length === 0 ? [] : await db.evaluationItem.findMany({
    where: { code: { in: codes }, template: { schoolId: actor.schoolId, status: 'IN_USE' } }, orderBy: [{ template: { version: 'desc' } }, { template: { code: 'desc' } }],
    select: { code: true, textVi: true, textEn: true },
  })
  return rows.map(({ course: of, opener, closer, openedAt, closedAt, itemCode, ...task }) => (
    { ...task, item: items.find(({ code }) => code === itemCode) ?? null, course: of.name, openedBy: opener.displayName, openedOn: dayAt(openedAt), closedBy: closer?.displayName ?? null, closedOn: closedAt ? dayAt(closedAt) : null }))
}

export type Suggestion = { courseId: string; course: string; code: string; textVi: string; textEn: string; mean: number; answers: number }

/** Items whose mean over the closed rounds of a course lies below the school's parameter and that no open task names, the lowest first. Two statements. */
export async function suggestRevisions(actor: Actor, course: string | undefined, on: Day): Promise<Suggestion[]> {
  if (!readsEvaluations(actor)) return []
  const { EVAL_ITEM_LEAST: least } = await readSettings(actor.schoolId, on)
  return db.$queryRaw<Suggestion[]>`
    select s.course_id as "courseId", k.name as course, s.code, i.text_vi as "textVi", i.text_en as "textEn", s.mean, s.answers
    from (select course_id, code, avg(score)::float as mean, count(*)::int as answers from evaluation_shown
      where school_id = ${actor.schoolId}::uuid and kind = 'SCALE' and timing <> 'BEFORE' and closes_on < ${on}::date and (${course ?? null}::uuid is null or course_id = ${course ?? null}::uuid)
      group by course_id, code having avg(score) * 100 < ${least}) s
    join course k on k.id = s.course_id
    join lateral (select i.text_vi, i.text_en from evaluation_item i join evaluation_template t on t.id = i.template_id
      where i.code = s.code and t.school_id = ${actor.schoolId}::uuid and t.status = 'IN_USE' order by t.version desc, t.code desc limit 1) i on true
    where not exists (select from course_revision_task o where o.course_id = s.course_id and o.item_code = s.code and o.status = 'OPEN')
    order by s.mean, k.name, s.code limit 50`
}
