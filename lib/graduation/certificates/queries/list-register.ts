import 'server-only'
import type { Actor } from '../../../access/actor'
import { typedToken } from '../../../access/link-token'
import { db } from '../../../db/client'
import type { Prisma } from '../../../db/generated/client'
import { writeCursor } from '../../../web/cursor'
import { certificatesVisibleTo, mayReadRegister } from '../../policy'
import type { RegisterFilter } from '../schema'
import { narrowed, registerFields, rowOf, type RegisterRow } from '../steps/register'

export type { RegisterRow } from '../steps/register'

/** The register of the school, the last number first; none for whom it is no business. */
export async function listRegister(actor: Actor, filter: RegisterFilter): Promise<{ items: RegisterRow[]; nextCursor: string | null }> {
  if (!mayReadRegister(actor)) return { items: [], nextCursor: null }
  const rows = await db.certificate.findMany({
    where: { AND: [{ schoolId: actor.schoolId }, narrowed(filter), after(filter)] }, select: registerFields,
    orderBy: [{ registerYear: 'desc' }, { registerNumber: 'desc' }, { id: 'desc' }], take: filter.limit + 1,
  })
  const page = rows.slice(0, filter.limit)
  const last = rows.length > filter.limit ? page.at(-1) : undefined
  return { items: page.map(rowOf), nextCursor: last ? writeCursor([last.registerYear, last.registerNumber, last.id]) : null }
}

/** The certificates of a class by register number; none of a class that the actor does not work with. */
export async function listClassCertificates(actor: Actor, cohortId: string): Promise<RegisterRow[]> {
  if (actor.kind !== 'school') return []
  const rows = await db.certificate.findMany({
    where: { AND: [{ cohortId }, certificatesVisibleTo(actor)] }, select: registerFields, orderBy: [{ registerYear: 'asc' }, { registerNumber: 'asc' }], take: 800,
  })
  return rows.map(rowOf)
}

/** What was issued to oneself, with the code that is printed on it. */
export async function listMyCertificates(actor: Actor): Promise<(RegisterRow & { code: string })[]> {
  if (actor.kind !== 'trainee') return []
  const rows = await db.certificate.findMany({ where: certificatesVisibleTo(actor), select: registerFields, orderBy: [{ issuedOn: 'desc' }, { id: 'desc' }], take: 50 })
  return rows.map((row) => ({ ...rowOf(row), code: typedToken('certificate', row.id) }))
}

function after({ cursor }: RegisterFilter): Prisma.CertificateWhereInput {
  if (!cursor) return {}
  const [registerYear, registerNumber, id] = cursor
  return {
    // The bound on the year lets the index begin there.
    registerYear: { lte: registerYear },
    OR: [{ registerYear: { lt: registerYear } }, { registerNumber: { lt: registerNumber } }, { registerNumber, id: { lt: id } }],
  }
}
