import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { EvaluationTabs } from '@/components/evaluations/evaluation-tabs'
import { RevisionTable, SuggestionTable } from '@/components/evaluations/revision-tables'
import { ActionForm } from '@/components/frame/action-form'
import { SelectField } from '@/components/ui/form/select-field'
import { Note } from '@/components/ui/page/note'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { Section } from '@/components/ui/page/section'
import { FilterBar } from '@/components/ui/table/filter-bar'
import { requireActor } from '@/lib/access/session'
import { listCourses } from '@/lib/catalogue/queries/find-course'
import { mayKeepTemplates, readsEvaluations } from '@/lib/evaluations/policy'
import { closeRevisionTaskAction, openRevisionTaskAction } from '@/lib/evaluations/revision/actions'
import { listRevisionTasks, suggestRevisions } from '@/lib/evaluations/revision/queries'
import { revisionFilter } from '@/lib/evaluations/revision/schema'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { dayAt } from '@/lib/time'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('evaluations.revision.title') }
}

export default async function RevisionPage({ searchParams }: PageProps<'/[locale]/school/evaluations/revision'>) {
  const [actor, search, t, locale] = await Promise.all([requireActor(), searchParams, currentTranslator(), currentLocale()])
  if (!readsEvaluations(actor)) notFound()
  const { course } = revisionFilter.parse(search)
  const [tasks, suggestions, courses] = await Promise.all([listRevisionTasks(actor, course), suggestRevisions(actor, course, dayAt(new Date())), listCourses(actor, actor.schoolId)])
  const word = (key: string) => t(`evaluations.revision.${key}`)
  const labels = { wrong: word('wrong'), prefix: t('web.frame.errorPrefix') }
  const options = courses.map(({ id, name }) => ({ value: id, label: name }))
  const open = tasks.filter(({ status }) => status === 'OPEN')
  const { did } = search
  return (
    <div className="stack">
      <PageHead wide title={word('title')} lead={word('lead')} />
      <EvaluationTabs current="revision" />
      {(did === 'opened' || did === 'closed') && <Note tone="good">{word(`did.${did}`)}</Note>}
      <Panel look="tight" className="page-wide">
        <FilterBar label={word('filters')} submitLabel={word('submit')}><SelectField name="course" label={word('course')} placeholder={word('all')} defaultValue={course} options={options} /></FilterBar>
        <RevisionTable tasks={tasks} />
      </Panel>
      <Section id="suggested" title={word('suggested')}><Panel look="tight"><SuggestionTable suggestions={suggestions} /></Panel></Section>
      {mayKeepTemplates(actor) && (
        <>
          <Panel look="key" id="add" title={word('add')}>
            <ActionForm
              action={openRevisionTaskAction} labels={labels} scope="add" buttons={[{ label: word('save'), pending: word('pending') }]}
              fields={[
                { kind: 'select', name: 'courseId', label: word('course'), value: course ?? '', options },
                { kind: 'select', name: 'itemCode', label: word('item'), mark: t('web.frame.optional'), placeholder: '–', options: [...new Map(suggestions.map(({ code, textVi, textEn }) => [code, locale === 'vi' ? textVi : textEn]))].map(([value, label]) => ({ value, label })) },
                { kind: 'area', name: 'text', label: word('text') },
              ]}
            />
          </Panel>
          {open.length > 0 && (
            <Panel id="close" title={word('close')}>
              <ActionForm
                action={closeRevisionTaskAction} labels={labels} scope="close" buttons={[{ label: word('closeSubmit'), pending: word('pending'), tone: 'second' }]}
                fields={[
                  { kind: 'select', name: 'taskId', label: word('pick'), options: open.map(({ id, text }) => ({ value: id, label: text })) },
                  { kind: 'radio', name: 'status', label: word('how'), choices: ['DONE', 'DECLINED'].map((value) => ({ value, label: word(`statuses.${value}`) })), inRow: true },
                  { kind: 'area', name: 'reason', label: word('reason'), hint: word('reasonHint') },
                ]}
              />
            </Panel>
          )}
        </>
      )}
    </div>
  )
}
