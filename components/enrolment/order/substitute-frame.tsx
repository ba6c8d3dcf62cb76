import type { ReactNode } from 'react'
import { NominationBadge } from '../nomination-badge'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { Note } from '@/components/ui/page/note'
import { PageHead } from '@/components/ui/page/page-head'
import type { ShownNomination } from '@/lib/enrolment/queries/find-nomination'
import { currentTranslator } from '@/lib/i18n/current'

/** Head of the pages on which somebody takes over a seat; `open`: there is one to take over, in a class that is not open yet. */
export async function SubstituteFrame({ nomination: { id, person, cohort, status, position }, open, children }: { nomination: ShownNomination; open: boolean; children: ReactNode }) {
  const t = await currentTranslator()
  const word = (key: string, values?: Record<string, string>) => t(`enrolment.order.${key}`, values)
  return (
    <>
      <Breadcrumb
        label={t('enrolment.agency.nomination.crumb')}
        crumbs={[{ label: t('enrolment.agency.nominations.title'), href: '/agency/nominations' }, { label: person.fullName, href: `/agency/nominations/${id}` }, { label: word('substitute') }]}
      />
      <PageHead
        title={word('substituteTitle', { name: person.fullName })} lead={open ? word('substituteLead', { name: person.fullName }) : undefined}
        reference={<><span className="nowrap font-semibold">{t('enrolment.agency.cohort.code', { code: cohort.code })}</span><span lang="vi">{cohort.course}</span><NominationBadge status={status} position={position} /></>}
      />
      {!open && <Note tone="wait"><p>{word('impossible')}</p></Note>}
      {children}
    </>
  )
}
