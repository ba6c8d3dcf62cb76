import { FactList } from '@/components/ui/page/fact-list'
import { unbroken } from '@/lib/document-number'
import type { Certificate } from '@/lib/graduation/certificates/queries/find-certificate'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { formatDay } from '@/lib/time'

/** What was printed, as it was frozen, and its hash. */
export async function CertificateFacts({ certificate: { content, registerNumber, hash } }: { certificate: Certificate }) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const word = (key: string, values?: Record<string, string>) => t(`graduation.one.${key}`, values)
  const decision = content.decisionNumber && content.decidedOn ? word('decisionOf', { number: unbroken(content.decisionNumber), day: formatDay(content.decidedOn, locale) }) : word('noDecision')
  return (
    <FactList facts={[
      { label: word('name'), value: content.fullName }, { label: word('birthDate'), value: formatDay(content.birthDate, locale) }, { label: word('course'), value: <span lang="vi">{content.course}</span> },
      { label: word('cohort'), value: content.cohortCode }, { label: word('period'), value: `${formatDay(content.from, locale)} – ${formatDay(content.to, locale)}` },
      { label: word('rank'), value: content.rank ? t(`graduation.ranks.${content.rank}`) : word('noRank') }, { label: word('decision'), value: decision }, { label: word('serial'), value: content.serialNumber }, { label: word('number'), value: registerNumber },
      { label: word('issuedOn'), value: formatDay(content.issuedOn, locale) }, { label: word('signatory'), value: <span lang="vi">{content.signatoryTitle}, {content.signatory}</span> },
      { label: word('hash'), value: <code className="text-sm break-all">{hash}</code> },
    ]} />
  )
}
