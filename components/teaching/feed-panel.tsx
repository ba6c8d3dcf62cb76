import { Panel } from '@/components/ui/page/panel'
import { SubmitButton } from '@/components/ui/submit-button'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { changeFeedAction, changeSharedFeedAction } from '@/lib/teaching/calendar/actions'
import type { SharedFeed } from '@/lib/teaching/calendar/schema'
import { formatDay, type Day } from '@/lib/time'
import { FeedForm } from './feed-form'

type FeedPanelProps = {
  liveSince: Day | null
  /** A class or a room; none for a calendar of one's own. */
  of?: SharedFeed
  /** Instead of the words for a timetable. */
  title?: string
  lead?: string
  /** Instead of the action of a timetable. */
  action?: typeof changeFeedAction
}

/** The calendar's secret address: made, shown once, revoked. */
export async function FeedPanel({ liveSince, of, title, lead, action }: FeedPanelProps) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const button = (intent: 'create' | 'revoke', label: string, pendingLabel: string) => (
    <SubmitButton tone="second" icon={intent === 'create' ? 'calendar' : 'cross'} name="intent" value={intent} pendingLabel={pendingLabel}>{label}</SubmitButton>
  )
  return (
    <Panel title={title ?? t(`teaching.feed.${of ? ('cohortId' in of ? 'shared' : 'room') : 'title'}`)} id="feed" className="not-print">
      <p className="text-sm">{lead ?? t(`teaching.feed.${of ? ('cohortId' in of ? 'sharedLead' : 'roomLead') : 'lead'}`)}</p>
      <FeedForm
        action={action ?? (of ? changeSharedFeedAction : changeFeedAction)}
        hidden={of ?? {}}
        live={liveSince !== null}
        liveText={liveSince ? t('teaching.feed.live', { day: formatDay(liveSince, locale) }) : ''}
        addressLabel={t('teaching.feed.address')}
        onceText={t('teaching.feed.once')}
        create={button('create', t('teaching.feed.create'), t('teaching.feed.creating'))}
        revoke={button('revoke', t('teaching.feed.revoke'), t('teaching.feed.revoking'))}
      />
    </Panel>
  )
}
