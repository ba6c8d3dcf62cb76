import type { Metadata } from 'next'
import { ChangesPanel, DownloadLink, VersionsPanel } from '@/components/enrolment/notices/notice-aside'
import { NextPanel } from '@/components/enrolment/notices/next-panel'
import { NoticeBadge } from '@/components/enrolment/notices/state-badge'
import { ToldPanel } from '@/components/enrolment/notices/told-panel'
import { UnverifiedNote } from '@/components/enrolment/notices/unverified-note'
import { OfficialSheet } from '@/components/frame/official-sheet'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { Columns } from '@/components/ui/page/columns'
import { Note } from '@/components/ui/page/note'
import { PageHead } from '@/components/ui/page/page-head'
import { loadOwnNotice } from '@/lib/enrolment/notices/loaders'
import { mayWriteNotices } from '@/lib/enrolment/notices/policy'
import { noticeQuery } from '@/lib/enrolment/notices/schema'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { listToldAgencies } from '@/lib/notifications/audience/queries'
import { formatDay } from '@/lib/time'

type Props = PageProps<'/[locale]/school/notices/[noticeId]'>
const wanted = async ({ params, searchParams }: Props) => loadOwnNotice((await params).noticeId, noticeQuery.parse(await searchParams).version)

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [t, { notice }] = await Promise.all([currentTranslator(), wanted(props)])
  return { title: notice.number ? t('enrolment.notices.public.pageTitle', { number: notice.number }) : t('enrolment.notices.public.draftTitle') }
}

export default async function NoticePage(props: Props) {
  const [{ actor, notice, paper, standards }, query, t, locale] = await Promise.all([wanted(props), props.searchParams, currentTranslator(), currentLocale()])
  const told = notice.versions.some(({ issued }) => issued) ? await listToldAgencies(actor, notice.id) : null
  const word = (key: string, values?: Record<string, string | number>) => t(`enrolment.noticeOffice.one.${key}`, values)
  const number = notice.number ?? ''
  const drafted = notice.versions.some(({ issued }) => !issued)
  const state = notice.status === 'DRAFT' ? 'DRAFT' : drafted ? 'CORRECTING' : 'ISSUED'
  const path = `/school/notices/${notice.id}`
  return (
    <div className="stack">
      {query['did'] === 'issued' && <Note tone="good" live><p>{word(notice.version > 1 ? 'corrected' : 'issued', { number })}</p></Note>}
      {query['did'] === 'discarded' && <Note tone="good" live><p>{word('discarded')}</p></Note>}
      <div>
        <Breadcrumb
          label={t('enrolment.desk.breadcrumb')} crumbs={[{ label: t('enrolment.noticeOffice.title'), href: '/school/notices' }, { label: number || t('enrolment.notices.public.draft') }]}
        />
        <PageHead
          wide title={<span lang="vi">{notice.content.subject}</span>}
          reference={<>{notice.on && <b className="nowrap">{t('enrolment.notices.public.of', { number, day: formatDay(notice.on, locale) })}</b>}<NoticeBadge state={state} /></>}
        />
      </div>
      <Columns
        asideFirst
        aside={<><NextPanel notice={notice} drafted={drafted} writes={mayWriteNotices(actor)} /><ChangesPanel changes={notice.changes} /><DownloadLink notice={notice} /><VersionsPanel notice={notice} path={path} />{told && <ToldPanel told={told} />}</>}
      >
        <OfficialSheet paper={paper} />
        <UnverifiedNote standards={standards} />
      </Columns>
    </div>
  )
}
