import { Badge } from '@/components/ui/badge'
import { Link } from '@/components/ui/link'
import { Note } from '@/components/ui/page/note'
import type { Locale } from '@/lib/i18n/locale'
import type { Translate } from '@/lib/i18n/sentence'
import type { Progress } from '@/lib/reporting/progress/queries/find-progress'
import { planText } from '@/lib/reporting/progress/rules/texts'
import { formatDay } from '@/lib/time'

type PlanStandingProps = { progress: Progress; locale: Locale; t: Translate }

/** By which plan the figures go: for the head of the page, of one school. */
export function PlanReference({ progress, locale, t }: PlanStandingProps) {
  const [only, another] = progress.schools
  if (!only || another) return null
  const word = (key: string, values?: Record<string, string>) => t(`reporting.progress.plan.${key}`, values)
  const { plan } = only
  if (!plan) return <Badge tone="dashed" icon="dashed-circle">{word('none')}</Badge>
  return (
    <>
      <span>{planText(plan, locale, t)}</span>
      <span>{word('scenario', { name: t(`planning.scenarios.${plan.scenario}`) })}</span>
      {plan.standing === 'NOT_APPROVED' ? <Badge tone="paper-dashed" icon="pencil">{word('notApproved')}</Badge> : <Badge tone="good" icon="check">{word('approved')}</Badge>}
    </>
  )
}

/** What must be known of the plan before its figures are read; nothing where it is simply in force. `planHref`: where the plan can be seen. */
export function PlanNotes({ progress, planHref, locale, t }: PlanStandingProps & { planHref?: string | undefined }) {
  const word = (key: string, values?: Record<string, string | number>) => t(`reporting.progress.plan.${key}`, values)
  const { schools, year, asOf } = progress
  const without = schools.filter(({ plan }) => plan === null)
  const link = planHref && <> <Link href={planHref}>{word('noneLink')}</Link></>
  if (without.length === schools.length) return <Note tone="wait"><p>{word('noneNote', { year })}{link}</p></Note>
  const has = (standing: string) => schools.some(({ plan }) => plan?.standing === standing)
  return (
    <>
      {without.length > 0 && <Note tone="wait"><p>{word('missingNote', { schools: without.map(({ name }) => name).join(', ') })}</p></Note>}
      {has('NOT_APPROVED') && <Note tone="wait"><p>{word('draftNote')}{link}</p></Note>}
      {has('APPROVED_LATER') && <Note><p>{word('laterNote', { day: formatDay(asOf, locale) })}</p></Note>}
    </>
  )
}
