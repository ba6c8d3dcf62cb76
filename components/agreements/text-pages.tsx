import { Link } from '@/components/ui/link'
import { Panel } from '@/components/ui/page/panel'
import { Sub, Table } from '@/components/ui/table/table'
import { loadAgreement } from '@/lib/agreements/loaders'
import { loadAffected } from '@/lib/agreements/obligations/loaders'
import type { Agreement } from '@/lib/agreements/queries/find-agreement'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import type { Locale } from '@/lib/i18n/locale'
import type { Translate } from '@/lib/i18n/sentence'
import { formatDay } from '@/lib/time'
import { addressIn, AgreementFrame, type AgreementTab } from './agreement-frame'
import { VersionForms } from './version-forms'
import { AgreementBadge, type WorkspacePath } from './words'

type TextPageProps = { workspace: WorkspacePath; id: string; version: string | undefined; tab: Extract<AgreementTab, 'clauses' | 'versions'> }
type PartProps = { agreement: Agreement; workspace: WorkspacePath; locale: Locale; t: Translate }

/** The tabs that hold the paper itself: clauses, signatures, versions. */
export async function TextPage({ workspace, id, version, tab }: TextPageProps) {
  const [agreement, t, locale] = await Promise.all([loadAgreement(id, version), currentTranslator(), currentLocale()])
  const affected = await loadAffected(id, agreement)
  const Part = { clauses: Clauses, versions: Versions }[tab]
  return (
    <AgreementFrame {...{ workspace, agreement, affected, tab }}>
      {workspace !== '/school' ? null : tab === 'versions' ? <VersionForms {...{ agreement, t }} /> : null}
      <Part {...{ agreement, workspace, locale, t }} />
      <p><a href={`/api/agreements/${agreement.id}/document?version=${agreement.number}`}>{t('agreements.signing.paper')}</a></p>
    </AgreementFrame>
  )
}

function Clauses({ agreement, t }: PartProps) {
  return (
    <Panel look="sheet">
      {agreement.legalBasis.length > 0 && (
        <section aria-labelledby="basis" className="stack-tight">
          <h2 id="basis">{t('agreements.clauses.basis')}</h2>
          <ul className="list-disc pl-6" lang="vi">{agreement.legalBasis.map((basis) => <li key={basis}>{basis}</li>)}</ul>
        </section>
      )}
      {agreement.clauses.map(({ position, title, text }) => (
        <section key={position} aria-labelledby={`clause-${position}`} className="stack-tight">
          <h2 id={`clause-${position}`} lang="vi">Điều {position}. {title}</h2>
          <p className="max-w-read whitespace-pre-line" lang="vi">{text}</p>
        </section>
      ))}
    </Panel>
  )
}

function Versions({ agreement, workspace, locale, t }: PartProps) {
  return (
    <Panel look="tight">
      <Table
        caption={t('agreements.versions.caption')} rows={agreement.versions} rowKey={(row) => String(row.number)}
        columns={[
          { key: 'version', kind: 'head', head: t('agreements.versions.version'), cell: (row) => (
            <>
              <Link href={addressIn(workspace, { ...agreement, number: row.number })}>{t('agreements.version', { number: row.number })}</Link>
              {row.number === agreement.number && <Sub>{t('agreements.versions.current')}</Sub>}
            </>
          ) },
          { key: 'state', head: t('agreements.versions.state'), phoneLabel: null, cell: (row) => <AgreementBadge status={row.status} t={t} /> },
          { key: 'paper', head: t('agreements.versions.paper'), none: t('agreements.signatures.none'), cell: (row) => row.documentNumber && row.signedOn && (
            <span className="nowrap">{t('agreements.numberAndDay', { number: row.documentNumber, day: formatDay(row.signedOn, locale) })}</span>
          ) },
          { key: 'difference', head: t('agreements.writing.change.changed'), phoneLabel: null, none: '–', cell: (row) => {
            const before = agreement.versions.find(({ number }) => number < row.number)
            return before && <Link href={`${workspace}/agreements/${agreement.id}/difference?version=${row.number}&from=${before.number}`}>{t('agreements.writing.compare', { from: before.number })}</Link>
          } },
          { key: 'validity', head: t('agreements.versions.validity'), nowrap: true, cell: (row) => `${formatDay(row.validFrom, locale)} – ${formatDay(row.validTo, locale)}` },
        ]}
      />
    </Panel>
  )
}
