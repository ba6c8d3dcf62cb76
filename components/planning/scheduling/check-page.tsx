import { notFound } from 'next/navigation'
import { ActionForm } from '@/components/frame/action-form'
import { Link } from '@/components/ui/link'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel, PanelBar } from '@/components/ui/page/panel'
import { Table } from '@/components/ui/table/table'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { formatNumber } from '@/lib/i18n/number'
import { scheduleCohortsAction } from '@/lib/planning/scheduling/actions'
import { mayPlan } from '@/lib/planning/policy'
import { loadScheduling } from '@/lib/planning/scheduling/loaders'
import { cohortsOf } from '@/lib/planning/scheduling/rules'
import { schedulingForm } from '@/lib/planning/scheduling/schema'
import { formatDay } from '@/lib/time'

type CheckPageProps = { itemId: string; search: Readonly<Record<string, string | string[] | undefined>> }

/** Every cohort that would be made, before it is. An address that nobody's form wrote is not found. */
export async function CheckPage({ itemId, search }: CheckPageProps) {
  const [{ actor, scheduling }, t, locale] = await Promise.all([loadScheduling(itemId), currentTranslator(), currentLocale()])
  const wish = schedulingForm.safeParse({ ...search, itemId })
  const { line, year, course, campuses } = scheduling
  if (!wish.success || !line || !mayPlan(actor)) notFound()
  const word = (key: string, values?: Record<string, string | number>) => t(`planning.scheduling.check.${key}`, values)
  const said = (key: string, values?: Record<string, string | number>) => t(`planning.scheduling.${key}`, values)
  const number = (value: number) => formatNumber(value, locale)
  const cohorts = cohortsOf(wish.data, line)
  const { count } = wish.data
  const capacity = count * wish.data.capacity
  const before = scheduling.cohorts.filter(({ status }) => status !== 'CANCELLED')
  const place = campuses.find(({ id }) => id === wish.data.place)?.name ?? line.locality ?? ''
  const typed = Object.fromEntries(Object.entries(search).filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
  const back = `/school/plan/items/${itemId}/cohorts?${new URLSearchParams(typed).toString()}`
  return (
    <div className="stack">
      <div>
        <Breadcrumb
          label={said('crumbs')}
          crumbs={[{ label: said('plan', { year: String(year) }), href: `/school/plan?year=${year}` }, { label: said('crumb'), href: back }, { label: word('crumb') }]}
        />
        <PageHead title={word('title', { count })} reference={<span lang="vi">{course.name}</span>} />
      </div>
      <Panel look="tight">
        <Table
          caption={word('caption')} rows={cohorts} rowKey={({ code }) => code}
          columns={[
            { key: 'code', kind: 'head', head: said('code'), cell: ({ code }) => <span className="nowrap">{code}</span> },
            { key: 'opens', head: said('opens'), nowrap: true, cell: ({ opensOn }) => formatDay(opensOn, locale) },
            { key: 'ends', head: said('ends'), nowrap: true, cell: ({ endsOn }) => formatDay(endsOn, locale) },
            { key: 'place', head: said('venue'), cell: () => <span lang="vi">{place}</span> },
            { key: 'capacity', kind: 'number', head: said('capacity'), cell: (row) => number(row.capacity) },
            { key: 'pool', kind: 'number', head: word('pool'), cell: (row) => number(row.poolSeats) },
          ]}
          foot={[word('total'), '', '', '', number(capacity), number(count * wish.data.poolSeats)]}
        />
        <PanelBar side="bottom">
          <p>{word('sum', { count, capacity: number(capacity), made: before.length, all: number(before.reduce((sum, one) => sum + one.capacity, capacity)), trainees: number(line.trainees) })}</p>
          <Link href={back}>{word('edit')}</Link>
        </PanelBar>
      </Panel>
      <Panel look="key">
        <ul className="numbered">{['planned', 'quotas', 'moves'].map((key) => <li key={key}>{word(`consequence.${key}`)}</li>)}</ul>
        <ActionForm
          action={scheduleCohortsAction} fields={[]} hidden={{ ...typed, itemId }} labels={{ wrong: said('form.wrong'), prefix: t('web.frame.errorPrefix') }}
          buttons={[{ label: word('submit', { count }), pending: word('pending') }]}
        />
      </Panel>
    </div>
  )
}
