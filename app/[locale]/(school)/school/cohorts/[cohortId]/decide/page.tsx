import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { BatchForm } from '@/components/enrolment/desk/decision-form'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { deskTitle, loadDesk } from '@/lib/enrolment/desk/loaders'
import { listPicked } from '@/lib/enrolment/desk/queries/find-file'
import { picked } from '@/lib/enrolment/desk/schema'
import { mayDecide } from '@/lib/enrolment/policy'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { formatDay } from '@/lib/time'

export const generateMetadata = async ({ params }: PageProps<'/[locale]/school/cohorts/[cohortId]/decide'>): Promise<Metadata> =>
  deskTitle((await params).cohortId, 'enrolment.file.decide')

export default async function DecidePage({ params, searchParams }: PageProps<'/[locale]/school/cohorts/[cohortId]/decide'>) {
  const [{ cohortId }, query, t, locale] = await Promise.all([params, searchParams, currentTranslator(), currentLocale()])
  const { actor, desk } = await loadDesk(cohortId)
  const target = picked.safeParse({ cohortId, pick: [query.pick ?? []].flat() })
  if (!mayDecide(actor) || !target.success) notFound()
  const decision = query.decision === 'return' ? 'return' : 'reject'
  const people = await listPicked(actor, { cohortId, ids: target.data.pick })
  if (people.length === 0) notFound()
  return (
    <div className="stack">
      <div>
        <Breadcrumb
          label={t('enrolment.desk.breadcrumb')}
          crumbs={[{ label: desk.code, href: `/school/cohorts/${desk.id}` }, { label: t(`enrolment.file.${decision}`) }]}
        />
        <PageHead title={t(`enrolment.file.batch.title.${decision}`, { count: people.length })} />
      </div>
      <Panel id="people" title={t('enrolment.file.batch.people')}>
        <ul>{people.map(({ id, name, birthDate }) => <li key={id}>{name}, {formatDay(birthDate, locale)}</li>)}</ul>
      </Panel>
      <Panel look="key"><BatchForm cohortId={desk.id} decision={decision} picks={people.map(({ id }) => id)} /></Panel>
    </div>
  )
}
