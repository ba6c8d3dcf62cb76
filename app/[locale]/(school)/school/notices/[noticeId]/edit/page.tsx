import type { Metadata } from 'next'
import { OfficeSteps } from '@/components/enrolment/notices/office-steps'
import { WriteForm } from '@/components/enrolment/notices/write-form'
import { Badge } from '@/components/ui/badge'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { Note } from '@/components/ui/page/note'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { loadDraft } from '@/lib/enrolment/notices/loaders'
import { listPlannedCohorts } from '@/lib/enrolment/notices/queries/list-school-notices'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { listParameters } from '@/lib/planning/parameters/queries'
import { dayAt, formatDay } from '@/lib/time'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('enrolment.noticeOffice.write.title') }
}

export default async function EditNoticePage({ params, searchParams }: PageProps<'/[locale]/school/notices/[noticeId]/edit'>) {
  const [{ noticeId }, query, t, locale] = await Promise.all([params, searchParams, currentTranslator(), currentLocale()])
  const { actor, draft } = await loadDraft(noticeId)
  const today = dayAt(new Date())
  const [others, parameters] = await Promise.all([listPlannedCohorts(actor, draft.year, today), listParameters(actor, actor.schoolId, today)])
  const word = (key: string, values?: Record<string, string | number>) => t(`enrolment.noticeOffice.write.${key}`, values)
  const { corrects, version } = draft
  const noticeDays = parameters.get('NOTICE_DAYS')
  const added = Number(query['added'] ?? 0)
  return (
    <div className="stack">
      {added > 0 && <Note tone="wait" live><p>{word('added', { count: added })}</p></Note>}
      {query['saved'] === '1' && <Note tone="good" live><p>{word('saved')}</p></Note>}
      <div>
        <Breadcrumb
          label={t('enrolment.desk.breadcrumb')}
          crumbs={[{ label: t('enrolment.noticeOffice.title'), href: '/school/notices' }, { label: t('enrolment.notices.public.draft'), href: `/school/notices/${draft.id}` }, { label: word('title') }]}
        />
        <PageHead
          title={corrects ? word('correcting', { count: version - 1 }) : word('title')}
          lead={corrects?.on ? word('lead', { number: corrects.number ?? '', day: formatDay(corrects.on, locale) }) : undefined}
        />
      </div>
      <OfficeSteps now="write" noticeId={draft.id} />
      {noticeDays && !corrects && (
        <p className="text-sm text-soft">{word('parameter', { days: noticeDays.value })}{' '}{!noticeDays.verified && <Badge tone="wait" icon="question-diamond">{word('unverified')}</Badge>}</p>
      )}
      <Panel><WriteForm draft={draft} others={others} today={today} /></Panel>
    </div>
  )
}
