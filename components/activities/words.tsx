import { Badge } from '@/components/ui/badge'
import type { FollowedState } from '@/lib/activities/schema'

export type Workspace = '/school' | '/province' | '/agency'
const looks = { open: { tone: 'ink', icon: 'clock' }, overdue: { tone: 'bad', icon: 'warning' }, closed: { tone: 'good', icon: 'check' } } as const

/** How far something is that is followed until it is closed. */
export const FollowedBadge = ({ state, label }: { state: FollowedState; label: string }) => <Badge {...looks[state]}>{label}</Badge>

/** What an address says was done, if it is one of these. */
export const doneIn = <const T extends string>(did: unknown, known: readonly T[]): T | undefined => known.find((one) => one === did)
