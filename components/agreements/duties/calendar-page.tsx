import { FeedPanel } from '@/components/teaching/feed-panel'
import { Link } from '@/components/ui/link'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { EmptyState } from '@/components/ui/page/empty-state'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { Section } from '@/components/ui/page/section'
import { Sub, Table } from '@/components/ui/table/table'
import { changeDutyFeedAction } from '@/lib/agreements/calendar/actions'
import { loadCalendar } from '@/lib/agreements/calendar/loaders'
import type { CalendarGroup } from '@/lib/agreements/calendar/schema'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import type { Locale } from '@/lib/i18n/locale'
import type { Translate } from '@/lib/i18n/sentence'
import { formatDay } from '@/lib/time'
import { DutyTitle, Vietnamese, type WorkspacePath } from '../words'
import { monthName, MonthTable } from './month-table'

/** Twelve months: how many fall due by party and month, then one month with its days. Prints. */
export async function CalendarPage({ workspace, month: wanted }: { workspace: WorkspacePath; month: string | string[] | undefined }) {
  const [{ months, month, counts, groups, madeOn, feed }, t, locale] = await Promise.all([loadCalendar(wanted), currentTranslator(), currentLocale()])
  const word = (key: string, values?: Record<string, string | number>) => t(`agreements.duties.plan.${key}`, values)
  return (
    <div className="stack">
      <div>
        <Breadcrumb label={t('agreements.crumbs')} crumbs={[{ label: t('agreements.duties.title'), href: `${workspace}/obligations` }, { label: word('title') }]} />
        <PageHead wide title={word('title')} lead={word('lead')} action={<a className="button button-second not-print" href="/api/obligations/export">{word('export')}</a>} />
      </div>
      {counts.length === 0 ? <Panel look="tight"><EmptyState title={word('none')}>{t('agreements.duties.emptyWhy')}</EmptyState></Panel> : (
        <>
          <Panel look="tight" className="print-landscape"><MonthTable {...{ counts, months, locale, t }} chosen={month} /></Panel>
          <Month {...{ groups, months, month, locale, t }} />
        </>
      )}
      {feed && <FeedPanel liveSince={madeOn} title={word('feedTitle')} lead={word('feedLead')} action={changeDutyFeedAction} />}
    </div>
  )
}

type MonthProps = { groups: readonly CalendarGroup[]; months: readonly string[]; month: string; locale: Locale; t: Translate }

/** One month: what is still to be done, and folded beneath it what is done. */
function Month({ groups, months, month, locale, t }: MonthProps) {
  const word = (key: string, values?: Record<string, string | number>) => t(`agreements.duties.plan.${key}`, values)
  const [open, finished] = [groups.filter(({ done, total }) => done < total), groups.filter(({ done, total }) => done === total)]
  const sum = (some: readonly CalendarGroup[]) => some.reduce((all, { total }) => all + total, 0)
  const place = months.indexOf(month)
  const step = (to: string | undefined, label: string) => to && <Link href={`?month=${to}#month`}>{label}</Link>
  return (
    <Section
      id="month" title={t('agreements.duties.listOf', { title: monthName(month, t), count: sum(groups) })}
      aside={<p className="actions not-print text-sm">{step(months[place - 1], word('previous'))}{step(months[place + 1], word('next'))}</p>}
    >
      <Panel look="tight">
        <DayTable {...{ locale, t }} groups={open} caption={monthName(month, t)} empty={<EmptyState title={groups.length === 0 ? word('monthEmpty') : word('finished', { count: sum(finished) })} />} />
      </Panel>
      {finished.length > 0 && (
        <details className="mt-4">
          <summary>{word('finished', { count: sum(finished) })}</summary>
          <Panel look="tight"><DayTable {...{ locale, t }} groups={finished} caption={word('finished', { count: sum(finished) })} /></Panel>
        </details>
      )}
    </Section>
  )
}

type DayTableProps = { groups: readonly CalendarGroup[]; caption: string; empty?: React.ReactNode; locale: Locale; t: Translate }

const DayTable = ({ groups, caption, empty, locale, t }: DayTableProps) => (
  <Table
    dense caption={caption} rows={groups} rowKey={(row) => row.key} empty={empty}
    columns={[
      { key: 'due', head: t('agreements.obligations.due'), nowrap: true, cell: (row) => formatDay(row.dueOn, locale) },
      { key: 'task', kind: 'head', head: t('agreements.obligations.task'), cell: (row) => (
        <><DutyTitle>{row.title}</DutyTitle>{row.clause !== null && <Sub>{t('agreements.obligations.clause', { number: row.clause })}</Sub>}</>
      ) },
      { key: 'by', head: t('agreements.obligations.by'), cell: (row) => (row.total > 1 ? t('agreements.obligations.agencies', { count: row.total }) : <Vietnamese>{row.debtor ?? row.party}</Vietnamese>) },
      { key: 'done', head: t('agreements.obligations.state'), nowrap: true, cell: (row) => t('agreements.duties.plan.share', { done: row.done, total: row.total }) },
    ]}
  />
)
