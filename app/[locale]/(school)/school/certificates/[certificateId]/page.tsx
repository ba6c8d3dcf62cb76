import type { Metadata } from 'next'
import { CertificateBadge } from '@/components/graduation/certificate-badge'
import { CertificateFacts } from '@/components/graduation/certificate-facts'
import { QrCode } from '@/components/graduation/qr-code'
import { ButtonLink } from '@/components/ui/button-link'
import { Icon } from '@/components/ui/icon'
import { Link } from '@/components/ui/link'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { Columns } from '@/components/ui/page/columns'
import { Note } from '@/components/ui/page/note'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { checkPath, writtenCode } from '@/lib/graduation/certificates/rules/code'
import { loadCertificate } from '@/lib/graduation/loaders'
import type { Certificate } from '@/lib/graduation/certificates/queries/find-certificate'
import { mayReadRegister } from '@/lib/graduation/policy'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { formatDay } from '@/lib/time'
import { ownOrigin } from '@/lib/web/own-origin'

export async function generateMetadata({ params }: PageProps<'/[locale]/school/certificates/[certificateId]'>): Promise<Metadata> {
  const [{ certificateId }, t] = await Promise.all([params, currentTranslator()])
  const { certificate } = await loadCertificate(certificateId)
  return { title: t('graduation.one.title', { kind: t(`graduation.kinds.${certificate.kind}`), serial: certificate.serialNumber }) }
}

export default async function CertificatePage({ params, searchParams }: PageProps<'/[locale]/school/certificates/[certificateId]'>) {
  const [{ certificateId }, query, t, origin] = await Promise.all([params, searchParams, currentTranslator(), ownOrigin()])
  const { actor, certificate, keeps } = await loadCertificate(certificateId)
  const word = (key: string, values?: Record<string, string>) => t(`graduation.one.${key}`, values)
  const { id, kind, serialNumber, status, code, cohortId, content } = certificate
  const [base, did] = [`/school/certificates/${id}`, query['did'] === 'revoked' || query['did'] === 'reissued' ? query['did'] : null]
  const crumb = mayReadRegister(actor) ? { label: t('graduation.register.title'), href: '/school/certificates' } : { label: content.cohortCode, href: `/school/cohorts/${cohortId}` }
  return (
    <div className="stack">
      {did && <Note tone="good" live><p>{word(`did.${did}`)}</p></Note>}
      <div>
        <Breadcrumb label={t('graduation.register.breadcrumb')} crumbs={[crumb, { label: serialNumber }]} />
        <PageHead
          wide title={word('title', { kind: t(`graduation.kinds.${kind}`), serial: serialNumber })} reference={<><CertificateBadge status={status} /><span>{t('graduation.register.number')} {certificate.registerNumber}</span></>}
          action={keeps && (
            <div className="actions">
              <a className="button button-second" href={`/api/register/${id}/document`} download><Icon name="download" /> {word('print')}</a>
              {!certificate.next && <ButtonLink tone="second" href={`${base}/reissue`}>{word('reissue')}</ButtonLink>}
              {status === 'VALID' && <ButtonLink tone="danger" href={`${base}/revoke`}>{word('revoke')}</ButtonLink>}
            </div>
          )}
        />
      </div>
      <Columns aside={(
        <Panel id="code" title={word('code')}>
          <QrCode address={`${origin}${checkPath(code)}`} label={word('qr')} />
          <p className="nowrap font-semibold"><Link href={checkPath(code)}>{writtenCode(code)}</Link></p>
          <p className="text-sm text-soft">{word('codeHint')}</p>
        </Panel>
      )}>
        <Panel id="content" title={word('content')}><CertificateFacts certificate={certificate} /></Panel>
        <History certificate={certificate} />
      </Columns>
    </div>
  )
}

async function History({ certificate: { replaces, reissue, revocation, next } }: { certificate: Certificate }) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const word = (key: string, values?: Record<string, string>) => t(`graduation.one.${key}`, values)
  return (
    <Panel id="history" title={word('history')}>
      <ul className="stack-tight">
        {!replaces && <li>{word('issuedAs')}</li>}
        {replaces && reissue && <li>{word('reissuedBy', { number: reissue.number, day: formatDay(reissue.on, locale), reason: reissue.reason })} <Link href={`/school/certificates/${replaces.id}`}>{word('replaces', { serial: replaces.serialNumber })}</Link></li>}
        {revocation && <li>{word('revokedBy', { number: revocation.number, day: formatDay(revocation.revokedOn, locale), reason: revocation.reason })}</li>}
        {next && <li><Link href={`/school/certificates/${next.id}`}>{word('replacedBy', { serial: next.serialNumber })}</Link></li>}
      </ul>
    </Panel>
  )
}
