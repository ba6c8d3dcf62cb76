import type { Metadata } from 'next'
import { CohortSheet } from '@/components/catalogue/cohort/cohort-sheet'
import { CohortTrack } from '@/components/catalogue/cohort/cohort-track'
import { Contact } from '@/components/catalogue/cohort/contact'
import { SeatsCard } from '@/components/catalogue/cohort/seats-card'
import { CohortBadge } from '@/components/catalogue/cohort-badge'
import { Link } from '@/components/ui/link'
import { keepWords } from '@/components/ui/keep-words'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { Columns } from '@/components/ui/page/columns'
import { PageHead } from '@/components/ui/page/page-head'
import { loadCohort } from '@/lib/catalogue/loaders'
import { findStandards } from '@/lib/enrolment/queries/find-standards'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { loadPublicSchool } from '@/lib/schools/loaders'
import { dayAt, formatDay, type Day } from '@/lib/time'

// Seats must be true, and a page kept for every id somebody invents would fill the disk.
export const dynamic = 'force-dynamic'

type Props = PageProps<'/[locale]/cohorts/[cohortId]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { cohort } = await loadCohort((await params).cohortId)
  return { title: (await currentTranslator())('catalogue.cohort.pageTitle', { course: cohort.courseName, code: cohort.code }) }
}

export default async function CohortPage({ params }: Props) {
  const { actor, cohort } = await loadCohort((await params).cohortId)
  const [t, locale, school, standards] = await Promise.all([
    currentTranslator(), currentLocale(), loadPublicSchool(cohort.school), findStandards(actor, cohort.ruleFamily, judgedOn(cohort.closesAt), { slug: cohort.school }),
  ])
  const { noticeId, noticeNumber, announcedOn, openingDecisionNumber, openingDecisionOn } = cohort
  const day = (date: string) => formatDay(date, locale)
  return (
    <>
      <Breadcrumb
        label={t('catalogue.cohort.crumbs')}
        crumbs={[{ label: t('catalogue.cohort.home'), href: '/' }, { label: t('catalogue.list.title'), href: '/cohorts' }, { label: cohort.code }]}
      />
      <PageHead
        title={<><span lang="vi">{keepWords(cohort.courseName)}</span>{cohort.kind === 'TRAINING' && `, ${t(`catalogue.forms.${cohort.form}`).toLocaleLowerCase('vi')}`}</>}
        reference={
          <>
            <b>{t('catalogue.cohort.code', { code: cohort.code })}</b>
            {noticeNumber && announcedOn && <NoticeOf id={noticeId} words={t('catalogue.cohort.notice', { number: noticeNumber, day: day(announcedOn) })} />}
            {openingDecisionNumber && openingDecisionOn && <span>{t('catalogue.cohort.decision', { number: openingDecisionNumber, day: day(openingDecisionOn) })}</span>}
            <CohortBadge status={cohort.status} />
          </>
        }
      />
      <CohortTrack cohort={cohort} />
      <Columns asideFirst aside={<><SeatsCard cohort={cohort} actor={actor} /><Contact school={school} /></>}>
        <CohortSheet cohort={cohort} standards={standards} host={school?.name ?? null} />
      </Columns>
    </>
  )
}

/** The notice that announced the class: its page, where the portal has it. */
const NoticeOf = ({ id, words }: { id: string | null; words: string }) => (id ? <Link href={`/notices/${id}`}>{words}</Link> : <span>{words}</span>)

/** The rules of today; once the list is closed, those of the day it closed. */
function judgedOn(closesAt: string | null): Day {
  const now = new Date()
  return dayAt(closesAt && new Date(closesAt) < now ? new Date(closesAt) : now)
}
