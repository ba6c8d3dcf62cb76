import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ActionForm } from '@/components/frame/action-form'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { currentTranslator } from '@/lib/i18n/current'
import { setFrameAction } from '@/lib/planning/plan/actions'
import { loadFrame } from '@/lib/planning/plan/loaders'
import { mayPlan } from '@/lib/planning/policy'
import { formatDay } from '@/lib/time'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('planning.planForms.frame') }
}

export default async function FramePage({ searchParams }: PageProps<'/[locale]/school/plan/frame'>) {
  const [search, t] = await Promise.all([searchParams, currentTranslator()])
  const { actor, year, frame } = await loadFrame(search)
  if (!mayPlan(actor)) notFound()
  const word = (key: string, values?: Record<string, string>) => t(`planning.planForms.${key}`, values)
  const title = frame ? word('frameTitle', { from: String(frame.fromYear), to: String(frame.fromYear + 4) }) : word('frameNew')
  return (
    <div className="stack">
      <div>
        <Breadcrumb label={t('planning.plan.crumbs')} crumbs={[{ label: t('planning.plan.title', { year: String(year) }), href: `/school/plan?year=${year}` }, { label: word('frame') }]} />
        <PageHead title={title} lead={word('frameLead')} />
      </div>
      <Panel look="key">
        <ActionForm
          action={setFrameAction} hidden={{ year: String(year), ...(frame ? { frameId: frame.id } : {}) }} labels={{ wrong: word('wrong', { count: '{count}' }), prefix: t('web.frame.errorPrefix') }}
          fields={[
            { kind: 'text', name: 'title', label: word('name'), value: frame?.title },
            { kind: 'text', name: 'fromYear', label: word('fromYear'), hint: word('fromYearHint'), width: 'short', numeric: true, value: String(frame?.fromYear ?? year) },
            [
              { kind: 'text', name: 'documentNumber', label: word('number'), hint: word('numberHint'), width: 'medium', value: frame?.documentNumber },
              { kind: 'date', name: 'documentOn', label: word('date'), value: frame ? formatDay(frame.documentOn, 'vi') : undefined },
            ],
            { kind: 'text', name: 'fullTimeTarget', label: word('targetField'), hint: frame?.targetVerified ? undefined : word('targetHint'), mark: word('optional'), width: 'short', numeric: true, value: frame?.fullTimeTarget?.toString() },
          ]}
          buttons={[{ label: word('frameSave'), pending: word('saving') }]}
        />
      </Panel>
    </div>
  )
}
