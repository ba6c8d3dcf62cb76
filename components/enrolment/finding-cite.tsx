import type { Finding } from '@/lib/enrolment/eligibility/rules'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { formatDay } from '@/lib/time'

/** Under a finding: where the rule stands, whether somebody compared it with its text, and the paper by which it was waived. Nothing of a rule of the portal's own. */
export const findingCite = (finding: Finding) => (finding.waiver ?? finding.citation ? <Cite finding={finding} /> : undefined)

async function Cite({ finding: { waiver, citation, verified } }: { finding: Finding }) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  return (
    <>
      {citation && <span className="block"><span lang="vi">{citation}</span>{!verified && <>. {t('enrolment.unverified')}</>}</span>}
      {waiver && <span className="block">{t('enrolment.waivedBy', { number: waiver.documentNumber, day: formatDay(waiver.documentOn, locale), authority: waiver.authority, reason: waiver.reason })}</span>}
    </>
  )
}
