import type { Finding } from '@/lib/enrolment/eligibility/rules'
import type { Translate } from '@/lib/i18n/sentence'
import { formatDay, isDay } from '@/lib/time'

/** The fact a rule was judged by, as a sentence; years are not grouped like amounts and days are written as people write them. */
export function findingSentence({ rule, reason, fact }: Finding, t: Translate, locale: string): string {
  const sayable = Object.entries(fact).map(([name, value]): [string, string | number] => {
    if (value === null) return [name, '–']
    return [name, typeof value === 'string' && isDay(value) ? formatDay(value, locale) : String(value)]
  })
  return t(`enrolment.findings.${rule}.${reason}`, Object.fromEntries(sayable))
}
