import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { EmptyState } from '@/components/ui/page/empty-state'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { Section } from '@/components/ui/page/section'
import { Sub, Table } from '@/components/ui/table/table'
import { FeedPanel } from '@/components/teaching/feed-panel'
import { loadCalendar } from '@/lib/agreements/calendar/loaders'
import type { CalendarGroup } from '@/lib/agreements/calendar/schema'
import { calendarMonths } from '@/lib/agreements/obligations/rules/states'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import type { Locale } from '@/lib/i18n/locale'
import type { Translate } from '@/lib/i18n/sentence'
import { formatDay } from '@/lib/time'
import { DutyTitle, Vietnamese, type WorkspacePath } from '../words'
import { changeDutyFeedAction } from '@/lib/agreements/calendar/actions'

/** Twelve months: how many fall due by party and month, then each with its day. Prints. */
export async function CalendarPage({ workspace }: { workspace: WorkspacePath }) {
  const [{ groups, madeOn, feed, today }, t, locale] = await Promise.all([loadCalendar(), currentTranslator(), currentLocale()])
  const word = (key: string, values?: Record<string, string | number>) => t(`agreements.duties.plan.${key}`, values)
  return (
    <div className="stack">
      <div>
        <Breadcrumb label={t('agreements.crumbs')} crumbs={[{ label: t('agreements.duties.title'), href: `${workspace}/obligations` }, { label: word('title') }]} />
        <PageHead wide title={word('title')} lead={word('lead')} action={<a className="button button-second not-print" href="/api/obligations/export">{word('export')}</a>} />
      </div>
      {groups.length === 0 ? <Panel look="tight"><EmptyState title={word('none')}>{t('agreements.duties.emptyWhy')}</EmptyState></Panel> : (
        <>
          <Panel look="tight" className="print-landscape"><MonthTable groups={groups} months={calendarMonths(today)} t={t} /></Panel>
          <Section id="months" title={word('list')}><Panel look="tight"><DayTable {...{ groups, locale, t }} /></Panel></Section>
        </>
      )}
      {feed && <FeedPanel liveSince={madeOn} title={word('feedTitle')} lead={word('feedLead')} action={changeDutyFeedAction} />}
    </div>
  )
}

const monthName = (month: string, t: Translate) => t('agreements.duties.plan.month', { month: Number(month.slice(5)), year: month.slice(0, 4) })

function MonthTable({ groups, months, t }: { groups: readonly CalendarGroup[]; months: readonly string[]; t: Translate }) {
  const parties = [...new Set(groups.map(({ party }) => party))]
  const count = (party: string | null, month: string | null) =>
    groups.filter((one) => (party === null || one.party === party) && (month === null || one.dueOn.startsWith(month))).reduce((sum, { total }) => sum + total, 0)
  return (
    <Table
      caption={t('agreements.duties.plan.caption')} captionShown rows={parties} rowKey={(party) => party} dense
      columns={[
        { key: 'party', kind: 'head', head: t('agreements.duties.plan.party'), cell: (party) => <Vietnamese>{party}</Vietnamese> },
        ...months.map((month) => ({ key: month, kind: 'number' as const, head: monthName(month, t), cell: (party: string) => count(party, month) })),
        { key: 'total', kind: 'number', head: t('agreements.duties.plan.total'), cell: (party) => count(party, null) },
      ]}
      foot={[t('agreements.duties.plan.total'), ...months.map((month) => count(null, month)), count(null, null)]}
    />
  )
}

function DayTable({ groups, locale, t }: { groups: readonly CalendarGroup[]; locale: Locale; t: Translate }) {
  return (
    <Table
      caption={t('agreements.duties.plan.list')} rows={groups} rowKey={(row) => row.key}
      groups={{ keyOf: (row) => row.dueOn.slice(0, 7), head: (rows) => t('agreements.duties.listOf', { title: monthName((rows[0]?.dueOn ?? '').slice(0, 7), t), count: rows.reduce((sum, { total }) => sum + total, 0) }) }}
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
}
