import 'server-only'
import type { z } from 'zod'
import type { Actor } from '../../access/actor'
import type { Day } from '../../time'
import { noObligations, sumOf } from '../rules'
import type { agreementAnswer, ObligationFilter } from '../schema'
import { countCells } from './count-cells'
import { findAgreement } from './find-agreement'
import { listObligations } from './list-obligations'

/** More than any version has in a year of a province; a program narrows by stage, party or state. */
const MOST = 1_000

/** One agreement as programs read it: matrix, counts of every cell, and the obligations the actor may see; null if none. */
export async function findAgreementAnswer(
  actor: Actor, id: string, filter: ObligationFilter, today: Day,
): Promise<z.output<typeof agreementAnswer> | null> {
  const agreement = await findAgreement(actor, id)
  if (!agreement) return null
  const [cells, { rows }] = await Promise.all([
    countCells(actor, agreement.versionId, today), listObligations(actor, agreement, { ...filter, limit: MOST }, today),
  ])
  const countsOf = (stage: string, partyId: string) => cells.find((cell) => cell.stage === stage && cell.partyId === partyId)?.counts ?? noObligations
  const totals = { ...sumOf(cells.map(({ counts }) => counts)) }
  const { title, schoolId, number: version, status, documentNumber, signedOn, validFrom, validTo } = agreement
  return {
    id, title, schoolId, version, status, documentNumber, signedOn, validFrom, validTo, totals,
    parties: agreement.parties.map(({ id, kind, label, agencyId, signedOn }) => ({ id, kind, label, agencyId, signedOn })),
    matrix: agreement.stages.map(({ code, name, cells }) => ({
      stage: code, name, cells: cells.map(({ partyId, role }) => ({ partyId, role, obligations: { ...countsOf(code, partyId) } })),
    })),
    obligations: rows.map(({ mayRecord: _, ...row }) => row),
  }
}
