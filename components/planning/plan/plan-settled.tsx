import { ButtonLink } from '@/components/ui/button-link'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { PageHead } from '@/components/ui/page/page-head'
import type { Plan } from '@/lib/planning/plan/queries/find-plan'
import { paperText } from '../paper-text'
import { planWords, type Words } from './words'

/** In the place of the form that decides about a plan, once it is approved: by which paper, and the way to it. */
export function PlanSettled({ plan: { year, version, school }, words }: { plan: Plan; words: Words }) {
  const { word } = planWords(words)
  const { status, decisionNumber, decidedOn } = version
  const href = `/province/plan?year=${year}&school=${school.slug}`
  return (
    <div className="stack">
      <div>
        <Breadcrumb label={word('crumbs')} crumbs={[{ label: word('title', { year }), href }, { label: word(`statuses.${status}`) }]} />
        <PageHead title={word('settled', { year })} lead={decisionNumber && decidedOn && word('settledText', { paper: paperText(decisionNumber, decidedOn, words) })} />
      </div>
      <p><ButtonLink href={href}>{word('toPlan', { year })}</ButtonLink></p>
    </div>
  )
}
