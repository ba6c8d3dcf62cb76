import 'server-only'
import type { Prisma } from '../../../db/generated/client'
import { dayOrNull } from '../../../time'
import type { PlanVersion } from '../queries/find-plan'
import { versionStatuses } from '../schema'

/** What a version is shown by. */
export const versionColumns = {
  id: true, number: true, status: true, returnReason: true, signatory: true, proposalNumber: true, proposedOn: true, decisionNumber: true, decidedOn: true,
} as const satisfies Prisma.PlanVersionSelect

export const versionOf = ({ status, proposedOn, decidedOn, ...row }: Prisma.PlanVersionGetPayload<{ select: typeof versionColumns }>): PlanVersion => (
  { ...row, status: versionStatuses.find((one) => one === status) ?? 'SUPERSEDED', proposedOn: dayOrNull(proposedOn), decidedOn: dayOrNull(decidedOn) })
