import 'server-only'
import type { Actor, SchoolActor } from '../../../access/actor'
import { db, type Tx } from '../../../db/client'
import { transaction } from '../../../db/transaction'
import { recordEvent, recordEvents, type DomainEvent } from '../../../events/record'
import { fail, ok, type Result } from '../../../result'
import { dayAt } from '../../../time'
import { maySendReports } from '../policy'
import { resolveRecipient, type Heir } from '../rules/recipient'
import type { SendingInput } from '../schema'
import { isOwnClass, lockTurn, type LockedReport } from '../steps/lock-reports'
import { readFollowers, readLines } from '../steps/recipients'

export type SendError = 'not_allowed' | 'cohort_not_found' | 'nothing_to_send' | 'already_sent' | 'recipient_not_an_heir' | 'no_recipient'
/** `unsent`: those whose agency is gone without one that came after it, or with several; somebody has to say. */
export type Sent = { sent: number; unsent: number; unfinished: number; agencies: number }

/**
 * Sends every signed report of a turn of a class, in one transaction, to the agency of its trainee or to who came after it by today. Pressed twice
 * it goes out once: the second time there is nothing left, which is refused and on record.
 */
export async function sendReports(actor: Actor, input: SendingInput, now: Date): Promise<Result<Sent, SendError>> {
  if (!maySendReports(actor)) return fail('not_allowed')
  const result = await transaction<Sent, SendError>(async (tx) => {
    if (!(await isOwnClass(tx, actor, input.cohortId))) return fail('cohort_not_found')
    const rows = await lockTurn(tx, input.cohortId, input.ordinal)
    const signed = rows.filter(({ status }) => status === 'SIGNED')
    const gone = rows.filter(({ status }) => status === 'SENT' || status === 'ACKNOWLEDGED').length
    if (signed.length === 0) return gone > 0 ? fail('already_sent', { sent: gone }) : fail('nothing_to_send')
    const addressed = await address(tx, signed, input, now)
    if (!addressed.ok) return addressed
    const { letters, unsent } = addressed.value
    if (letters.length === 0) return fail('no_recipient', { count: unsent.length })
    await tx.$executeRaw`
      update comment_report r set status = 'SENT', recipient_id = l.recipient, sent_by = ${actor.accountId}::uuid, sent_at = ${now}
      from jsonb_to_recordset(${JSON.stringify(letters.map(({ id, to }) => ({ id, recipient: to.id })))}::jsonb) as l(id uuid, recipient uuid) where r.id = l.id`
    await recordEvents(tx, actor, happened(actor, input, letters, unsent))
    const unfinished = rows.length - signed.length - gone
    return ok({ sent: letters.length, unsent: unsent.length, unfinished, agencies: new Set(letters.map(({ to }) => to.id)).size })
  })
  if (!result.ok && result.error === 'already_sent') {
    await recordEvent(db, actor, { type: 'reports.sending-repeated', cohortId: input.cohortId, schoolId: actor.schoolId, data: { ordinal: input.ordinal } })
  }
  return result
}

type Letter = LockedReport & { to: Heir }
type Unsent = LockedReport & { reason: string }

/** Whom each report goes to today, and of which nobody can say it. Someone chosen who is no heir refuses all. */
async function address(tx: Tx, signed: readonly LockedReport[], { recipients }: SendingInput, now: Date): Promise<Result<{ letters: Letter[]; unsent: Unsent[] }, SendError>> {
  const followers = await readFollowers(tx, signed.map(({ traineeId }) => traineeId))
  const follower = ({ traineeId, agencyId }: LockedReport) => followers.get(traineeId) ?? agencyId
  const lines = new Map((await readLines(tx, signed.map(follower), dayAt(now))).map((line) => [line.id, line]))
  const chosen = new Map(recipients.map(({ from, to }) => [from, to]))
  const [letters, unsent]: [Letter[], Unsent[]] = [[], []]
  for (const report of signed) {
    const line = lines.get(follower(report))
    const resolved = line ? resolveRecipient(line, chosen.get(follower(report))) : { error: 'recipient_unknown' as const }
    if ('to' in resolved) letters.push({ ...report, to: resolved.to })
    else if (resolved.error === 'recipient_not_an_heir') return fail('recipient_not_an_heir')
    else unsent.push({ ...report, reason: resolved.error })
  }
  return ok({ letters, unsent })
}

/** Each report for its history, one word to each agency however many it gets, and those that stayed with the reason. */
function happened({ schoolId }: SchoolActor, { cohortId, ordinal }: SendingInput, letters: readonly Letter[], unsent: readonly Unsent[]): DomainEvent[] {
  const byAgency = Map.groupBy(letters, ({ to }) => to.id)
  return [
    ...letters.map(({ id, agencyId, to }): DomainEvent => (
      { type: 'report.sent', reportId: id, schoolId, agencyId: to.id, data: { ordinal, ...(to.id === agencyId ? {} : { succeeded: agencyId }) } })),
    ...[...byAgency].map(([agencyId, own]): DomainEvent => ({ type: 'reports.sent', cohortId, schoolId, agencyId, data: { ordinal, count: own.length } })),
    ...unsent.map(({ id, agencyId, reason }): DomainEvent => ({ type: 'report.unsent', reportId: id, schoolId, agencyId, data: { ordinal, reason } })),
  ]
}
