import type { Day } from '../../../time'
import type { Facts, Outcome, Verdict } from '../rules'

export const verdict = (outcome: Outcome, reason: string, fact: Verdict['fact'] = {}): Verdict => ({ outcome, reason, fact })

/** Kết luận 09-KL/TW: an equivalence certificate counts only if it was issued before 09/07/2021. */
export const countedCredentials = ({ credentials }: Facts, equivalenceIssuedBefore: Day): Facts['credentials'] =>
  credentials.filter((one) => one.kind === 'DIPLOMA' || one.issuedOn < equivalenceIssuedBefore)
