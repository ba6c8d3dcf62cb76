import { EvidencePage } from '@/components/agreements/evidence-page'
import { evidenceTitle } from '@/components/agreements/titles'

export const generateMetadata = evidenceTitle

export default async function ObligationPage({ params }: PageProps<'/[locale]/province/agreements/[agreementId]/obligations/[obligationId]'>) {
  const { agreementId, obligationId } = await params
  return <EvidencePage workspace="/province" id={agreementId} obligationId={obligationId} />
}
