import type { Metadata } from 'next'
import { CertificateBadge } from '@/components/graduation/certificate-badge'
import { CheckForm } from '@/components/graduation/check-form'
import { FactList } from '@/components/ui/page/fact-list'
import { Link } from '@/components/ui/link'
import { Note } from '@/components/ui/page/note'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { unbroken } from '@/lib/document-number'
import type { CheckedCertificate } from '@/lib/graduation/certificates/commands/check-certificate'
import { loadCheck } from '@/lib/graduation/loaders'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { formatDay } from '@/lib/time'

export const dynamic = 'force-dynamic'

// A code is a secret between those who hold the paper: no search engine keeps it.
export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('graduation.check.title'), robots: { index: false, follow: false } }
}

export default async function CheckedPage({ params }: PageProps<'/[locale]/certificates/[code]'>) {
  const [{ code }, t] = await Promise.all([params, currentTranslator()])
  const result = await loadCheck(code)
  if (result.ok) return <Checked found={result.value} />
  return (
    <div className="max-w-read stack">
      <PageHead title={t('graduation.check.noneTitle')} />
      <Note tone={result.error === 'too_many_checks' ? 'wait' : 'bad'} live><p>{t(`graduation.errors.${result.error}`)}</p></Note>
      {result.error === 'certificate_not_found' && <CheckForm />}
    </div>
  )
}

const tones = { VALID: 'good', REVOKED: 'bad', REISSUED: 'wait' } as const

async function Checked({ found }: { found: CheckedCertificate }) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const word = (key: string, values?: Record<string, string>) => t(`graduation.check.${key}`, values)
  const one = (key: string, values?: Record<string, string>) => t(`graduation.one.${key}`, values)
  const { status, serialNumber: serial, decisionNumber: number, decidedOn } = found
  const said = status === 'REVOKED' ? { day: formatDay(found.revokedOn ?? found.issuedOn, locale), number: unbroken(found.revokedBy ?? '') }
    : status === 'REISSUED' ? { serial: found.replacedBy?.serialNumber ?? '', day: formatDay(found.replacedBy?.issuedOn ?? found.issuedOn, locale) } : {}
  return (
    <div className="max-w-read stack">
      <PageHead title={word('resultTitle', { kind: t(`graduation.kinds.${found.kind}`), serial })} reference={<CertificateBadge status={status} />} />
      <Note tone={tones[status]}><p className="font-semibold">{word(status, said)}</p></Note>
      <Panel>
        <p>{word('compare')}</p>
        <FactList facts={[
          { label: word('school'), value: <span lang="vi">{found.school}</span> }, { label: word('name'), value: found.name }, { label: one('course'), value: <span lang="vi">{found.course}</span> }, { label: one('cohort'), value: found.cohortCode },
          { label: one('period'), value: `${formatDay(found.from, locale)} – ${formatDay(found.to, locale)}` }, { label: one('rank'), value: found.rank ? t(`graduation.ranks.${found.rank}`) : one('noRank') },
          ...(number && decidedOn ? [{ label: one('decision'), value: one('decisionOf', { number: unbroken(number), day: formatDay(decidedOn, locale) }) }] : []),
          { label: one('serial'), value: serial }, { label: one('number'), value: found.registerNumber }, { label: one('issuedOn'), value: formatDay(found.issuedOn, locale) },
          { label: one('signatory'), value: <span lang="vi">{found.signatoryTitle}, {found.signatory}</span> },
        ]} />
      </Panel>
      <p>{word('contact')} <Link href="/certificates">{word('again')}</Link></p>
    </div>
  )
}
