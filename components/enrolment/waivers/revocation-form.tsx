import { ActionForm } from '@/components/frame/action-form'
import { Link } from '@/components/ui/link'
import { Panel } from '@/components/ui/page/panel'
import { revokeWaiverAction } from '@/lib/enrolment/waivers/actions'
import type { ShownWaiver } from '@/lib/enrolment/waivers/queries'
import { currentTranslator } from '@/lib/i18n/current'

/** Takes one special case back: says which and what follows, and asks for the reason. */
export async function RevocationForm({ waiver: { id, person, rule, documentNumber }, path }: { waiver: ShownWaiver; path: string }) {
  const t = await currentTranslator()
  const word = (key: string, given?: Record<string, string>) => t(`enrolment.waivers.${key}`, given)
  return (
    <Panel look="key" id="revoke" title={word('revokeTitle')}>
      <p><b>{word('revokeFacts', { person, rule: t(`enrolment.rules.${rule}`), number: documentNumber })}</b></p>
      <ActionForm
        action={revokeWaiverAction} hidden={{ id }} lead={word('revokeLead')} labels={{ wrong: word('revokeWrong'), prefix: t('web.frame.errorPrefix') }}
        fields={[{ kind: 'area', name: 'reason', label: word('revokeReason') }]} buttons={[{ label: word('revokeSubmit'), pending: word('revokePending'), tone: 'danger-solid' }]}
      />
      <p><Link href={path}>{word('revokeKeep')}</Link></p>
    </Panel>
  )
}
