import type { Metadata } from 'next'
import { CareerTable } from '@/components/evaluations/career-table'
import { ActionForm } from '@/components/frame/action-form'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { Note } from '@/components/ui/page/note'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { recordCareerEventAction } from '@/lib/evaluations/use/actions'
import { loadCareer } from '@/lib/evaluations/use/loaders'
import { careerKinds } from '@/lib/evaluations/use/schema'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { formatDay } from '@/lib/time'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('evaluations.use.career') }
}

export default async function CareerPage({ params, searchParams }: PageProps<'/[locale]/agency/people/[personId]/career'>) {
  const [{ personId }, { did }, t, locale] = await Promise.all([params, searchParams, currentTranslator(), currentLocale()])
  const career = await loadCareer(personId)
  const word = (key: string, values?: Record<string, string | number>) => t(`evaluations.use.${key}`, values)
  return (
    <div className="stack">
      <div>
        <Breadcrumb label={t('web.frame.pages')} crumbs={[{ label: word('title'), href: '/agency/use' }, { label: career.person }]} />
        <PageHead title={word('careerOf', { name: career.person })} lead={word('careerLead')} />
      </div>
      {did === 'recorded' && <Note tone="good">{word('did')}</Note>}
      <CareerTable career={career} />
      <Panel look="key" id="record" title={word('record')}>
        <ActionForm
          action={recordCareerEventAction} hidden={{ personId }} labels={{ wrong: word('wrong'), prefix: t('web.frame.errorPrefix') }} buttons={[{ label: word('record'), pending: word('saving') }]}
          fields={[
            { kind: 'select', name: 'kind', label: word('kind'), options: careerKinds.map((value) => ({ value, label: word(`kinds.${value}`) })) },
            { kind: 'date', name: 'happenedOn', label: word('day') },
            { kind: 'text', name: 'post', label: word('post'), hint: word('postHint') },
            { kind: 'text', name: 'decisionNumber', label: word('decision'), hint: word('decisionHint') },
            { kind: 'select', name: 'correctsId', label: word('corrects'), placeholder: word('noCorrection'), options: career.events.filter(({ corrected }) => !corrected).map(({ id, kind, happenedOn }) => ({ value: id, label: `${word(`kinds.${kind}`)}, ${formatDay(happenedOn, locale)}` })) },
          ]}
        />
      </Panel>
    </div>
  )
}
