import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ActionForm } from '@/components/frame/action-form'
import type { FormField } from '@/components/frame/form-field'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { currentTranslator } from '@/lib/i18n/current'
import { classTitle, loadClass } from '@/lib/teaching/attendance/loaders'
import { setSchemeAction } from '@/lib/teaching/marks/actions'
import { mayVerifyMarks } from '@/lib/teaching/marks/policy'
import { listSchemeModules } from '@/lib/teaching/marks/queries/list-sheets'
import { formatDay } from '@/lib/time'

type Props = PageProps<'/[locale]/school/cohorts/[cohortId]/marks/scheme'>

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => classTitle((await params).cohortId, 'teaching.marks.scheme.title')

export default async function SchemePage({ params }: Props) {
  const [{ cohortId }, t] = await Promise.all([params, currentTranslator()])
  const { actor, taught } = await loadClass(cohortId)
  if (!mayVerifyMarks(actor)) notFound()
  const modules = await listSchemeModules(actor, taught.id)
  const word = (key: string, values?: Record<string, string | number>) => t(`teaching.marks.scheme.${key}`, values)
  const optional = { mark: word('optional') }
  const exams = [1, 2, 3].map((number): FormField[] => [
    { kind: 'text', name: `exam${number}`, label: word('exam', { number }), ...optional }, { kind: 'text', name: `examWeight${number}`, label: word('examWeight', { number }), width: 'short', numeric: true, ...optional },
  ])
  return (
    <div className="stack">
      <div>
        <Breadcrumb label={t('teaching.marks.crumb')} crumbs={[{ label: taught.code, href: `/school/cohorts/${taught.id}/marks` }, { label: word('title') }]} />
        <PageHead title={word('title')} reference={<span lang="vi">{taught.course}</span>} lead={word('lead')} />
      </div>
      <Panel look="key">
        <ActionForm
          action={setSchemeAction} hidden={{ cohortId: taught.id }} labels={{ wrong: word('wrong'), prefix: t('web.frame.errorPrefix') }}
          fields={[
            ...(modules.length > 0 ? [{ kind: 'title' as const, name: 'modules', label: word('modules') }] : []),
            ...modules.map(({ id, name }): FormField => ({ kind: 'text', name: `w-${id}`, label: word('weightOf', { name }), width: 'short', numeric: true, value: '1', ...optional })),
            { kind: 'text', name: 'field', label: word('field'), width: 'short', numeric: true, ...optional }, ...exams,
            { kind: 'text', name: 'thesis', label: word('thesis'), width: 'short', numeric: true, ...optional },
            { kind: 'date', name: 'validOn', label: word('validFrom'), value: formatDay(taught.opensOn, 'vi') }, { kind: 'text', name: 'source', label: word('source') },
            { kind: 'checks', name: 'verified', label: word('verified'), choices: [{ value: 'yes', label: word('verifiedYes') }], ...optional },
          ]}
          buttons={[{ label: word('submit'), pending: word('pending') }]}
        />
      </Panel>
    </div>
  )
}
