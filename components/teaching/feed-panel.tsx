import { Panel } from '@/components/ui/page/panel'
import { SubmitButton } from '@/components/ui/submit-button'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { formatDay, type Day } from '@/lib/time'
import { FeedForm } from './feed-form'

/** The calendar's secret address: made, shown once, revoked. */
export async function FeedPanel({ liveSince }: { liveSince: Day | null }) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const button = (intent: 'create' | 'revoke', label: string, pendingLabel: string) => (
    <SubmitButton tone="second" icon={intent === 'create' ? 'calendar' : 'cross'} name="intent" value={intent} pendingLabel={pendingLabel}>{label}</SubmitButton>
  )
  return (
    <Panel title={t('teaching.feed.title')} id="feed" className="not-print">
      <p className="text-sm">{t('teaching.feed.lead')}</p>
      <FeedForm
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
