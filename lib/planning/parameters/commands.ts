import 'server-only'
import type { Actor } from '../../access/actor'
import { transaction } from '../../db/transaction'
import { recordEvent } from '../../events/record'
import { fail, ok, type Result } from '../../result'
import { dateOf, dayAt } from '../../time'
import { mayPlan } from '../policy'
import { parameterBlocker, plausibleValues } from './rules'
import type { ParameterInput } from './schema'

export type ParameterError = 'not_allowed' | 'value_implausible' | 'applies_in_past'

/** Lets a parameter have another value at the actor's school from a day on; a second value for the same day replaces the first. Safe to run twice. */
export async function setParameter(actor: Actor, { code, value, appliesOn, source, verified = false }: ParameterInput, now: Date): Promise<Result<{ code: string }, ParameterError>> {
  if (!mayPlan(actor)) return fail('not_allowed')
  const blocker = parameterBlocker({ code, value, appliesOn }, dayAt(now))
  if (blocker) return fail(blocker, { field: blocker === 'value_implausible' ? 'value' : 'appliesOn', ...plausibleValues[code] })
  const { schoolId } = actor
  return transaction<{ code: string }, ParameterError>(async (tx) => {
    // Two people at once, the first value of a day: the school's row lets them pass one by one, so that the second sees what it replaces.
    await tx.$queryRaw`select id from school where id = ${schoolId}::uuid for no key update`
    const key = { schoolId_code_validFrom: { schoolId, code, validFrom: dateOf(appliesOn) } }
    const before = await tx.schoolParameter.findUnique({ where: key, select: { value: true, source: true, verified: true } })
    const after = { value, source, verified }
    if (before && before.value === value && before.source === source && before.verified === verified) return ok({ code })
    await tx.schoolParameter.upsert({ where: key, create: { ...key.schoolId_code_validFrom, ...after }, update: after, select: { code: true } })
    await recordEvent(tx, actor, {
      type: 'parameter.set', parameterSchoolId: schoolId, schoolId, data: { code, value, appliesOn, verified, replaced: before?.value ?? null },
    })
    return ok({ code })
  })
}
