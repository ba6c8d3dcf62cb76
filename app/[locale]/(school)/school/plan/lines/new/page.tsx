import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ActionForm } from '@/components/frame/action-form'
import { courseFields, figureFields } from '@/components/planning/plan/line-fields'
import { NeedsPanel } from '@/components/planning/plan/needs-panel'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { Columns } from '@/components/ui/page/columns'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { redirect } from '@/lib/i18n/navigation'
import { addLineAction } from '@/lib/planning/plan/actions'
import { loadPlan, planTitle } from '@/lib/planning/plan/loaders'
import { listLeadAgencies, listPlannableCourses } from '@/lib/planning/plan/queries/list-line-choices'
import { listStatedNeeds } from '@/lib/planning/plan/queries/list-stated-needs'
import { mayPlan } from '@/lib/planning/policy'

export const generateMetadata = async ({ searchParams }: PageProps<'/[locale]/school/plan/lines/new'>): Promise<Metadata> =>
  planTitle(await searchParams, 'planning.planForms.newLineTitle')

export default async function NewLinePage({ searchParams }: PageProps<'/[locale]/school/plan/lines/new'>) {
  const [search, t, locale] = await Promise.all([searchParams, currentTranslator(), currentLocale()])
  const { actor, plan } = await loadPlan(search)
  if (!mayPlan(actor)) notFound()
  const { year, scenario } = plan
  // A version that is no draft takes no line: its page says how it is changed.
  if (plan.version.status !== 'DRAFT') return redirect(`/school/plan?year=${year}`)
  const [courses, agencies, needs] = await Promise.all([listPlannableCourses(actor, year), listLeadAgencies(actor), listStatedNeeds(actor, { schoolId: plan.school.id, year })])
  const words = { t, locale }
  const word = (key: string, values?: Record<string, string | number>) => t(`planning.planForms.${key}`, values)
  // A need leads here with its course and form already chosen.
  const seed = needs.find(({ courseId, form }) => courseId === search['course'] && form === search['form'])
  return (
    <div className="stack">
      <div>
        <Breadcrumb
          label={t('planning.plan.crumbs')}
          crumbs={[{ label: t('planning.plan.title', { year: String(year) }), href: `/school/plan?year=${year}&scenario=${scenario}` }, { label: word('newLine') }]}
        />
        <PageHead title={word('newLineTitle', { year: String(year) })} />
      </div>
      <Columns wideAside aside={<NeedsPanel needs={needs} address={`/school/plan/lines/new?year=${year}&scenario=${scenario}`} year={year} words={words} />}>
        <Panel look="key">
          <ActionForm
            key={seed ? `${seed.courseId}${seed.form}` : 'blank'} action={addLineAction} hidden={{ planId: plan.id }} labels={{ wrong: word('wrong', { count: '{count}' }), prefix: t('web.frame.errorPrefix') }}
            fields={[...courseFields(words, courses, { courseId: seed?.courseId, form: seed?.form }), ...figureFields({ agencies, words }, seed ? { trainees: seed.headcount } : {})]}
            buttons={[{ label: word('add'), pending: word('adding') }]}
          />
        </Panel>
      </Columns>
    </div>
  )
}
