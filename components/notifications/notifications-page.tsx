import { EmptyState } from '@/components/ui/page/empty-state'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { SubmitButton } from '@/components/ui/submit-button'
import { Pager } from '@/components/ui/table/pager'
import { homeOf } from '@/lib/access/workspace'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { markAllReadAction } from '@/lib/notifications/actions'
import { loadNotifications } from '@/lib/notifications/loaders'
import type { Told } from '@/lib/notifications/queries'
import { addDays, dayAt, formatDay, weekdayName, type Day } from '@/lib/time'
import { ToldList } from './told-list'

/** What was told to the hat that is on: newest first, grouped by day. */
export async function NotificationsPage({ cursor }: { cursor: string | string[] | undefined }) {
  const [{ actor, items, nextCursor, first }, t, locale] = await Promise.all([loadNotifications(cursor), currentTranslator(), currentLocale()])
  const today = dayAt(new Date())
  const address = `${homeOf(actor)}/notifications`
  const nameOf = (day: Day) =>
    day === today ? t('notifications.today') : day === addDays(today, -1) ? t('notifications.yesterday')
    : t('notifications.dayOf', { weekday: weekdayName(day, locale), day: formatDay(day, locale) })
  const newest = items[0]
  const unread = newest !== undefined && items.some((item) => item.unread)
  return (
    <>
      <PageHead title={t('notifications.title')} action={unread && (
        <form action={markAllReadAction}>
          <input type="hidden" name="upTo" value={newest.id} />
          <SubmitButton tone="second" pendingLabel={t('notifications.marking')}>{t('notifications.markAll')}</SubmitButton>
        </form>
      )} />
      {items.length === 0 && <Panel><EmptyState title={t('notifications.empty')}>{t('notifications.emptyText')}</EmptyState></Panel>}
      <div className="stack">
        {byDay(items).map(([day, told]) => (
          <Panel key={day} look="tight" id={`day-${day}`} title={nameOf(day)}><ToldList {...{ told, actor, locale, t }} /></Panel>
        ))}
      </div>
      {(!first || nextCursor) && (
        <Panel look="tight">
          <Pager
            label={t('web.frame.pages')} text={t('notifications.shown', { count: items.length })}
            previous={!first ? { href: address, label: t('notifications.newest') } : undefined}
            next={nextCursor ? { href: `${address}?cursor=${nextCursor}`, label: t('notifications.older') } : undefined}
          />
        </Panel>
      )}
    </>
  )
}

/** Days in the order of the list. */
function byDay(items: readonly Told[]): [Day, Told[]][] {
  const days = new Map<Day, Told[]>()
  for (const item of items) {
    const day = dayAt(item.at)
    days.set(day, [...(days.get(day) ?? []), item])
  }
  return [...days]
}
