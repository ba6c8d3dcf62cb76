import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ConfirmForm } from '@/components/frame/confirm-form'
import { AddresseeTable } from '@/components/teaching/reports/addressee-table'
import { FiguresNote } from '@/components/teaching/reports/figures-note'
import { ButtonLink } from '@/components/ui/button-link'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { EmptyState } from '@/components/ui/page/empty-state'
import { Note } from '@/components/ui/page/note'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { SubmitButton } from '@/components/ui/submit-button'
import { currentTranslator } from '@/lib/i18n/current'
import { sendReportsAction } from '@/lib/teaching/reports/actions'
import { loadCohortReports } from '@/lib/teaching/reports/loaders'
import { maySendReports } from '@/lib/teaching/reports/policy'
import { listReportFigures } from '@/lib/teaching/reports/queries/find-facts'
import { listAddressees } from '@/lib/teaching/reports/queries/find-signing'
import { turnQuery } from '@/lib/teaching/reports/schema'

type Props = PageProps<'/[locale]/school/cohorts/[cohortId]/reports/send'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ cohortId }, search, t] = await Promise.all([params, searchParams, currentTranslator()])
  const { cohort, turns, ordinal, rows } = await loadCohortReports(cohortId, turnQuery.parse(search).turn)
  return { title: `${t('teaching.reports.send.title', { ordinal, total: turns.length, count: rows.filter(({ status }) => status === 'SIGNED').length })}, ${cohort.code}` }
}

export default async function SendReportsPage({ params, searchParams }: Props) {
  const [{ cohortId }, search, t] = await Promise.all([params, searchParams, currentTranslator()])
  const { actor, cohort, turns, ordinal, rows } = await loadCohortReports(cohortId, turnQuery.parse(search).turn)
  if (!maySendReports(actor)) notFound()
  const [turn, now] = [{ cohortId: cohort.id, ordinal }, new Date()]
  const [addressees, figures] = await Promise.all([listAddressees(actor, turn, now), listReportFigures(actor, turn, now)])
  const word = (key: string, values?: Record<string, string | number>) => t(`teaching.reports.send.${key}`, values)
  const back = `/school/cohorts/${cohort.id}/reports?turn=${ordinal}`
  const signed = new Map(rows.flatMap(({ status, id, name }) => (status === 'SIGNED' && id ? [[id, name] as const] : [])))
  const count = signed.size
  const unfinished = rows.filter(({ status }) => status === 'DUE' || status === 'DRAFTED').length
  const title = word('title', { ordinal, total: turns.length, count })
  return (
    <div className="stack">
      <div>
        <Breadcrumb label={t('enrolment.desk.breadcrumb')} crumbs={[{ label: cohort.code, href: `/school/cohorts/${cohort.id}` }, { label: t('teaching.reports.title'), href: back }, { label: title }]} />
        <PageHead title={title} lead={count > 0 ? word('lead') : undefined} />
      </div>
      {count === 0 ? <Panel look="tight"><EmptyState title={word('none')}>{word('noneWhy')}</EmptyState></Panel> : (
        <ConfirmForm
          action={sendReportsAction} hidden={{ cohortId: cohort.id, ordinal: String(ordinal) }} summary={word('wrong')}
          matter={<>{unfinished > 0 && <Note tone="wait"><p>{word('unfinished', { count: unfinished })}</p></Note>}<FiguresNote figures={figures.filter(({ id }) => signed.has(id))} names={signed} /><Panel look="tight"><AddresseeTable addressees={addressees} /></Panel></>}
        >
          <SubmitButton pendingLabel={t('teaching.reports.act.sending')}>{word('submit', { count })}</SubmitButton>
          <ButtonLink tone="second" href={back}>{word('back')}</ButtonLink>
        </ConfirmForm>
      )}
    </div>
  )
}
