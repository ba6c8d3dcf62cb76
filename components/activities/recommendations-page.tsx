import { withQuery } from '@/components/enrolment/desk/list-pager'
import { ButtonLink } from '@/components/ui/button-link'
import { SelectField } from '@/components/ui/form/select-field'
import { Link } from '@/components/ui/link'
import { EmptyState } from '@/components/ui/page/empty-state'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { FilterBar } from '@/components/ui/table/filter-bar'
import { Pager } from '@/components/ui/table/pager'
import { Sub, Table, type Column } from '@/components/ui/table/table'
import { loadRecommendations, type Search } from '@/lib/activities/loaders'
import { followedStates, levels, type RecommendationItem } from '@/lib/activities/schema'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import type { Locale } from '@/lib/i18n/locale'
import type { Translate } from '@/lib/i18n/sentence'
import { formatDay } from '@/lib/time'
import { FollowedBadge, stateLabel, YearField, type Workspace } from './words'

/** Recommendations: of the school all it made; province and agencies see what they are asked. */
export async function RecommendationsPage({ workspace, search }: { workspace: Workspace; search: Search }) {
  const [{ items, nextCursor, filter, keeps }, t, locale] = await Promise.all([loadRecommendations(search), currentTranslator(), currentLocale()])
  const word = (key: string, values?: Record<string, string | number>) => t(`activities.recommendations.${key}`, values)
  const path = `${workspace}/recommendations`
  const narrowed = { level: filter.level, state: filter.state, year: filter.year === undefined ? undefined : String(filter.year) }
  return (
    <div className="stack">
      <PageHead wide title={word('title')} lead={word(workspace === '/school' ? 'lead' : 'leadAsked')} action={keeps && <ButtonLink icon="plus" href={`${path}/new`}>{word('new')}</ButtonLink>} />
      <Panel look="tight" className="page-wide">
        <FilterBar label={t('activities.filters')} submitLabel={t('activities.filter')} aside={<Link href={withQuery('/api/recommendations/export', narrowed)} prefetch={false}>{t('activities.export')}</Link>}>
          {workspace === '/school' && <SelectField name="level" label={word('level')} placeholder={word('anyLevel')} defaultValue={filter.level} options={levels.map((value) => ({ value, label: word(`levels.${value}`) }))} />}
          <SelectField name="state" label={word('state')} placeholder={word('anyState')} defaultValue={filter.state} options={followedStates.map((value) => ({ value, label: word(`states.${value}`) }))} />
          <YearField year={narrowed.year} t={t} />
        </FilterBar>
        <RecommendationTable rows={items} whole={!filter.cursor && !nextCursor} {...{ workspace, t, locale }} />
        {items.length > 0 && (
          <Pager
            label={t('web.frame.pages')} text={word('shown', { count: items.length })} previous={filter.cursor ? { href: withQuery(path, narrowed), label: t('web.frame.previous') } : undefined}
            next={nextCursor ? { href: withQuery(path, { ...narrowed, cursor: nextCursor }), label: t('web.frame.next') } : undefined}
          />
        )}
      </Panel>
    </div>
  )
}

type TableProps = { rows: readonly RecommendationItem[]; /** Nothing of the list stands on another page. */ whole?: boolean; workspace: Workspace; t: Translate; locale: Locale }

export const RecommendationTable = ({ rows, whole = false, workspace, t, locale }: TableProps) => (
  <Table
    caption={t('activities.recommendations.caption')} rows={rows} rowKey={({ id }) => id} columns={columnsOf(workspace, rows.some(({ mayAnswer }) => mayAnswer), t, locale)}
    foot={whole ? [null, t('activities.recommendations.sum', { count: rows.length }), null, null, t('activities.recommendations.sumAnswered', { count: rows.filter(({ state }) => state === 'closed').length })] : undefined}
    empty={<EmptyState title={t('activities.recommendations.empty')}>{t('activities.recommendations.emptyWhy')}</EmptyState>}
  />
)

function columnsOf(workspace: Workspace, answers: boolean, t: Translate, locale: Locale): Column<RecommendationItem>[] {
  const word = (key: string, values?: Record<string, string | number>) => t(`activities.recommendations.${key}`, values)
  return [
    { key: 'madeOn', head: word('madeOn'), nowrap: true, cell: ({ madeOn }) => formatDay(madeOn, locale) },
    { key: 'text', head: word('text'), kind: 'head', cell: ({ id, text, activity, school }) => (
      <><Link href={`${workspace}/recommendations/${id}`} lang="vi">{text}</Link>{activity && <Sub><span lang="vi">{activity.title}</span></Sub>}{workspace !== '/school' && <Sub><span lang="vi">{school}</span></Sub>}</>
    ) },
    { key: 'level', head: word('level'), cell: ({ level, agency }) => <>{word(`levels.${level}`)}{agency && <Sub><span lang="vi">{agency}</span></Sub>}</> },
    { key: 'due', head: word('due'), nowrap: true, none: word('noDue'), cell: ({ dueOn }) => dueOn && formatDay(dueOn, locale) },
    { key: 'state', head: word('state'), phoneLabel: null, cell: ({ state, dueOn, answerNumber, answeredOn }) => (
      <><FollowedBadge state={state} label={stateLabel({ state, dueOn }, word(`states.${state}`), t)} />{answerNumber && answeredOn && <Sub>{word('paper', { number: answerNumber, day: formatDay(answeredOn, locale) })}</Sub>}</>
    ) },
    ...(answers ? [{ key: 'action', head: word('answer'), headHidden: true, kind: 'action' as const, nowrap: true, cell: ({ id, text, mayAnswer }: RecommendationItem) => (mayAnswer
      ? <ButtonLink tone="second" small href={`${workspace}/recommendations/${id}`}>{word('answer')}<span className="sr-only"> {word('answerOf', { text })}</span></ButtonLink>
      : null) }] : []),
  ]
}
