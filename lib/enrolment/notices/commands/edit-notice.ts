import 'server-only'
import type { Actor, SchoolActor } from '../../../access/actor'
import type { Tx } from '../../../db/client'
import { transaction } from '../../../db/transaction'
import { listParameters } from '../../../planning/parameters/queries'
import { fail, ok, type Result } from '../../../result'
import { dayAt, type Day } from '../../../time'
import { mayWriteNotices } from '../policy'
import { correctionBlocker, daysBlocker, proposedDeadline } from '../rules/announcing'
import type { NoticeLine } from '../rules/content'
import type { LineInput, NoticeText } from '../schema'
import { announceable, lineOf, lockCohorts, readCohorts, withIds, type LiveCohort, type Unannounceable } from '../steps/cohorts'
import { contentOf, lockDraft, readIssued, seenOf, type VersionRow } from '../steps/versions'

type DaysError = NonNullable<ReturnType<typeof daysBlocker> | ReturnType<typeof correctionBlocker>>
export type EditError = 'not_allowed' | 'draft_not_found' | 'changed_meanwhile' | 'cohort_dropped' | Unannounceable | DaysError

/**
 * Writes the draft anew: its words, its cohorts and what it says of each. A cohort that comes in gets the deadline that is proposed,
 * one that was issued stays. Answers how many came in.
 */
export async function editNotice(
  actor: Actor, { text, lines }: { text: NoticeText; lines: readonly LineInput[] }, now: Date,
): Promise<Result<{ added: number }, EditError>> {
  if (!mayWriteNotices(actor)) return fail('not_allowed')
  const today = dayAt(now)
  const noticeDays = (await listParameters(actor, actor.schoolId, today)).get('NOTICE_DAYS')?.value ?? 0
  return transaction<{ added: number }, EditError>(async (tx) => {
    const draft = await lockDraft(tx, actor.schoolId, text.noticeId)
    if (!draft) return fail('draft_not_found')
    if (seenOf(contentOf(draft)) !== text.seen) return fail('changed_meanwhile')
    const written = await writtenLines(tx, actor, draft, { text, lines, noticeDays, today })
    if (!written.ok) return written
    await tx.noticeCohort.deleteMany({ where: { versionId: draft.id } })
    await tx.noticeCohort.createMany({
      data: written.value.map((line, position) => ({ versionId: draft.id, ...lineOf({ ...line, id: line.cohortId }, line.closesOn, position) })),
    })
    const { subject, lead, dossier, recipients } = text
    await tx.noticeVersion.update({ where: { id: draft.id }, data: { subject, lead, dossier, recipients }, select: { id: true } })
    const known = new Set(draft.cohorts.map(({ cohortId }) => cohortId))
    return ok({ added: text.cohorts.filter((id) => !known.has(id)).length })
  })
}

type Wish = { text: NoticeText; lines: readonly LineInput[]; noticeDays: number; today: Day }
type Written = Omit<NoticeLine, 'quotas' | 'code'>

/** The lines as they are wished, nearest opening first, or why one of them cannot be said. */
async function writtenLines(tx: Tx, actor: SchoolActor, draft: VersionRow, { text, lines, noticeDays, today }: Wish): Promise<Result<Written[], EditError>> {
  const issued = draft.number > 1 ? await readIssued(tx, draft.noticeId) : null
  const before = new Map((issued ? contentOf(issued).lines : []).map((line) => [line.cohortId, line]))
  const dropped = [...before.values()].find(({ cohortId }) => !text.cohorts.includes(cohortId))
  if (dropped) return fail('cohort_dropped', { code: dropped.code })

  const { year } = await tx.notice.findUniqueOrThrow({ where: { id: draft.noticeId }, select: { year: true } })
  const ids = text.cohorts.filter((id) => !before.has(id))
  await lockCohorts(tx, actor, ids)
  const fresh = await announceable(tx, actor, { ids, year, noticeId: draft.noticeId }, today)
  if (!fresh.ok) return fresh
  const standing = before.size > 0 ? await readCohorts(tx, withIds([...before.keys()]), today) : []
  const wished = new Map(lines.map((line) => [line.cohortId, line]))
  const written: Written[] = []
  for (const cohort of [...standing, ...fresh.value]) {
    const was = before.get(cohort.id)
    const line = was ? corrected(was, wished.get(cohort.id)) : announced(cohort, wished.get(cohort.id), noticeDays, today)
    const blocker = was ? correctionBlocker(cohort, was, line, today) : daysBlocker(line, today)
    if (blocker) return fail(blocker, { code: cohort.code, field: `${fieldOf(blocker)}-${cohort.id}` })
    written.push(line)
  }
  return ok(written.toSorted((a, b) => a.opensOn.localeCompare(b.opensOn) || a.cohortId.localeCompare(b.cohortId)))
}

/** The field that a refusal of a line is about. */
const fieldOf = (blocker: DaysError): keyof LineInput =>
  blocker === 'ends_before_opening' ? 'endsOn'
  : ['opening_passed', 'outside_year', 'lessons_planned', 'return_after_opening'].includes(blocker) ? 'opensOn'
  : 'closesOn'

/** A cohort that is announced for the first time opens when its own row says so; only the deadline is the notice's. */
const announced = (cohort: LiveCohort, wish: LineInput | undefined, noticeDays: number, today: Day): Written => ({
  ...cohort, cohortId: cohort.id, closesOn: wish?.closesOn ?? proposedDeadline(cohort.opensOn, noticeDays, today),
})

const corrected = (was: NoticeLine, wish: LineInput | undefined): Written => ({
  ...was, closesOn: wish?.closesOn ?? was.closesOn, opensOn: wish?.opensOn ?? was.opensOn, endsOn: wish?.endsOn ?? was.endsOn, venue: wish?.venue ?? was.venue,
})
