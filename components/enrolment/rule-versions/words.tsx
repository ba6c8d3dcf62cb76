import type { ReactNode } from 'react'
import { Badge } from '@/components/ui/badge'
import { unbroken } from '@/lib/document-number'
import { parameterAt, valuesOf } from '@/lib/enrolment/eligibility/versions/rules/values'
import { parameterFields, type ParameterField, type VersionRule } from '@/lib/enrolment/eligibility/versions/schema'
import type { Locale } from '@/lib/i18n/locale'
import { translatorFor, type Translate } from '@/lib/i18n/sentence'
import { formatDay, isDay } from '@/lib/time'

/** The sentence of a rule: its own words, or those that its parameters make. */
const sentenceOf = (rule: VersionRule, locale: Locale): string =>
  rule.wording?.[locale] ?? translatorFor(locale)(`enrolment.standards.${rule.code}`, valuesOf(rule))

/** A parameter as an official reads it. */
export function parameterText(rule: VersionRule, field: ParameterField, locale: Locale, t: Translate): string {
  const value = parameterAt(rule, field)
  if (value === null) return t('enrolment.versions.noneNeeded')
  if (typeof value === 'boolean') return t(`enrolment.versions.${value ? 'verifiedYes' : 'verifiedNo'}`)
  const words = 'words' in field ? field.words : null
  const one = (single: unknown) => (words ? t(`${words}.${String(single)}`) : typeof single === 'string' && isDay(single) ? formatDay(single, locale) : String(single))
  return Array.isArray(value) ? value.map(one).join('; ') : one(value)
}

/** Every parameter of a rule with its name. */
export function Parameters({ rule, locale, t }: { rule: VersionRule; locale: Locale; t: Translate }): ReactNode {
  const fields = parameterFields[rule.code]
  if (fields.length === 0) return t('enrolment.versions.noParameters')
  return (
    <ul className="stack-tight">
      {fields.map((field) => <li key={field.name}>{t(`enrolment.versions.parameterNames.${field.name}`)}: <b>{parameterText(rule, field, locale, t)}</b></li>)}
    </ul>
  )
}

export const waivableText = ({ waivableBy }: VersionRule, t: Translate): string => t(`enrolment.versions.waivers.${waivableBy ?? 'NONE'}`)

export const VerifiedBadge = ({ verified, t }: { verified: boolean; t: Translate }) => (
  <Badge tone={verified ? 'good' : 'wait'} icon={verified ? 'check' : 'warning'}>{t(`enrolment.versions.${verified ? 'verifiedYes' : 'verifiedNo'}`)}</Badge>
)

/** Both languages of a rule, the one of the page first. */
export function Wording({ rule, locale }: { rule: VersionRule; locale: Locale }) {
  const other = locale === 'vi' ? 'en' : 'vi'
  return <><span lang={locale}>{sentenceOf(rule, locale)}</span><span className="block text-sm text-soft" lang={other}>{sentenceOf(rule, other)}</span></>
}

/** Where a rule stands, on a line of its own. */
export const Citation = ({ rule: { citation } }: { rule: Pick<VersionRule, 'citation'> }) => <span className="block text-sm font-normal text-soft" lang="vi">{unbroken(citation)}</span>
