import type { ReactNode } from 'react'
import { Link } from '@/components/ui/link'
import { Panel, PanelBar } from '@/components/ui/page/panel'
import type { NegotiatedCohort } from '@/lib/enrolment/negotiation/queries/find-negotiated-cohort'
import type { NegotiatedQuota } from '@/lib/enrolment/negotiation/queries/list-negotiation'
import { currentTranslator } from '@/lib/i18n/current'
import { NegotiationTable } from './negotiation-table'

type NegotiationPanelProps = { cohort: NegotiatedCohort; quotas: readonly NegotiatedQuota[]; hrefOf: (agencyId: string) => string; children?: ReactNode }

/** The quotas of a class, the sum against its capacity, and the file to carry away. */
export async function NegotiationPanel({ cohort, quotas, hrefOf, children }: NegotiationPanelProps) {
  const t = await currentTranslator()
  const { quotaSeats: quota, poolSeats: pool, capacity, left } = cohort
  return (
    <Panel look="tight">
      <NegotiationTable quotas={quotas} status={cohort.status} hrefOf={hrefOf} />
      <PanelBar side="bottom">
        <p>{t('enrolment.negotiation.total', { quota, pool, sum: quota + pool, capacity, left })}</p>
        {children}
        <Link className="not-print" href={`/api/cohorts/${cohort.id}/quotas/export`}>{t('enrolment.negotiation.export')}</Link>
      </PanelBar>
    </Panel>
  )
}
