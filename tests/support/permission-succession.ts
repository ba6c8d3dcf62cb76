// What the permission matrix asks of agencies in time: the agency is the first one, the case is its province's.
import type { Actor } from '@/lib/access/actor'
import { db } from '@/lib/db/client'
import { confirmCase } from '@/lib/succession/commands/confirm-case'
import { addAgency, endAgency, placeAgency, renameAgency } from '@/lib/succession/commands/keep-agency'
import { allotCase, discardCase, startCase } from '@/lib/succession/commands/prepare-case'
import { findAgency } from '@/lib/succession/queries/find-agency'
import { findCase, listCases } from '@/lib/succession/queries/find-case'
import { listAgencies } from '@/lib/succession/queries/list-agencies'
import { agencyQuery, emptyAllotment } from '@/lib/succession/schema'
import { addDays, dateOf, dayAt } from '@/lib/time'
import { at, type PermissionWorld } from './permission-world'

type Attempt = (actor: Actor, world: PermissionWorld) => Promise<unknown>
const today = dayAt(at)

/** The agency would be taken over by the other one, next month: a case that nobody can carry out yet. */
export async function draftCase({ agency, otherAgency, actors }: PermissionWorld): Promise<string> {
  const known = await db.successionCase.findFirst({ where: { subject: agency.id, status: 'DRAFT' }, select: { id: true } })
  const choices = { from: [agency.id], to: [otherAgency.id], create: [], name: null, shortName: null, allotment: emptyAllotment }
  return (known ?? (await db.successionCase.create({
    data: { provinceId: agency.provinceId, kind: 'MERGE', decisionNumber: '77/QĐ-UBND', decidedOn: dateOf(today), happenedOn: dateOf(addDays(today, 30)), subject: agency.id, choices, accountId: actors.province.accountId, createdAt: at, changedAt: at },
    select: { id: true },
  }))).id
}
export const startOfCase = ({ agency, otherAgency }: PermissionWorld) => ({ kind: 'MERGE' as const, decisionNumber: '78/QĐ-UBND', decidedOn: today, happenedOn: addDays(today, 20), from: [agency.id], to: [otherAgency.id], create: [] })

let added = 0
export const successionAttempts: Readonly<Record<string, Attempt>> = {
  listAgencies: (actor) => listAgencies(actor, agencyQuery.parse({}), today),
  findAgency: (actor, { agency }) => findAgency(actor, agency.id, today),
  listCases: async (actor, world) => { await draftCase(world); return listCases(actor) },
  findCase: async (actor, world) => findCase(actor, await draftCase(world), at),
  startCase: (actor, world) => startCase(actor, startOfCase(world), at),
  allotCase: async (actor, world) => {
    const caseId = await draftCase(world)
    const { revision } = await db.successionCase.findUniqueOrThrow({ where: { id: caseId }, select: { revision: true } })
    return allotCase(actor, { caseId, revision, allotment: emptyAllotment }, at)
  },
  confirmCase: async (actor, world) => confirmCase(actor, { caseId: await draftCase(world), fingerprint: 'a'.repeat(64) }, at),
  discardCase: async (actor, world) => discardCase(actor, await draftCase(world)),
  addAgency: (actor) => addAgency(actor, { code: `MOI${(added += 1)}`, kind: 'DEPARTMENT', name: 'Sở Mới', shortName: 'SM', validFrom: today }, at),
  renameAgency: (actor, { agency }) => renameAgency(actor, { agencyId: agency.id, name: 'Tên Mới', shortName: 'TM', from: today, decisionNumber: '79/QĐ-UBND' }, at),
  placeAgency: (actor, { agency, otherAgency }) => placeAgency(actor, { agencyId: agency.id, parentId: otherAgency.id, line: 'PARTY', from: today }, at),
  endAgency: (actor, { agency }) => endAgency(actor, { agencyId: agency.id, lastDay: today, decisionNumber: '80/QĐ-UBND' }, at),
}
