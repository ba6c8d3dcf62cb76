import 'server-only'
import type { Tx } from '../../db/client'
import type { PaperIssuer } from '../attendance/rules/paper'

/** The head of a school's papers. */
export async function findIssuer(tx: Tx, schoolId: string): Promise<PaperIssuer> {
  const { letterhead, parentLine, name, place } = await tx.school.findUniqueOrThrow({ where: { id: schoolId }, select: { letterhead: true, parentLine: true, name: true, place: true } })
  return { family: letterhead === 'PARTY' ? 'PARTY' : 'STATE', parent: parentLine, name, place }
}
