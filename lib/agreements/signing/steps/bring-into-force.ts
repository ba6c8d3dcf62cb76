import 'server-only'
import type { SignedInActor } from '../../../access/actor'
import type { Tx } from '../../../db/client'
import { recordEvent } from '../../../events/record'
import { addDays, dateOf, type Day } from '../../../time'
import { carryOver } from '../../obligations/steps/carry-over'
import { openDuties } from '../../obligations/steps/open-duties'
import type { LockedAgreement, LockedVersion } from '../../writing/steps/lock-version'

/**
 * Makes a signed and numbered version the one that counts: the one before it ends the day before, and what was open under that one goes on here
 * or ends visibly. Under the lock of its agreement.
 */
export async function bringIntoForce(tx: Tx, by: SignedInActor | 'system', agreement: LockedAgreement, version: LockedVersion, today: Day): Promise<void> {
  const before = agreement.versions.find(({ status }) => status === 'IN_FORCE')
  if (before) {
    // Its last day may have come and gone before anybody noticed: then it expired, and its period stays.
    const data = before.to < version.from ? { status: 'EXPIRED' } : { status: 'SUPERSEDED', validTo: dateOf(addDays(version.from, -1)) }
    await tx.agreementVersion.update({ where: { id: before.id }, data, select: { id: true } })
  }
  await tx.agreementVersion.update({ where: { id: version.id }, data: { status: 'IN_FORCE' }, select: { id: true } })
  await recordEvent(tx, by, {
    type: 'agreement.in-force', agreementId: agreement.id, schoolId: agreement.schoolId,
    data: { version: version.number, number: version.documentNumber, on: version.from, before: before?.number ?? null },
  })
  // One that expired with no other to follow keeps what was open, for this one.
  const left = before ?? agreement.versions.filter(({ status, to }) => status === 'EXPIRED' && to < version.from).toSorted((a, b) => b.number - a.number)[0]
  if (left) await carryOver(tx, by, { from: left.id, to: version.id }, today)
  else await openDuties(tx, by, version.id, today)
}
