import type { Metadata } from 'next'
import { DueBadge, FormBadge } from '@/components/evaluations/form-badge'
import { EmptyState } from '@/components/ui/page/empty-state'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { Section } from '@/components/ui/page/section'
import { TaskList } from '@/components/ui/page/task-list'
import { Sub, Table } from '@/components/ui/table/table'
import { requireActor } from '@/lib/access/session'
import { listMyEvaluations } from '@/lib/evaluations/queries/list-my-evaluations'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { dayAt, formatDay } from '@/lib/time'

export async function generateMetadata(): Promise<Metadata> {
  const t = await currentTranslator()
  return { title: t('evaluations.mine.title') }
}

export default async function MyEvaluationsPage() {
  const now = new Date()
  const actor = await requireActor()
  const [forms, t, locale] = await Promise.all([listMyEvaluations(actor, now), currentTranslator(), currentLocale()])
  const detail = (form: { timing: string; cohort: string }) => t('evaluations.mine.detail', { timing: t(`evaluations.timings.${form.timing}`), code: form.cohort })
  const tasks = forms.flatMap((form) => (form.token ? [{
    key: form.id, title: form.title, href: `/evaluations/${form.token}`,
    detail: [detail(form), form.anonymous ? t('evaluations.mine.anonymous') : ''].filter(Boolean).join(', '),
    due: <DueBadge closesOn={form.closesOn} today={dayAt(now)} />, date: t('evaluations.dueDay', { day: formatDay(form.closesOn, locale) }),
  }] : []))
  const done = forms.filter(({ token }) => token === null)
  return (
    <>
      <PageHead title={t('evaluations.mine.title')} />
      {tasks.length > 0 ? <TaskList tasks={tasks} /> : <Panel look="tight"><EmptyState title={t('evaluations.mine.empty')}>{t('evaluations.mine.emptyWhy')}</EmptyState></Panel>}
      {done.length > 0 && (
        <Section id="done" title={t('evaluations.mine.done')}>
          <Panel look="tight">
            <Table
              caption={t('evaluations.mine.caption')}
              rows={done}
              rowKey={({ id }) => id}
              columns={[
                { key: 'form', head: t('evaluations.mine.form'), kind: 'head', cell: (form) => <><span lang="vi">{form.title}</span><Sub>{detail(form)}</Sub></> },
                { key: 'state', head: t('evaluations.mine.state'), cell: (form) => (
                  <>
                    <FormBadge state={form.state} />{' '}
                    {form.answeredOn && <Sub>{t('evaluations.owed.answeredOn', { day: formatDay(form.answeredOn, locale) })}</Sub>}
                  </>
                ) },
              ]}
            />
          </Panel>
        </Section>
      )}
    </>
  )
}
