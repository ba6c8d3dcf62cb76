// What the permission matrix asks of waivers.
import type { Actor } from '@/lib/access/actor'
import { recordWaiver, revokeWaiver, waiveForNomination } from '@/lib/enrolment/waivers/commands'
import { findWaivers, listScannedRules, listWaivableRules, listWaivers } from '@/lib/enrolment/waivers/queries'
import { attachWaiverScan, openWaiverScan, removeWaiverScan } from '@/lib/enrolment/waivers/scans/commands'
import { dayAt } from '@/lib/time'
import { pdf } from './dossier'
import { at, type PermissionWorld } from './permission-world'

type Attempt = (actor: Actor, world: PermissionWorld) => Promise<unknown>

export const waiverPaper = { rule: 'RATINGS', authority: 'Ban Thường vụ Tỉnh ủy', documentNumber: '12-CV/TU', documentOn: dayAt(at), reason: 'Điều động từ lực lượng vũ trang' } as const

export const waiverAttempts: Readonly<Record<string, Attempt>> = {
  listWaivers: (actor, { open }) => listWaivers(actor, open.id),
  findWaivers: (actor, { open }) => findWaivers(actor, open.id),
  listScannedRules: (actor, { open, waiver }) => listScannedRules(actor, { cohortId: open.id, personId: waiver.personId }),
  listWaivableRules: (actor, { open }) => listWaivableRules(actor, open.id, dayAt(at)),
  openWaiverScan: (actor, { waiver }) => openWaiverScan(actor, { waiverId: waiver.id }),
  attachWaiverScan: (actor, { waiver }) => attachWaiverScan(actor, { waiverId: waiver.id, file: { name: 'a.pdf', bytes: pdf() } }, at),
  removeWaiverScan: (actor, { waiver }) => removeWaiverScan(actor, { waiverId: waiver.id, reason: 'Tài liệu mật' }, at),
  // The leadership is let in and told who records what a competent authority decided.
  recordWaiver: (actor, { open, nomination }) => recordWaiver(actor, { cohortId: open.id, waiver: { ...waiverPaper, nominationId: nomination.id } }, at),
  waiveForNomination: (actor, { nomination }) => waiveForNomination(actor, { nominationId: nomination.id, paper: waiverPaper }, at),
  // The leadership is let in here too, and told who takes it back.
  revokeWaiver: (actor, { waiver: { id } }) => revokeWaiver(actor, { id, reason: 'Văn bản bị thu hồi' }, at),
}
