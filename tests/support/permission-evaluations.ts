// What the permission matrix asks for of questionnaires, comparison, use after training and revision.
import type { Actor } from '@/lib/access/actor'
import { db } from '@/lib/db/client'
import { saveDraft } from '@/lib/evaluations/commands/save-draft'
import { compareItems, findCriterion, listFollowedItems, listRates } from '@/lib/evaluations/comparison/queries'
import { delegateEvaluation } from '@/lib/evaluations/delegation/commands'
import { closeRevisionTask, openRevisionTask } from '@/lib/evaluations/revision/commands'
import { listRevisionTasks, suggestRevisions } from '@/lib/evaluations/revision/queries'
import { copyVersion, editDraft, startQuestionnaire, useVersion } from '@/lib/evaluations/templates/commands'
import { findTemplate, listTemplates } from '@/lib/evaluations/templates/queries'
import { exportUse, exportUseCounts, recordCareerEvent } from '@/lib/evaluations/use/commands'
import { countUse, findCareer, listUse } from '@/lib/evaluations/use/queries'
import { addDays, dayAt } from '@/lib/time'
import { makeCohort, now, today } from './factories'
import { at, type PermissionWorld } from './permission-world'
import { makeTrainee } from './study'

const templateOf = ({ school }: PermissionWorld) => db.evaluationTemplate.findFirstOrThrow({ where: { schoolId: school.id, code: 'PH', version: 1 }, select: { id: true } }).then(({ id }) => ({ templateId: id }))
const courseOf = ({ running }: PermissionWorld) => db.cohort.findUniqueOrThrow({ where: { id: running.id }, select: { courseId: true } })
const taskOf = async (world: PermissionWorld) => (await db.courseRevisionTask.findFirst({ where: { schoolId: world.school.id }, select: { id: true } }))?.id ?? crypto.randomUUID()

let made: Promise<unknown> | null = null
/** The first agency's person completed another class long ago. */
async function withCompleted(world: PermissionWorld) {
  made ??= makeCohort(world.school, { status: 'COMPLETED', opensOn: addDays(today, -1100) }).then((cohort) => makeTrainee(cohort, world.person, { completedOn: addDays(today, -900) }))
  await made
}

/** By the name of the command or query. */
export const evaluationAttempts: Readonly<Record<string, (actor: Actor, world: PermissionWorld) => Promise<unknown>>> = {
  saveDraft: (actor, { token }) => saveDraft(actor, { token, answers: { A: 4 } }, now),
  // A trainee's own form is handed on by nobody: the link of the first agency stays what it is.
  delegateEvaluation: (actor, { token }) => delegateEvaluation(actor, { token: `${token}x`, name: 'Trần Văn Quản' }, now),
  listTemplates: (actor) => listTemplates(actor),
  findTemplate: async (actor, world) => findTemplate(actor, await templateOf(world)),
  startQuestionnaire: (actor) => startQuestionnaire(actor, { model: 'END' }),
  copyVersion: async (actor, world) => copyVersion(actor, await templateOf(world)),
  editDraft: async (actor, world) => editDraft(actor, { ...(await templateOf(world)), title: 'Phiếu', timings: [], items: [] }),
  useVersion: async (actor, world) => useVersion(actor, await templateOf(world)),
  // When the round of this world is over: open ones are left out.
  compareItems: (actor) => compareItems(actor, {}, addDays(dayAt(at), 40)),
  listRates: (actor) => listRates(actor),
  listFollowedItems: (actor) => listFollowedItems(actor, today),
  findCriterion: (actor) => findCriterion(actor, { code: 'A' }, today),
  openRevisionTask: async (actor, world) => openRevisionTask(actor, { ...(await courseOf(world)), text: 'Thêm giờ thực tế' }, now),
  listRevisionTasks: (actor) => listRevisionTasks(actor, undefined),
  suggestRevisions: (actor) => suggestRevisions(actor, undefined, today),
  closeRevisionTask: async (actor, world) => closeRevisionTask(actor, { taskId: await taskOf(world), status: 'DONE' }, now),
  recordCareerEvent: (actor, { person }) => recordCareerEvent(actor, { personId: person.id, kind: 'NO_CHANGE', happenedOn: addDays(today, 9) }, now),
  listUse: async (actor, world) => {
    await withCompleted(world)
    return listUse(actor, { list: 'unrecorded', limit: 10 }, today)
  },
  countUse: (actor) => countUse(actor, today),
  findCareer: (actor, { person }) => findCareer(actor, person.id),
  exportUse: (actor) => exportUse(actor, { list: 'unused', reason: 'Rà soát' }, now),
  exportUseCounts: (actor) => exportUseCounts(actor, { reason: 'Rà soát' }, now),
}
