import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ActionForm } from '@/components/frame/action-form'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { deskTitle, loadDesk } from '@/lib/enrolment/desk/loaders'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { clearDraftsAction, copyLessonsAction, draftLessonsAction } from '@/lib/teaching/drafting/actions'
import { listDraftChoices } from '@/lib/teaching/drafting/queries'
import { mayPlanLessons } from '@/lib/teaching/planner/policy'
import { cohortBlocker } from '@/lib/teaching/planner/rules'
import { halves } from '@/lib/teaching/planner/schema'
import { formatDay } from '@/lib/time'

export const generateMetadata = async ({ params }: PageProps<'/[locale]/school/cohorts/[cohortId]/timetable/draft'>): Promise<Metadata> =>
  deskTitle((await params).cohortId, 'teaching.drafting.title')

export default async function DraftPage({ params }: PageProps<'/[locale]/school/cohorts/[cohortId]/timetable/draft'>) {
  const [{ cohortId }, t, locale] = await Promise.all([params, currentTranslator(), currentLocale()])
  const { actor, desk } = await loadDesk(cohortId)
  if (!mayPlanLessons(actor) || cohortBlocker(desk.status) !== null) notFound()
  const { daysOff, sources, drafts } = await listDraftChoices(actor, { cohortId: desk.id, from: desk.opensOn, to: desk.endsOn })
  const word = (key: string, values?: Record<string, string | number>) => t(`teaching.drafting.${key}`, values)
  const path = `/school/cohorts/${desk.id}`
  const common = { hidden: { cohortId: desk.id }, labels: { wrong: word('wrong'), prefix: t('web.frame.errorPrefix') } }
  return (
    <div className="stack">
      <div>
        <Breadcrumb
          label={t('enrolment.desk.breadcrumb')}
          crumbs={[{ label: desk.code, href: path }, { label: t('enrolment.cohort.tabs.timetable'), href: `${path}/timetable` }, { label: word('title') }]}
        />
        <PageHead title={word('title')} lead={word('lead')} />
      </div>
      <Panel look="key" id="generate" title={word('generate')}>
        <p>{word('generateLead')}</p>
        <ActionForm
          {...common} scope="generate" action={draftLessonsAction} buttons={[{ label: word('generateSubmit'), pending: word('generating') }]}
          fields={[
            { kind: 'date', name: 'from', label: word('from'), value: formatDay(desk.opensOn, 'vi') },
            { kind: 'checks', name: 'weekdays', label: word('weekdays'), value: desk.form === 'NON_CONCENTRATED' ? '6,7' : '1,2,3,4,5', choices: [1, 2, 3, 4, 5, 6, 7].map((day) => ({ value: String(day), label: word(`days.${day}`) })) },
            { kind: 'checks', name: 'halves', label: word('halves'), value: 'MORNING,AFTERNOON', choices: halves.map((value) => ({ value, label: t(`teaching.halves.${value}`) })) },
          ]}
        />
        <details>
          <summary>{word('daysOff')} ({daysOff.length})</summary>
          {daysOff.length === 0 ? <p className="text-soft">{word('noDaysOff')}</p>
            : <ul>{daysOff.map(({ day, name, verified }) => <li key={day}><span lang="vi">{word('dayOff', { day: formatDay(day, locale), name })}</span>{!verified && <span className="text-soft"> ({word('unverified')})</span>}</li>)}</ul>}
        </details>
      </Panel>
      <Panel id="copy" title={word('copy')}>
        <p>{word('copyLead')}</p>
        {sources.length === 0 ? <p className="text-soft">{word('noSource')}</p> : (
          <ActionForm
            {...common} scope="copy" action={copyLessonsAction} buttons={[{ label: word('copySubmit'), pending: word('copying'), tone: 'second' }]}
            fields={[{ kind: 'select', name: 'sourceId', label: word('source'), placeholder: t('teaching.planner.choose'), options: sources.map(({ id, code, opensOn }) => ({ value: id, label: word('sourceOf', { code, day: formatDay(opensOn, locale) }) })) }]}
          />
        )}
      </Panel>
      {drafts > 0 && (
        <Panel id="clear" title={word('clear')}>
          <p>{word('clearLead', { count: drafts })}</p>
          <ActionForm {...common} scope="clear" action={clearDraftsAction} fields={[]} buttons={[{ label: word('clearSubmit'), pending: word('clearing'), tone: 'danger' }]} />
        </Panel>
      )}
    </div>
  )
}
