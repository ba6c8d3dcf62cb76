import { CohortBadge } from '@/components/catalogue/cohort-badge'
import { ButtonLink } from '@/components/ui/button-link'
import { Link } from '@/components/ui/link'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { EmptyState } from '@/components/ui/page/empty-state'
import { FactList } from '@/components/ui/page/fact-list'
import { Note } from '@/components/ui/page/note'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { Table } from '@/components/ui/table/table'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import type { Locale } from '@/lib/i18n/locale'
import { formatNumber } from '@/lib/i18n/number'
import type { Translate } from '@/lib/i18n/sentence'
import { mayPlan } from '@/lib/planning/policy'
import { loadScheduling } from '@/lib/planning/scheduling/loaders'
import type { Scheduling } from '@/lib/planning/scheduling/queries/find-scheduling'
import { daysOfQuarter } from '@/lib/planning/scheduling/rules'
import { dayAt, formatDay } from '@/lib/time'
import { SchedulingForm } from './scheduling-form'

type SchedulingPageProps = { itemId: string; search: Readonly<Record<string, string | string[] | undefined>> }

/** The cohorts of one line of the plan: those made, and a form for those that are missing. */
export async function SchedulingPage({ itemId, search }: SchedulingPageProps) {
  const [{ actor, scheduling }, t, locale] = await Promise.all([loadScheduling(itemId), currentTranslator(), currentLocale()])
  const word = (key: string, values?: Record<string, string | number>) => t(`planning.scheduling.${key}`, values)
  const { line, year, course } = scheduling
  const made = Number(search['made'])
  const left = line ? line.cohorts - line.made : 0
  const today = dayAt(new Date())
  const over = line !== null && daysOfQuarter(year, line.quarter).to < today
  return (
    <div className="stack">
      {Number.isInteger(made) && made > 0 && made <= 300 && <Note tone="good" live><p>{word('done', { count: made })}</p></Note>}
      <div>
        <Breadcrumb label={word('crumbs')} crumbs={[{ label: word('plan', { year: String(year) }), href: `/school/plan?year=${year}` }, { label: word('crumb') }]} />
        <PageHead
          title={<>{word('crumb')}: <span lang="vi">{course.name}</span></>}
          reference={<>{scheduling.version !== null && <span>{word('version', { number: scheduling.version })}</span>}<span>{word('scenario', { name: t(`planning.scenarios.${scheduling.scenario}`) })}</span></>}
        />
      </div>
      {line ? <LineFacts scheduling={scheduling} line={line} locale={locale} t={t} /> : (
        <Panel look="tight"><EmptyState title={word('none')} action={<Link href={`/school/plan?year=${year}`}>{word('toPlan', { year: String(year) })}</Link>}>{word('noneText')}</EmptyState></Panel>
      )}
      {line && left <= 0 && <Note tone="good"><p>{word('complete', { cohorts: line.cohorts })}</p></Note>}
      {line && left > 0 && !mayPlan(actor) && <Note><p>{word('onlyOffice')}</p></Note>}
      {line && left > 0 && mayPlan(actor) && over && <Note tone="wait"><p>{word('quarterOver', { quarter: t(`planning.quarters.q${line.quarter}`), left })}</p></Note>}
      {line && left > 0 && mayPlan(actor) && !over && <SchedulingForm {...{ scheduling, line, typed: search, today, locale, t }} />}
      <Panel look="tight" id="cohorts" title={word('cohorts')} aside={mayPlan(actor) && scheduling.cohorts.length > 0 && <ButtonLink tone="second" small href="/school/notices/new">{word('toNotices')}</ButtonLink>}>
        <MadeCohorts scheduling={scheduling} assigns={mayPlan(actor)} locale={locale} t={t} />
      </Panel>
    </div>
  )
}

type PartProps = { scheduling: Scheduling; locale: Locale; t: Translate }

function LineFacts({ scheduling: { course, form }, line, locale, t }: PartProps & { line: NonNullable<Scheduling['line']> }) {
  const word = (key: string, values?: Record<string, string | number>) => t(`planning.scheduling.${key}`, values)
  return (
    <Panel>
      <FactList
        facts={[
          { label: word('line'), value: word('lineText', { quarter: t(`planning.quarters.q${line.quarter}`), cohorts: line.cohorts, trainees: formatNumber(line.trainees, locale), form: t(`catalogue.forms.${form}`) }) },
          { label: word('venue'), value: line.locality === null ? word('atSchool') : <span lang="vi">{line.locality}</span> },
          { label: word('length'), value: word(`units.${course.duration.unit}`, { amount: course.duration.amount }) },
          { label: word('made'), value: word('madeOf', { made: line.made, cohorts: line.cohorts }) },
        ]}
      />
    </Panel>
  )
}

function MadeCohorts({ scheduling: { cohorts }, assigns, locale, t }: PartProps & { assigns: boolean }) {
  const word = (key: string, values?: Record<string, string | number>) => t(`planning.scheduling.${key}`, values)
  return (
    <Table
      caption={word('cohorts')} rows={cohorts} rowKey={({ id }) => id} empty={<EmptyState title={word('empty')}>{word('emptyText')}</EmptyState>}
      columns={[
        { key: 'code', kind: 'head', head: word('code'), cell: ({ id, code }) => <Link className="nowrap" href={`/school/cohorts/${id}`}>{code}</Link> },
        { key: 'state', head: word('state'), phoneLabel: null, cell: ({ status }) => <CohortBadge status={status} /> },
        { key: 'opens', head: word('opens'), nowrap: true, cell: ({ opensOn }) => formatDay(opensOn, locale) },
        { key: 'ends', head: word('ends'), nowrap: true, cell: ({ endsOn }) => formatDay(endsOn, locale) },
        { key: 'quotas', head: word('quotas'), cell: ({ quotaSeats, capacity, poolSeats }) => word('quotasOf', { seats: quotaSeats, capacity, pool: poolSeats }) },
        ...(assigns ? [{
          key: 'assign', kind: 'action' as const, nowrap: true, head: word('toQuotas'), headHidden: true,
          cell: ({ id, code }: { id: string; code: string }) => <Link href={`/school/cohorts/${id}/quotas`}>{word('toQuotas')}<span className="sr-only">: {code}</span></Link>,
        }] : []),
      ]}
    />
  )
}
