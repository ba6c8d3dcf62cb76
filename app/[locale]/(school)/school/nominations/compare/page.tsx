import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { SelectField } from '@/components/ui/form/select-field'
import { TextField } from '@/components/ui/form/text-field'
import { Link } from '@/components/ui/link'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { EmptyState } from '@/components/ui/page/empty-state'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { FilterBar } from '@/components/ui/table/filter-bar'
import { Table, type Column } from '@/components/ui/table/table'
import { requireActor } from '@/lib/access/session'
import { listCourses } from '@/lib/catalogue/queries/find-course'
import { byCourse, type ComparedAgency, type YearFigures } from '@/lib/enrolment/desk/comparison/rules'
import { compareYears } from '@/lib/enrolment/desk/comparison/queries'
import { comparisonFilter } from '@/lib/enrolment/desk/comparison/schema'
import { mayReadDesk } from '@/lib/enrolment/desk/policy'
import { currentTranslator } from '@/lib/i18n/current'
import { dayAt, yearOf } from '@/lib/time'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('enrolment.comparison.title') }
}

const figures = ['asked', 'nominated', 'admitted'] as const satisfies readonly (keyof YearFigures)[]

export default async function ComparePage({ searchParams }: PageProps<'/[locale]/school/nominations/compare'>) {
  const [actor, t, query] = await Promise.all([requireActor(), currentTranslator(), searchParams])
  if (!mayReadDesk(actor)) notFound()
  const { year = yearOf(dayAt(new Date())), course } = comparisonFilter.parse(query)
  const [rows, courses] = await Promise.all([compareYears(actor, { year, courseId: course }), listCourses(actor, actor.schoolId)])
  const word = (key: string, values?: Record<string, string | number>) => t(`enrolment.comparison.${key}`, values)
  const columns: Column<ComparedAgency>[] = [
    course
      ? { key: 'agency', head: word('agency'), kind: 'head', cell: ({ agency }) => <span lang="vi">{agency}</span> }
      : { key: 'course', head: word('course'), kind: 'head', cell: (row) => <Link href={`/school/nominations/compare?year=${year}&course=${row.courseId}`}><span lang="vi">{row.course}</span></Link> },
    ...figures.flatMap((figure): Column<ComparedAgency>[] => [
      { key: `${figure}-before`, head: word(figure, { year: String(year - 1) }), kind: 'number', beside: true, cell: ({ before }) => before[figure] },
      { key: figure, head: word(figure, { year: String(year) }), kind: 'number', beside: true, cell: ({ now }) => now[figure] },
    ]),
  ]
  const sums = figures.flatMap((figure) => [rows.reduce((sum, { before }) => sum + before[figure], 0), rows.reduce((sum, { now }) => sum + now[figure], 0)])
  return (
    <div className="stack">
      <div>
        <Breadcrumb label={t('enrolment.desk.breadcrumb')} crumbs={[{ label: t('enrolment.desk.queue.title'), href: '/school/nominations' }, { label: word('title') }]} />
        <PageHead wide title={word('title')} lead={word('lead')} />
      </div>
      <Panel look="tight">
        <FilterBar label={word('filters')} submitLabel={word('show')}>
          <TextField name="year" label={word('year')} width="short" inputMode="numeric" defaultValue={String(year)} maxLength={4} />
          <SelectField
            name="course" label={word('course')} defaultValue={course ?? ''}
            options={[{ value: '', label: word('all') }, ...courses.map(({ id, name }) => ({ value: id, label: name }))]}
          />
        </FilterBar>
        <Table
          caption={word('caption', { year: String(year), before: String(year - 1) })} captionShown rows={course ? rows : byCourse(rows)} rowKey={({ agencyId, courseId }) => `${courseId} ${agencyId}`} columns={columns}
          foot={[word('sum'), ...sums]}
          empty={<EmptyState title={word('none')}>{word('noneWhy')}</EmptyState>}
        />
      </Panel>
    </div>
  )
}
