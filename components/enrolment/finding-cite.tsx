import type { Finding } from '@/lib/enrolment/eligibility/rules'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { formatDay } from '@/lib/time'

/** Under a finding: the paper by which the rule was waived, and that nobody compared the rule with its text. */
export async function FindingCite({ finding: { waiver, citation, verified } }: { finding: Finding }) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  return (
    <>
      {waiver && <span className="block">{t('enrolment.waivedBy', { number: waiver.documentNumber, day: formatDay(waiver.documentOn, locale), authority: waiver.authority, reason: waiver.reason })}</span>}
      {citation && !verified && <span className="block">{t('enrolment.unverified')}</span>}
    </>
  )
}
