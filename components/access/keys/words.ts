import type { BadgeTone } from '@/components/ui/badge'
import type { IconName } from '@/components/ui/icon-paths'
import type { KeyState } from '@/lib/access/keys/rules'

/** The workspaces in which keys are kept. */
export type KeyWorkspace = '/school' | '/agency'

export const stateBadges: Readonly<Record<KeyState, { tone: BadgeTone; icon: IconName }>> = {
  live: { tone: 'good', icon: 'check' }, soon: { tone: 'wait', icon: 'clock' }, expired: { tone: 'mute', icon: 'minus' },
  revoked: { tone: 'bad', icon: 'cross' }, roleEnded: { tone: 'mute', icon: 'minus' }, disabled: { tone: 'mute', icon: 'minus' },
}
