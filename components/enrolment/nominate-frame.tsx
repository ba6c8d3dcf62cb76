import type { ReactNode } from 'react'
import { CohortNote, CohortReference } from './cohort-head'
import { awayHref } from '@/components/teaching/away/away-href'
import { Link } from '@/components/ui/link'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { PageHead } from '@/components/ui/page/page-head'
import { Steps, type Step } from '@/components/ui/page/steps'
import { currentTranslator } from '@/lib/i18n/current'

type NominateFrameProps = {
  cohort: { id: string; code: string; course: string; form: string; closesAt: Date | null; blocker: 'cohort_not_open' | 'deadline_passed' | null }
  step: 1 | 2 | 3
  /** Whom it is about, from the second step on. */
  personId?: string
  children: ReactNode
}

/** Head and steps of the three pages of a nomination; steps that are done lead back. */
export async function NominateFrame({ cohort, step, personId, children }: NominateFrameProps) {
  const t = await currentTranslator()
  const first = `/agency/cohorts/${cohort.id}/nominate`
  const hrefs = [first, personId ? `${first}/${personId}` : first, undefined]
  const steps = [1, 2, 3].map((number, index): Step => ({
    label: t(`enrolment.agency.nominate.step${number}`), state: number < step ? 'done' : number === step ? 'now' : 'later', href: number < step ? hrefs[index] : undefined,
  }))
  return (
    <>
      <Breadcrumb
        label={t('enrolment.agency.nomination.crumb')}
        crumbs={[{ label: t('enrolment.agency.cohorts.title'), href: '/agency/cohorts' }, { label: cohort.code, href: `/agency/cohorts/${cohort.id}` }, { label: t('enrolment.agency.seats.send') }]}
      />
      <PageHead reference={<CohortReference cohort={cohort} />} title={t('enrolment.agency.nominate.title')} />
      <Steps label={t('enrolment.agency.nominate.steps')} doneLabel={t('enrolment.agency.nominate.stepDone')} steps={steps} />
      <CohortNote cohort={cohort} />
      {step < 3 && <p className="mb-5 text-sm"><Link href={awayHref(cohort.id)}>{t('teaching.away.link')}</Link></p>}
      {children}
    </>
  )
}
