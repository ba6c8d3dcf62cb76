import 'server-only'
import type { Prisma } from '../../db/generated/client'
import { dayOf, type Day } from '../../time'

export type GraduationDecisionFacts = { id: string; number: string; decidedOn: Day; signatory: string; signatoryTitle: string; completedOn: Day }

export const decided = { id: true, number: true, decidedOn: true, signatory: true, signatoryTitle: true, completedOn: true } as const
export const decisionOf = (row: Omit<GraduationDecisionFacts, 'decidedOn' | 'completedOn'> & { decidedOn: Date; completedOn: Date }): GraduationDecisionFacts =>
  ({ ...row, decidedOn: dayOf(row.decidedOn), completedOn: dayOf(row.completedOn) })

/** A sitting in a list: without its rows, with how many it recognised, what was decided on it and how many have their certificate by that. */
export const listed = {
  id: true, heldOn: true, recordNumber: true, decision: { select: { ...decided, _count: { select: { certificates: { where: { replacesId: null } } } } } }, entries: { select: { result: true } },
} as const satisfies Prisma.GraduationCouncilSelect

export const councilOf = ({ heldOn, entries, decision, ...row }: Prisma.GraduationCouncilGetPayload<{ select: typeof listed }>) => {
  const { _count: count, ...facts } = decision ?? { _count: { certificates: 0 } }
  return {
    ...row, heldOn: dayOf(heldOn), entries: entries.length, recognised: entries.filter(({ result }) => result === 'RECOGNISED').length, issued: count.certificates, decision: 'id' in facts ? decisionOf(facts) : null,
  }
}
export type ListedCouncil = ReturnType<typeof councilOf>
