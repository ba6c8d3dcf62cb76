import type { Metadata } from 'next'
import { ChangesPanel, DownloadLink, VersionsPanel } from '@/components/enrolment/notices/notice-aside'
import { NoticeClasses } from '@/components/enrolment/notices/notice-classes'
import { UnverifiedNote } from '@/components/enrolment/notices/unverified-note'
import { OfficialSheet } from '@/components/frame/official-sheet'
import { PrintButton } from '@/components/teaching/print-button'
import { Badge } from '@/components/ui/badge'
import { Link } from '@/components/ui/link'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { Columns } from '@/components/ui/page/columns'
import { Note } from '@/components/ui/page/note'
import { PageHead } from '@/components/ui/page/page-head'
import { loadNotice } from '@/lib/enrolment/notices/loaders'
import { noticeQuery } from '@/lib/enrolment/notices/schema'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { formatDay } from '@/lib/time'

// A page kept for every id somebody invents would fill the disk.
export const dynamic = 'force-dynamic'

type Props = PageProps<'/[locale]/notices/[noticeId]'>
const wanted = async ({ params, searchParams }: Props) => loadNotice((await params).noticeId, noticeQuery.parse(await searchParams).version)

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { notice } = await wanted(props)
  return { title: (await currentTranslator())('enrolment.notices.public.pageTitle', { number: notice.number ?? '' }) }
}

export default async function NoticePage(props: Props) {
  const [{ actor, notice, paper, standards }, t, locale] = await Promise.all([wanted(props), currentTranslator(), currentLocale()])
  const word = (key: string, values?: Record<string, string | number>) => t(`enrolment.notices.public.${key}`, values)
  const latest = notice.versions[0]
  const path = `/notices/${notice.id}`
  const named = { number: notice.number ?? '', day: notice.on ? formatDay(notice.on, locale) : '' }
  return (
    <>
      <Breadcrumb label={word('crumbs')} crumbs={[{ label: word('home'), href: '/' }, { label: word('title'), href: '/notices' }, { label: notice.number ?? '' }]} />
      <PageHead
        title={<span lang="vi">{notice.content.subject}</span>}
        reference={<><b className="nowrap">{word('of', named)}</b>{notice.version > 1 && <Badge tone="wait" icon="pencil">{word('correction', { count: notice.version - 1 })}</Badge>}</>}
      />
      {latest && latest.version !== notice.version && (
        <div className="mb-4">
          <Note tone="wait"><p>{word('old', { number: latest.number ?? '', day: latest.on ? formatDay(latest.on, locale) : '' })} <Link href={path}>{word('seeLatest')}</Link></p></Note>
        </div>
      )}
      <Columns
        asideFirst
        aside={<><NoticeClasses notice={notice} actor={actor} /><ChangesPanel changes={notice.changes} /><DownloadLink notice={notice} /><PrintButton label={word('print')} /><VersionsPanel notice={notice} path={path} /></>}
      >
        <OfficialSheet paper={paper} />
        <UnverifiedNote standards={standards} />
      </Columns>
    </>
  )
}
