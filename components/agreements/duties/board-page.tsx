import { UnreadDays } from '@/components/frame/unread-days'
import { ButtonLink } from '@/components/ui/button-link'
import { Link } from '@/components/ui/link'
import { EmptyState } from '@/components/ui/page/empty-state'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { Section } from '@/components/ui/page/section'
import { Pager } from '@/components/ui/table/pager'
import { Sub, Table } from '@/components/ui/table/table'
import { loadBoard, type Search } from '@/lib/agreements/obligations/loaders'
import { cursorText } from '@/lib/agreements/obligations/rules/places'
import type { Duty } from '@/lib/agreements/obligations/steps/read-duties'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import type { Locale } from '@/lib/i18n/locale'
import type { Translate } from '@/lib/i18n/sentence'
import { formatDay, type Day } from '@/lib/time'
import { DutyTitle, ObligationBadge, sayDueDay, Vietnamese, type WorkspacePath } from '../words'
import { workAddress } from './address'
import { BoardFilters } from './board-filters'

const lists = ['overdue', 'soon', 'waiting', 'later'] as const

/** What is open as three lists, soonest first; with a state chosen, that one. */
export async function BoardPage({ workspace, search }: { workspace: WorkspacePath; search: Search }) {
  const [{ rows, next, counts, choices, filter, days, cursor, today }, t, locale] = await Promise.all([loadBoard(search), currentTranslator(), currentLocale()])
  const hrefOf = (more: Readonly<Record<string, string>>) => {
    const given = Object.entries({ ...filter, ...more }).filter((entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== '')
    return `${workspace}/obligations?${new URLSearchParams(given).toString()}`
  }
  const table = (some: readonly Duty[], caption: string) => <Panel look="tight"><DutyTable {...{ rows: some, caption, workspace, today, mine: filter.view === 'mine', locale, t }} /></Panel>
  const shown = filter.state && !lists.some((one) => one === filter.state) ? [] : lists.filter((one) => rows.some(({ state }) => state === one))
  return (
    <div className="stack">
      <PageHead wide title={t('agreements.duties.title')} lead={t('agreements.duties.lead')} action={<ButtonLink tone="second" icon="calendar" href={`${workspace}/obligations/calendar`}>{t('agreements.duties.calendar')}</ButtonLink>} />
      <UnreadDays days={[days.from, days.to]} t={t} />
      <Panel look="tight"><BoardFilters {...{ workspace, filter, days, choices, locale, t }} /></Panel>
      {rows.length === 0 && <Panel look="tight"><EmptyState title={t('agreements.duties.empty')}>{t('agreements.duties.emptyWhy')}</EmptyState></Panel>}
      {shown.map((one) => (
        <Section key={one} id={one} title={t('agreements.duties.listOf', { title: t(`agreements.duties.lists.${one}`), count: counts[one] })}>
          {table(rows.filter(({ state }) => state === one), t(`agreements.duties.lists.${one}`))}
        </Section>
      ))}
      {shown.length === 0 && rows.length > 0 && table(rows, t(`agreements.states.${filter.state ?? 'done'}`))}
      {!filter.state && counts.waiting > 0 && <p><Link href={hrefOf({ state: 'waiting' })}>{t('agreements.duties.waitingMore', { count: counts.waiting })}</Link></p>}
      <Pager
        label={t('web.frame.pages')} text={t('agreements.duties.onPage', { count: rows.length })}
        previous={cursor ? { href: hrefOf({}), label: t('agreements.obligations.first') } : undefined}
        next={next ? { href: hrefOf({ cursor: cursorText(next) }), label: t('web.frame.next') } : undefined}
      />
    </div>
  )
}

type TableProps = { rows: readonly Duty[]; caption: string; workspace: WorkspacePath; today: Day; mine: boolean; locale: Locale; t: Translate }

/** Each title leads to its work; with only one's own duties nobody is named. */
function DutyTable({ rows, caption, workspace, today, mine, locale, t }: TableProps) {
  return (
    <Table
      caption={caption} rows={rows} rowKey={(row) => row.id}
      columns={[
        { key: 'due', head: t('agreements.obligations.due'), nowrap: true, cell: (row) => sayDueDay(row, locale, t) },
        { key: 'task', kind: 'head', head: t('agreements.obligations.task'), cell: (row) => (
          <><Link href={workAddress(workspace, row)}><DutyTitle>{row.title}</DutyTitle></Link>{row.clause !== null && <Sub>{t('agreements.obligations.clause', { number: row.clause })}</Sub>}</>
        ) },
        ...(mine ? [] : [{ key: 'by', head: t('agreements.obligations.by'), cell: (row: Duty) => <Vietnamese>{row.agency ?? row.party}</Vietnamese> }]),
        { key: 'state', head: t('agreements.obligations.state'), phoneLabel: null, cell: (row) => (
          <><ObligationBadge {...{ state: row.state, dueOn: row.dueOn, today, t }} /><Outcome {...{ row, locale, t }} /></>
        ) },
      ]}
    />
  )
}

function Outcome({ row, locale, t }: { row: Duty; locale: Locale; t: Translate }) {
  if (row.doneOn) return <Sub>{t('agreements.duties.doneOn', { day: formatDay(row.doneOn, locale) })}</Sub>
  if (row.withdrawnOn) return <Sub>{t('agreements.duties.withdrawn', { day: formatDay(row.withdrawnOn, locale), reason: t(`agreements.duties.reasons.${row.withdrawnReason ?? 'PROMISE_ENDED'}`) })}</Sub>
  return row.state === 'notApplicable' ? <Sub>{t('agreements.duties.notApplies')}</Sub> : null
}
