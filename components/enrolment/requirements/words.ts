import { ruleCodes } from '@/lib/enrolment/eligibility/schema'
import type { ListedRequirement } from '@/lib/enrolment/dossier/requirements/queries'
import type { Translate } from '@/lib/i18n/sentence'

/** When a paper is needed, in words: always, or for a rule and perhaps one of its reasons. */
export function whenText({ rule, reason }: Pick<ListedRequirement, 'rule' | 'reason'>, t: Translate): string {
  if (rule === null) return t('enrolment.requirements.always')
  const known = ruleCodes.some((code) => code === rule) ? t(`enrolment.rules.${rule}`) : t('enrolment.requirements.unknownRule')
  const said = t('enrolment.requirements.forRule', { rule: known })
  const why = (['missing', 'decisionMissing'] as const).find((one) => one === reason)
  return why ? `${said} (${t(`enrolment.requirements.reasons.${why}`)})` : said
}
