import 'server-only'
import type { Actor } from '../../../access/actor'
import { transaction } from '../../../db/transaction'
import { recordEvent } from '../../../events/record'
import { fail, ok, type Result } from '../../../result'
import { dateOf, dayAt } from '../../../time'
import { mayPlan } from '../../policy'
import { paperBlocker } from '../rules'
import type { FrameInput } from '../schema'

export type FrameError = 'not_allowed' | 'frame_not_found' | 'date_in_future' | 'frame_overlaps' | 'frame_leaves_plans'

const conflicts = { plan_frames_do_not_overlap: 'frame_overlaps', annual_plan_inside_its_frame: 'frame_leaves_plans' } as const

/** Sets the frame of five years, or corrects the one named. A corrected target is unconfirmed again. */
export async function setFrame(actor: Actor, { frameId, ...frame }: FrameInput, now: Date): Promise<Result<{ id: string; fromYear: number }, FrameError>> {
  if (!mayPlan(actor)) return fail('not_allowed')
  if (paperBlocker(frame.documentOn, { today: dayAt(now) })) return fail('date_in_future', { field: 'documentOn' })
  const { fromYear } = frame
  return transaction<{ id: string; fromYear: number }, FrameError, 'frame_overlaps' | 'frame_leaves_plans'>(async (tx) => {
    const before = frameId === undefined ? null : await tx.planFrame.findFirst({ where: { id: frameId, schoolId: actor.schoolId }, select: { fullTimeTarget: true, targetVerified: true } })
    if (frameId !== undefined && !before) return fail('frame_not_found')
    const fullTimeTarget = frame.fullTimeTarget ?? null
    const data = {
      ...frame, documentOn: dateOf(frame.documentOn), fullTimeTarget, schoolId: actor.schoolId,
      targetVerified: before?.fullTimeTarget === fullTimeTarget && before.targetVerified,
    }
    const { id } = frameId === undefined
      ? await tx.planFrame.create({ data, select: { id: true } })
      : await tx.planFrame.update({ where: { id: frameId }, data, select: { id: true } })
    await recordEvent(tx, actor, { type: 'frame.set', frameId: id, schoolId: actor.schoolId, data: { fromYear, number: frame.documentNumber, target: fullTimeTarget } })
    return ok({ id, fromYear })
  }, conflicts)
}
