import { Panel } from '@/components/ui/page/panel'
import { amendAgreementAction, withdrawVersionAction } from '@/lib/agreements/writing/actions'
import { loadAgreementRights } from '@/lib/agreements/writing/loaders'
import type { Agreement } from '@/lib/agreements/queries/find-agreement'
import type { Translate } from '@/lib/i18n/sentence'
import { AgreementForm, formWords } from './agreement-form'

/** What the training office can do with the version being read: amend it, or take it back. */
export async function VersionForms({ agreement, t }: { agreement: Agreement; t: Translate }) {
  const { writes } = await loadAgreementRights()
  if (!writes) return null
  const hidden = { agreementId: agreement.id, number: String(agreement.number) }
  const underWay = agreement.versions.some(({ status }) => ['DRAFT', 'PROPOSED', 'SIGNED'].includes(status))
  if (agreement.status === 'PROPOSED' || agreement.status === 'SIGNED') {
    return (
      <Panel id="withdraw" title={t('agreements.writing.withdraw')}>
        <p>{t('agreements.writing.withdrawText')}</p>
        <AgreementForm action={withdrawVersionAction} hidden={{ ...hidden, further: 'true' }} sets={[]} words={formWords(t, t('agreements.writing.further'))} />
        <AgreementForm action={withdrawVersionAction} hidden={hidden} sets={[]} tone="second" words={formWords(t, t('agreements.writing.withdraw'))} />
      </Panel>
    )
  }
  if (underWay) return null
  const next = Math.max(...agreement.versions.map(({ number }) => number)) + 1
  return (
    <Panel id="amend" title={t('agreements.writing.amend')}>
      <p>{t('agreements.writing.amendText', { next })}</p>
      <AgreementForm action={amendAgreementAction} hidden={hidden} sets={[]} words={formWords(t, t('agreements.writing.amend'))} />
    </Panel>
  )
}
