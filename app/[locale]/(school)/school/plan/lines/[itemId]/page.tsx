import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ActionForm } from '@/components/frame/action-form'
import { ConfirmForm } from '@/components/frame/confirm-form'
import { figureFields } from '@/components/planning/plan/line-fields'
import { planWords } from '@/components/planning/plan/words'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { Columns } from '@/components/ui/page/columns'
import { Note } from '@/components/ui/page/note'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { SubmitButton } from '@/components/ui/submit-button'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { alterLineAction, removeLineAction } from '@/lib/planning/plan/actions'
import { loadPlan, planTitle } from '@/lib/planning/plan/loaders'
import type { Plan, PlanLine } from '@/lib/planning/plan/queries/find-plan'
import { listLeadAgencies } from '@/lib/planning/plan/queries/list-line-choices'
import { listStatedNeeds } from '@/lib/planning/plan/queries/list-stated-needs'
import { seenOfLine } from '@/lib/planning/plan/rules'
import { mayPlan } from '@/lib/planning/policy'

type Address = PageProps<'/[locale]/school/plan/lines/[itemId]'>

export const generateMetadata = async ({ searchParams }: Address): Promise<Metadata> => planTitle(await searchParams, 'planning.plan.title')

export default async function LinePage({ params, searchParams }: Address) {
  const [{ itemId }, search, t, locale] = await Promise.all([params, searchParams, currentTranslator(), currentLocale()])
  const { actor, plan } = await loadPlan(search)
  const line = plan.lines.find((one) => one.itemId === itemId) ?? notFound()
  if (!mayPlan(actor)) notFound()
  const [agencies, needs] = await Promise.all([listLeadAgencies(actor), listStatedNeeds(actor, { schoolId: plan.school.id, year: plan.year })])
  const words = { t, locale }
  const { form, number } = planWords(words)
  const word = (key: string, values?: Record<string, string | number>) => t(`planning.planForms.${key}`, values)
  const need = needs.find(({ courseId, form: of }) => courseId === line.courseId && of === line.form)
  const draft = plan.version.status === 'DRAFT'
  const hidden = { planId: plan.id, itemId, scenario: plan.scenario }
  return (
    <div className="stack">
      <div>
        <Breadcrumb
          label={t('planning.plan.crumbs')}
          crumbs={[{ label: t('planning.plan.title', { year: String(plan.year) }), href: `/school/plan?year=${plan.year}&scenario=${plan.scenario}` }, { label: line.code }]}
        />
        <PageHead
          title={<>{word(draft ? 'lineTitle' : 'lineReadTitle')} <span lang="vi">{line.course}</span></>}
          reference={<span>{word('lineOf', { scenario: t(`planning.scenarios.${plan.scenario}`), form: form(line.form) })}</span>}
          lead={need && word('needsOne', { headcount: number(need.headcount), agencies: number(need.agencies) })}
        />
      </div>
      {draft
        ? (
          <Columns aside={<RemovePanel plan={plan} line={line} hidden={hidden} />}>
            <Panel look="key">
              <ActionForm
                action={alterLineAction} hidden={{ ...hidden, seen: seenOfLine(line) }} labels={{ wrong: word('wrong', { count: '{count}' }), prefix: t('web.frame.errorPrefix') }}
                fields={figureFields({ agencies, words }, line)} buttons={[{ label: word('save'), pending: word('saving') }]}
              />
            </Panel>
          </Columns>
        )
        : <Note><p>{word('fixed')}</p></Note>}
    </div>
  )
}

type RemovePanelProps = { plan: Plan; line: PlanLine; hidden: Readonly<Record<string, string>> }

/** What becomes of plan, cohorts and the other scenario when the line is taken out; then the button. */
async function RemovePanel({ plan, line, hidden }: RemovePanelProps) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const { number, quarter } = planWords({ t, locale })
  const word = (key: string, values?: Record<string, string>) => t(`planning.planForms.${key}`, values)
  const approved = plan.versions.some(({ status }) => status === 'APPROVED')
  return (
    <Panel id="remove" title={word('removeAsk')}>
      <ul className="numbered">
        <li>{word('removeEffect', { cohorts: number(line.cohorts), trainees: number(line.trainees), quarter: quarter(line.quarter), scenario: t(`planning.scenarios.${plan.scenario}`) })}</li>
        {line.scheduled > 0 && <li>{word('removeCohorts', { count: number(line.scheduled) })}</li>}
        <li>{word('removeOther')}</li>
        {approved && <li>{word('removeApproved')}</li>}
      </ul>
      <ConfirmForm action={removeLineAction} hidden={hidden} summary={word('notRemoved')}>
        <SubmitButton tone="danger" pendingLabel={word('removing')}>{word('remove')}</SubmitButton>
      </ConfirmForm>
    </Panel>
  )
}
