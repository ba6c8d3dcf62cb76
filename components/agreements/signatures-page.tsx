import { Note } from '@/components/ui/page/note'
import { Panel } from '@/components/ui/page/panel'
import { Sub, Table } from '@/components/ui/table/table'
import { loadAgreement } from '@/lib/agreements/loaders'
import { loadAffected } from '@/lib/agreements/obligations/loaders'
import type { Agreement } from '@/lib/agreements/queries/find-agreement'
import { numberVersionAction, signVersionAction } from '@/lib/agreements/signing/actions'
import { loadAgreementRights, loadOverlaps } from '@/lib/agreements/writing/loaders'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import type { Locale } from '@/lib/i18n/locale'
import type { Translate } from '@/lib/i18n/sentence'
import { formatDay } from '@/lib/time'
import { AgreementFrame } from './agreement-frame'
import { OverlapNote } from './overlap-note'
import { ScanPanel } from './scan-panel'
import { AgreementForm, formWords } from './agreement-form'
import { Vietnamese, type WorkspacePath } from './words'

type SignaturesPageProps = { workspace: WorkspacePath; id: string; version: string | undefined; did: unknown }

/** Who signed, and the forms for who has still to sign. */
export async function SignaturesPage({ workspace, id, version, did }: SignaturesPageProps) {
  const [agreement, rights, t, locale] = await Promise.all([loadAgreement(id, version), loadAgreementRights(), currentTranslator(), currentLocale()])
  const [affected, overlaps] = await Promise.all([loadAffected(id, agreement), loadOverlaps(id, agreement)])
  const done = (['done', 'complete', 'numbered', 'scanned', 'rescanned'] as const).find((one) => one === did)
  const open = agreement.status === 'PROPOSED' ? agreement.parties.filter((party) => party.signedOn === null && rights.signsFor(party)) : []
  const refused = typeof did === 'string' && !done ? did : null
  return (
    <AgreementFrame {...{ workspace, agreement, affected }} tab="signatures">
      <div className="stack">
        {done && <Note tone="good">{t(`agreements.signing.${done}`)}</Note>}
        {refused && /^(?:file|scan|reason)_[a-z_]+$/.test(refused) && <Note tone="bad">{t(`agreements.refused.errors.${refused}`)}</Note>}
        <OverlapNote {...{ workspace, overlaps }} />
        <Signatures {...{ agreement, locale, t }} />
        {open.map((party) => <SignatureForm key={party.id} {...{ agreement, party, t }} />)}
        {rights.writes && agreement.status === 'SIGNED' && agreement.documentNumber === null && <NumberForm {...{ agreement, locale, t }} />}
        <ScanPanel {...{ agreement, rights, locale, t }} />
      </div>
    </AgreementFrame>
  )
}

function Signatures({ agreement, locale, t }: { agreement: Agreement; locale: Locale; t: Translate }) {
  return (
    <Panel look="tight">
      <Table
        caption={t('agreements.signatures.caption')} rows={agreement.parties} rowKey={(row) => row.id}
        columns={[
          { key: 'party', kind: 'head', head: t('agreements.signatures.party'), cell: (row) => (
            <><Vietnamese>{row.label}</Vietnamese>{row.members > 0 && <Sub>{t('agreements.signatures.members', { count: row.members })}</Sub>}</>
          ) },
          { key: 'by', head: t('agreements.signatures.by'), none: t('agreements.signatures.none'), cell: (row) => row.signedBy && (
            <><Vietnamese>{row.signedBy}</Vietnamese>{row.signedPost && <Sub><Vietnamese>{row.signedPost}</Vietnamese></Sub>}</>
          ) },
          { key: 'on', head: t('agreements.signatures.on'), nowrap: true, none: t('agreements.signatures.none'), cell: (row) => row.signedOn && formatDay(row.signedOn, locale) },
          { key: 'paper', head: t('agreements.signatures.paper'), nowrap: true, none: t('agreements.signatures.none'), cell: (row) => row.signedDocument },
        ]}
      />
    </Panel>
  )
}

function SignatureForm({ agreement, party, t }: { agreement: Agreement; party: Agreement['parties'][number]; t: Translate }) {
  const w = (key: string) => t(`agreements.signing.${key}`)
  return (
    <Panel id={`sign-${party.id}`} title={t('agreements.signing.of', { party: party.label })}>
      <AgreementForm
        scope={`sign-${party.id}`} action={signVersionAction} hidden={{ agreementId: agreement.id, number: String(agreement.number), partyId: party.id }} words={formWords(t, w('submit'))}
        sets={[{ fields: [{ kind: 'text', name: 'name', label: w('name') }, { kind: 'text', name: 'post', label: w('post') }, { kind: 'text', name: 'document', label: w('document'), hint: w('documentHint') }, { kind: 'date', name: 'on', label: w('on') }] }]}
      />
    </Panel>
  )
}

function NumberForm({ agreement, locale, t }: { agreement: Agreement; locale: Locale; t: Translate }) {
  const w = (key: string) => t(`agreements.signing.${key}`)
  return (
    <Panel look="key" id="number" title={w('numberTitle')}>
      <p>{t('agreements.signing.numberText', { day: formatDay(agreement.validFrom, locale) })}</p>
      <AgreementForm
        scope="numbered" action={numberVersionAction} hidden={{ agreementId: agreement.id, number: String(agreement.number) }} words={formWords(t, w('numberSubmit'))}
        sets={[{ fields: [{ kind: 'text', name: 'document', label: w('number') }, { kind: 'date', name: 'on', label: w('numberOn') }] }]}
      />
    </Panel>
  )
}
