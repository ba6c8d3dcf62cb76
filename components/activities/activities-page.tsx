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
import { loadActivities, type Search } from '@/lib/activities/loaders'
import { activityKinds, type ActivityItem } from '@/lib/activities/schema'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import type { Locale } from '@/lib/i18n/locale'
import { formatNumber } from '@/lib/i18n/number'
import type { Translate } from '@/lib/i18n/sentence'
import { formatDay } from '@/lib/time'
import { FollowedBadge, YearField, type Workspace } from './words'

/** The register of activities: the office keeps it, province and agencies read theirs. */
export async function ActivitiesPage({ workspace, search }: { workspace: Workspace; search: Search }) {
  const [{ items, nextCursor, filter, keeps }, t, locale] = await Promise.all([loadActivities(search), currentTranslator(), currentLocale()])
  const path = `${workspace}/activities`
  const narrowed = { kind: filter.kind, year: filter.year === undefined ? undefined : String(filter.year) }
  return (
    <div className="stack">
      <PageHead wide title={t('activities.title')} lead={t('activities.lead')} action={keeps && <ButtonLink icon="plus" href={`${path}/new`}>{t('activities.form.new')}</ButtonLink>} />
      <Panel look="tight" className="page-wide">
        <FilterBar label={t('activities.filters')} submitLabel={t('activities.filter')} aside={<Link href={withQuery('/api/activities/export', narrowed)} prefetch={false}>{t('activities.export')}</Link>}>
          <SelectField name="kind" label={t('activities.kind')} placeholder={t('activities.allKinds')} defaultValue={filter.kind} options={activityKinds.map((value) => ({ value, label: t(`activities.kinds.${value}`) }))} />
          <YearField year={narrowed.year} t={t} />
        </FilterBar>
        <Table
          caption={t('activities.caption')} rows={items} rowKey={({ id }) => id} empty={<EmptyState title={t('activities.empty')}>{t('activities.emptyWhy')}</EmptyState>}
          columns={columnsOf(path, workspace, t, locale)} foot={filter.cursor || nextCursor ? undefined : sumsOf(items, t, locale)}
        />
        {items.length > 0 && (
          <Pager
            label={t('web.frame.pages')} text={t('activities.shown', { count: items.length })} previous={filter.cursor ? { href: withQuery(path, narrowed), label: t('web.frame.previous') } : undefined}
            next={nextCursor ? { href: withQuery(path, { ...narrowed, cursor: nextCursor }), label: t('web.frame.next') } : undefined}
          />
        )}
      </Panel>
    </div>
  )
}

const columnsOf = (path: string, workspace: Workspace, t: Translate, locale: Locale): Column<ActivityItem>[] => [
  { key: 'heldOn', head: t('activities.heldOn'), nowrap: true, cell: ({ heldOn }) => formatDay(heldOn, locale) },
  { key: 'activity', head: t('activities.activity'), kind: 'head', cell: ({ id, title, kind, school }) => (
    <><Link href={`${path}/${id}`} lang="vi">{title}</Link><Sub>{t(`activities.kinds.${kind}`)}{workspace !== '/school' && <>, <span lang="vi">{school}</span></>}</Sub></>
  ) },
  { key: 'place', head: t('activities.place'), none: '–', cell: ({ place }) => place && <span lang="vi">{place}</span> },
  { key: 'people', head: t('activities.took'), none: '–', cell: ({ people, agencies }) => tookPart(people, agencies, t, locale) },
  { key: 'following', head: t('activities.following'), none: '–', cell: ({ openFindings, overdueFindings }) => (openFindings === 0 ? null
    : overdueFindings > 0 ? <FollowedBadge state="overdue" label={t('activities.findingsOverdue', { count: overdueFindings })} /> : <FollowedBadge state="open" label={t('activities.findingsOpen', { count: openFindings })} />) },
]

/** "38 người, 5 cơ quan", or what of it was recorded. */
const tookPart = (people: number, agencies: number, t: Translate, locale: Locale): string | null =>
  [people > 0 ? t('activities.peopleCount', { count: formatNumber(people, locale) }) : null, agencies > 0 ? t('activities.agencies', { count: agencies }) : null].filter((one) => one !== null).join(', ') || null

/** The sum of a list that stands whole on its page. */
const sumsOf = (items: readonly ActivityItem[], t: Translate, locale: Locale) =>
  [null, t('activities.sum', { count: items.length }), null, tookPart(items.reduce((sum, { people }) => sum + people, 0), 0, t, locale), null]
