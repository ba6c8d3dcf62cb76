import { ExportForm } from '@/components/frame/export-form'
import { withQuery } from '@/components/enrolment/desk/list-pager'
import { SelectField } from '@/components/ui/form/select-field'
import { Link } from '@/components/ui/link'
import { EmptyState } from '@/components/ui/page/empty-state'
import { Panel } from '@/components/ui/page/panel'
import { Tabs } from '@/components/ui/page/tabs'
import { FilterBar } from '@/components/ui/table/filter-bar'
import { Pager } from '@/components/ui/table/pager'
import { Sub, Table, type Column } from '@/components/ui/table/table'
import type { listUse } from '@/lib/evaluations/use/queries'
import { useLists, type UseFilter } from '@/lib/evaluations/use/schema'
import type { UseRow } from '@/lib/evaluations/use/steps'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { formatDay } from '@/lib/time'

type UseListProps = {
  page: Awaited<ReturnType<typeof listUse>>; filter: UseFilter; path: string; careerOf: (personId: string) => string; needed: string
  /** What a list of many agencies can be narrowed to. */
  agencies?: readonly { agencyId: string; agency: string }[] | undefined
}

/** The lists of use after training with their explanation, the rows of one, its pages and its export. */
export async function UseList({ page: { items, nextCursor }, filter: { list, agency, cursor }, path, careerOf, needed, agencies = [] }: UseListProps) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const word = (key: string, values?: Record<string, string | number>) => t(`evaluations.use.${key}`, values)
  const narrowed = { list, agency }
  const last: Column<UseRow> = {
    key: 'last', head: word('last'), cell: ({ kind, happenedOn, post, decisionNumber }) => (
      kind && happenedOn ? <>{word(`kinds.${kind}`)}, {formatDay(happenedOn, locale)}{post && <Sub><span lang="vi">{post}</span></Sub>}{decisionNumber && <Sub>{decisionNumber}</Sub>}</> : <span className="text-soft">{word('none')}</span>
    ),
  }
  return (
    <>
      <Tabs label={word('tabs')} tabs={[...useLists.map((one) => ({ label: word(`lists.${one}`), href: withQuery(path, { list: one, agency }), current: one === list })), { label: word('lists.needed'), href: needed, current: false }]} />
      <p className="text-sm text-soft">{(list === 'unrecorded' || list === 'unused') && <>{word('explain.ripe')} </>}{word(`explain.${list}`)}</p>
      <Panel look="tight" className="page-wide">
        {agencies.length > 0 && (
          <FilterBar label={word('filters')} submitLabel={word('submit')} keep={{ list }}>
            <SelectField name="agency" label={word('agency')} placeholder={word('all')} defaultValue={agency} options={agencies.map((one) => ({ value: one.agencyId, label: one.agency }))} />
          </FilterBar>
        )}
        <Table
          caption={word('caption')} rows={items} rowKey={({ traineeId }) => traineeId} empty={<EmptyState title={word('empty')}>{word('emptyWhy')}</EmptyState>}
          columns={[
            { key: 'person', head: word('person'), kind: 'head', cell: ({ person, personId, agency: place }) => <><Link href={careerOf(personId)}>{person}</Link><Sub><span lang="vi">{place}</span></Sub></> },
            { key: 'course', head: word('course'), cell: ({ cohort, course }) => <><span className="nowrap">{cohort}</span><Sub><span lang="vi">{course}</span></Sub></> },
            { key: 'completedOn', head: word('completedOn'), nowrap: true, cell: ({ completedOn }) => formatDay(completedOn, locale) },
            ...(list === 'unrecorded' ? [] : [last]),
            { key: 'task', head: word('task'), none: '–', cell: ({ topic, taskResult }) => topic && <span lang="vi">{topic}{taskResult && <Sub>{word('taskResult', { result: taskResult })}</Sub>}</span> },
          ]}
        />
        {items.length > 0 && (
          <Pager
            label={t('web.frame.pages')} text={word('shown', { count: items.length })} previous={cursor ? { href: withQuery(path, narrowed), label: t('web.frame.previous') } : undefined}
            next={nextCursor ? { href: withQuery(path, { ...narrowed, cursor: nextCursor }), label: t('web.frame.next') } : undefined}
          />
        )}
      </Panel>
      <ExportForm action="/api/use/export" hidden={{ list, agency }} words={word} />
    </>
  )
}
