import { SelectField } from '@/components/ui/form/select-field'
import { Link } from '@/components/ui/link'
import { EmptyState } from '@/components/ui/page/empty-state'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel, PanelBar } from '@/components/ui/page/panel'
import { FilterBar } from '@/components/ui/table/filter-bar'
import { Sub, Table, type Column } from '@/components/ui/table/table'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import type { Locale } from '@/lib/i18n/locale'
import type { Translate } from '@/lib/i18n/sentence'
import { loadRetention } from '@/lib/privacy/retention/loaders'
import { lasting, retentionRules, type RetentionGroup, type RetentionLine, type RetentionRun } from '@/lib/privacy/retention/schema'
import { dayAt, formatDay, type Day } from '@/lib/time'
import { Basis } from './words'

/** What each rule will remove, when and why; nothing is removed by looking. */
export async function RetentionPage({ search }: { search: Readonly<Record<string, string | string[] | undefined>> }) {
  const [{ lines, groups, runs, filter, office }, t, locale] = await Promise.all([loadRetention(search), currentTranslator(), currentLocale()])
  const word = (key: string, values?: Record<string, string | number>) => t(`privacy.retention.${key}`, values)
  return (
    <div className="stack">
      <PageHead wide title={word('title')} lead={word('lead')} />
      <Panel look="tight" title={word('rulesTitle')} id="rules" className="page-wide">
        <Table caption={word('rulesCaption')} rows={lines} rowKey={({ rule }) => rule} columns={lineColumns(t, locale)} />
        {office && <PanelBar side="bottom"><Link href="/school/bunching/parameters">{word('parameters')}</Link></PanelBar>}
      </Panel>
      <Panel look="tight" title={word('groupsTitle')} id="groups" className="page-wide">
        <FilterBar label={word('filters')} submitLabel={word('filter')}>
          <SelectField name="rule" label={word('rule')} placeholder={word('anyRule')} defaultValue={filter.rule} options={retentionRules.map((value) => ({ value, label: word(`rules.${value}.name`) }))} />
        </FilterBar>
        <Table
          caption={word('groupsCaption')} rows={groups} rowKey={({ rule, dueOn, cohort, agency }) => [rule, dueOn, cohort, agency].join(' ')} columns={groupColumns(dayAt(new Date()), t, locale)}
          empty={<EmptyState title={word('empty')}>{word('emptyWhy')}</EmptyState>}
        />
        {groups.length > 0 && <PanelBar side="bottom"><p>{word('more', { count: groups.length })}</p></PanelBar>}
      </Panel>
      <Panel look="tight" title={word('runsTitle')} id="runs">
        <Table caption={word('runsCaption')} rows={runs} rowKey={({ rule, on }) => `${rule} ${on}`} columns={runColumns(t, locale)} empty={<EmptyState title={word('runsEmpty')}>{word('runsEmptyWhy')}</EmptyState>} />
      </Panel>
      <Panel title={word('lastingTitle')} id="lasting"><ul>{lasting.map((key) => <li key={key}>{word(`lasting.${key}`)}</li>)}</ul></Panel>
    </div>
  )
}

function lineColumns(t: Translate, locale: Locale): Column<RetentionLine>[] {
  const word = (key: string, values?: Record<string, string | number>) => t(`privacy.retention.${key}`, values)
  return [
    { key: 'what', head: word('what'), kind: 'head', cell: ({ rule }) => <>{word(`rules.${rule}.name`)}<Sub>{word(`rules.${rule}.removes`)}</Sub></> },
    { key: 'kept', head: word('kept'), nowrap: true, cell: ({ days, own }) => days === null ? null : <>{word('keptDays', { days })}{own && <Sub>{word('own')}</Sub>}</> },
    { key: 'basis', head: word('basis'), cell: ({ source, verified }) => (source ? <Basis {...{ source, verified }} word={word('unverified')} /> : word('fixed')) },
    { key: 'due', head: word('due'), nowrap: true, none: word('none'), cell: ({ due }) => (due > 0 ? word('count', { count: due }) : null) },
    { key: 'ahead', head: word('ahead'), nowrap: true, none: word('none'), cell: ({ ahead, next }) => (ahead > 0 && next ? <>{word('count', { count: ahead })}<Sub>{word('next', { day: formatDay(next, locale) })}</Sub></> : null) },
  ]
}

function groupColumns(today: Day, t: Translate, locale: Locale): Column<RetentionGroup>[] {
  const word = (key: string, values?: Record<string, string | number>) => t(`privacy.retention.${key}`, values)
  return [
    { key: 'on', head: word('on'), nowrap: true, cell: ({ dueOn }) => (dueOn <= today ? word('tonight') : formatDay(dueOn, locale)) },
    { key: 'rule', head: word('rule'), kind: 'head', cell: ({ rule }) => word(`rules.${rule}.name`) },
    { key: 'where', head: word('where'), none: word('none'), cell: ({ cohort, agency }) => (cohort || agency ? <>{cohort}{agency && <Sub><span lang="vi">{agency}</span></Sub>}</> : null) },
    { key: 'since', head: word('since'), nowrap: true, cell: ({ since }) => formatDay(since, locale) },
    { key: 'count', head: word('countHead'), kind: 'number', cell: ({ count }) => count },
  ]
}

function runColumns(t: Translate, locale: Locale): Column<RetentionRun>[] {
  const word = (key: string, values?: Record<string, string | number>) => t(`privacy.retention.${key}`, values)
  return [
    { key: 'on', head: word('on'), nowrap: true, cell: ({ on }) => formatDay(on, locale) }, { key: 'rule', head: word('rule'), kind: 'head', cell: ({ rule }) => word(`rules.${rule}.name`) },
    { key: 'count', head: word('removed'), kind: 'number', cell: ({ count }) => word('count', { count }) },
  ]
}
