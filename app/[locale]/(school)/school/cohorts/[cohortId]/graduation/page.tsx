import type { Metadata } from 'next'
import { CohortHead } from '@/components/enrolment/desk/cohort-head'
import { CouncilTable } from '@/components/graduation/council-table'
import { LimitNotes } from '@/components/graduation/limit-notes'
import { ReviewTable } from '@/components/graduation/review-table'
import { ButtonLink } from '@/components/ui/button-link'
import { SelectField } from '@/components/ui/form/select-field'
import { Link } from '@/components/ui/link'
import { EmptyState } from '@/components/ui/page/empty-state'
import { Note } from '@/components/ui/page/note'
import { Panel } from '@/components/ui/page/panel'
import { FilterBar } from '@/components/ui/table/filter-bar'
import { seesWholeSchool } from '@/lib/access/actor'
import { deskTitle, loadDesk } from '@/lib/enrolment/desk/loaders'
import { graduationStage, waitingCouncil } from '@/lib/graduation/council/rules/council'
import { loadReview } from '@/lib/graduation/loaders'
import { mayDecideGraduation, mayKeepRegister } from '@/lib/graduation/policy'
import { isShort } from '@/lib/graduation/review/rules'
import { reviewFilter, standings, type Standing } from '@/lib/graduation/review/schema'
import { currentTranslator } from '@/lib/i18n/current'
import { dayAt } from '@/lib/time'

export const generateMetadata = async ({ params }: PageProps<'/[locale]/school/cohorts/[cohortId]/graduation'>): Promise<Metadata> =>
  deskTitle((await params).cohortId, 'graduation.review.title')

const dids = { recorded: 'graduation.council.saved', decided: 'graduation.decision.done' } as const

export default async function GraduationPage({ params, searchParams }: PageProps<'/[locale]/school/cohorts/[cohortId]/graduation'>) {
  const [{ cohortId }, query, t] = await Promise.all([params, searchParams, currentTranslator()])
  const [{ actor, desk }, review] = await Promise.all([loadDesk(cohortId), loadReview(cohortId)])
  const word = (key: string, values?: Record<string, string | number>) => t(`graduation.review.${key}`, values)
  const base = `/school/cohorts/${desk.id}/graduation`
  const { open, finished, decided, recognised, issued } = graduationStage({ status: desk.status, waiting: review.rows.length, councils: review.councils })
  const ended = (key: string) => t(`graduation.finished.${key}`, { recognised, issued })
  const { show } = reviewFilter.parse(query)
  const of = (standing: Standing) => review.rows.filter((row) => row.standing === standing).length
  const rows = show === 'all' ? review.rows : review.rows.filter(({ standing }) => standing === show)
  const waits = waitingCouncil(review.councils)
  const did = query['did'] === 'recorded' || query['did'] === 'decided' ? dids[query['did']] : null
  return (
    <div className="stack-wide">
      {did && <Note tone="good" live><p>{t(did)}</p></Note>}
      <div><CohortHead actor={actor} desk={desk} tab="graduation" /></div>
      {finished && <Note tone="good"><p>{decided ? `${ended('title')} ${ended('issued')}` : ended('old')}</p></Note>}
      <Panel
        look="tight" id="councils" title={t('graduation.council.records')}
        aside={open && (
          <div className="actions">
            {mayKeepRegister(actor) && review.rows.length > 0 && <ButtonLink small tone={waits || decided ? 'second' : 'primary'} href={`${base}/council`}>{t('graduation.council.write')}</ButtonLink>}
            {mayDecideGraduation(actor) && waits && <ButtonLink small href={`${base}/decide`}>{t('graduation.council.decide')}</ButtonLink>}
            {mayKeepRegister(actor) && decided && <ButtonLink small tone={waits || issued >= recognised ? 'second' : 'primary'} href={`${base}/certificates`}>{issued < recognised ? t('graduation.council.issue') : ended('papers')}</ButtonLink>}
          </div>
        )}
      >
        <CouncilTable cohortId={desk.id} councils={review.councils} finished={finished} />
      </Panel>
      {finished ? null : open
        ? (
          <Panel look="tight" id="review" title={word(isShort(review.course) ? 'shortTitle' : 'title')}>
            <LimitNotes review={review} counts={{ ready: of('READY'), open: of('OPEN'), failing: of('FAILING') }} until={review.cohort.endsOn > dayAt(new Date()) ? review.cohort.endsOn : null} links={actor.kind === 'school' && seesWholeSchool(actor)} />
            <FilterBar label={word('filters')} submitLabel={word('filter')}>
              <SelectField name="show" label={word('show')} defaultValue={show} options={[{ value: 'all', label: word('all', { count: review.rows.length }) }, ...standings.map((one) => ({ value: one, label: word('some', { standing: t(`graduation.standings.${one}`), count: of(one) }) }))]} />
            </FilterBar>
            <ReviewTable
              rows={rows} ranked={!isShort(review.course)}
              empty={show !== 'all' && review.rows.length > 0 ? <EmptyState title={word('nobody')} action={<Link href={base}>{word('clear')}</Link>} /> : <EmptyState title={word('empty')}>{word('emptyWhy')}</EmptyState>}
            />
          </Panel>
        )
        : <EmptyState title={word('notOpen')}>{word('notOpenWhy')}</EmptyState>}
    </div>
  )
}
