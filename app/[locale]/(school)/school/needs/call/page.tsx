import type { Metadata } from 'next'
import { ActionForm } from '@/components/frame/action-form'
import type { FormField } from '@/components/frame/form-field'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { changeNeedsCallAction, openNeedsCallAction } from '@/lib/planning/needs/actions'
import { loadCall } from '@/lib/planning/needs/loaders'
import { formatDay, yearOf } from '@/lib/time'

export async function generateMetadata({ searchParams }: PageProps<'/[locale]/school/needs/call'>): Promise<Metadata> {
  const [{ call, year }, t] = [await loadCall((await searchParams).year), await currentTranslator()]
  return { title: call ? t('planning.needs.call.editTitle', { year }) : t('planning.needs.call.newTitle') }
}

export default async function CallPage({ searchParams }: PageProps<'/[locale]/school/needs/call'>) {
  const [{ call, year, today }, t, locale] = [await loadCall((await searchParams).year), await currentTranslator(), await currentLocale()]
  const word = (key: string, values?: Record<string, string | number>) => t(`planning.needs.call.${key}`, values)
  const written = (day: string | null | undefined) => (day ? `${day.slice(8)}/${day.slice(5, 7)}/${day.slice(0, 4)}` : '')
  const optional = word('optional')
  const years = [yearOf(today) + 1, yearOf(today)].map(String)
  const chooseYear: FormField[] = call ? [] : [
    { kind: 'select', name: 'year', label: word('year'), value: years.includes(String(year)) ? String(year) : (years[0] ?? ''), options: years.map((value) => ({ value, label: value })) },
  ]
  return (
    <>
      <Breadcrumb label={t('planning.needs.crumb')} crumbs={[{ label: t('enrolment.desk.menu.needs'), href: `/school/needs?year=${year}` }, { label: call ? word('editTitle', { year }) : word('newTitle') }]} />
      <PageHead
        title={call ? word('editTitle', { year }) : word('newTitle')} lead={word(call ? 'editLead' : 'lead')}
        reference={call && <span>{t('planning.needs.opened', { day: formatDay(call.openedOn, locale) })}</span>}
      />
      <Panel look="key">
        <ActionForm
          action={call ? changeNeedsCallAction : openNeedsCallAction} hidden={call ? { callId: call.id } : {}} labels={{ wrong: word('wrong', { count: '{count}' }), prefix: t('web.frame.errorPrefix') }}
          fields={[
            ...chooseYear,
            { kind: 'date', name: 'deadline', label: word('deadline'), hint: word('deadlineHint'), value: written(call?.deadline) },
            [
              { kind: 'text', name: 'documentNumber', label: word('number'), hint: word('numberHint'), mark: optional, value: call?.documentNumber ?? '' },
              { kind: 'date', name: 'documentOn', label: word('on'), mark: optional, value: written(call?.documentOn) },
            ],
            { kind: 'area', name: 'note', label: word('note'), mark: optional, value: call?.note ?? '' },
          ]}
          buttons={[call ? { label: word('save'), pending: word('saving') } : { label: word('openIt'), pending: word('opening') }]}
        />
      </Panel>
    </>
  )
}
