import type { ReactNode } from 'react'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { PageHead } from '@/components/ui/page/page-head'
import { currentTranslator } from '@/lib/i18n/current'
import { CohortNote, CohortReference } from '../cohort-head'

type ImportFrameProps = {
  cohort: { id: string; code: string; course: string; form: string; closesAt: Date | null; blocker: 'cohort_not_open' | 'deadline_passed' | null }
  lead?: string
  /** Of the list that is looked at. */
  file?: string
  children: ReactNode
}

/** Head of the pages on which a list is uploaded, looked at and sent. */
export async function ImportFrame({ cohort, lead, file, children }: ImportFrameProps) {
  const t = await currentTranslator()
  const title = t('enrolment.imports.title')
  return (
    <>
      <Breadcrumb
        label={t('enrolment.agency.nomination.crumb')}
        crumbs={[
          { label: t('enrolment.agency.cohorts.title'), href: '/agency/cohorts' }, { label: cohort.code, href: `/agency/cohorts/${cohort.id}` },
          ...(file ? [{ label: title, href: `/agency/cohorts/${cohort.id}/import` }, { label: file }] : [{ label: title }]),
        ]}
      />
      <PageHead reference={<CohortReference cohort={cohort} />} title={title} {...(lead ? { lead } : {})} />
      <CohortNote cohort={cohort} />
      <div className="stack-wide">{children}</div>
    </>
  )
}
