import { ActionForm } from '@/components/frame/action-form'
import { Link } from '@/components/ui/link'
import { Panel } from '@/components/ui/page/panel'
import { removeWaiverScanAction } from '@/lib/enrolment/waivers/actions'
import type { ShownWaiver } from '@/lib/enrolment/waivers/queries'
import { currentTranslator } from '@/lib/i18n/current'

/** Erases the scan of one special case: says whose and what stays, and asks for the reason. */
export async function ScanRemovalForm({ waiver: { id, person, rule, documentNumber }, path }: { waiver: ShownWaiver; path: string }) {
  const t = await currentTranslator()
  const word = (key: string, given?: Record<string, string>) => t(`enrolment.waivers.${key}`, given)
  return (
    <Panel look="key" id="unscan" title={word('removeScanTitle')}>
      <p><b>{word('revokeFacts', { person, rule: t(`enrolment.rules.${rule}`), number: documentNumber })}</b></p>
      <ActionForm
        action={removeWaiverScanAction} hidden={{ id }} lead={word('removeScanLead')} labels={{ wrong: word('removeScanWrong'), prefix: t('web.frame.errorPrefix') }}
        fields={[{ kind: 'area', name: 'reason', label: word('removeScanReason') }]} buttons={[{ label: word('removeScanSubmit'), pending: word('removeScanPending'), tone: 'danger-solid' }]}
      />
      <p><Link href={path}>{word('revokeKeep')}</Link></p>
    </Panel>
  )
}
