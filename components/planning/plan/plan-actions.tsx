import { ConfirmForm } from '@/components/frame/confirm-form'
import { ButtonLink } from '@/components/ui/button-link'
import { Link } from '@/components/ui/link'
import { SubmitButton } from '@/components/ui/submit-button'
import type { SignedInActor } from '@/lib/access/actor'
import { adjustPlanAction } from '@/lib/planning/plan/actions'
import type { Plan } from '@/lib/planning/plan/queries/find-plan'
import { mayApprove, mayPlan, mayPropose } from '@/lib/planning/policy'
import { planWords, type Words } from './words'

type PlanActionsProps = { plan: Plan; actor: SignedInActor; words: Words }

/** What may be done with a plan, by right and state; then where else it can be looked at. */
export function PlanActions({ plan, actor, words }: PlanActionsProps) {
  const { word } = planWords(words)
  const { year, version, versions, school } = plan
  const newest = versions[0]?.number === version.number
  const draft = newest && version.status === 'DRAFT'
  const at = (path: string) => `/school/plan/${path}?year=${year}`
  const decided = newest && version.status === 'PROPOSED' && mayApprove(actor)
  const province = `year=${year}&school=${school.slug}`
  return (
    <div className="stack-tight not-print">
      <div className="actions items-end">
        {draft && mayPropose(actor) && <ButtonLink href={at('propose')}>{word('propose')}</ButtonLink>}
        {draft && mayPlan(actor) && <ButtonLink tone="second" href={`${at('lines/new')}&scenario=${plan.scenario}`} icon="plus">{word('addLine')}</ButtonLink>}
        {decided && <ButtonLink href={`/province/plan/approve?${province}`}>{word('approve')}</ButtonLink>}
        {decided && <ButtonLink tone="second" href={`/province/plan/return?${province}`}>{word('sendBack')}</ButtonLink>}
        <ButtonLink tone="second" icon="download" href={`/api/plans/${year}/export?school=${school.slug}&scenario=${plan.scenario}&version=${version.number}`}>{word('export')}</ButtonLink>
        {newest && version.status === 'APPROVED' && mayPlan(actor) && (
          <ConfirmForm action={adjustPlanAction} hidden={{ planId: plan.id }} summary={word('notAdjusted')}>
            <SubmitButton tone="second" pendingLabel={word('adjusting')}>{word('adjust')}</SubmitButton>
          </ConfirmForm>
        )}
      </div>
      {actor.kind === 'school' && (
        <p className="flex flex-wrap gap-x-6 gap-y-1">
          <Link href={at('versions')}>{word('versions')}</Link>
          <Link href={at('scenario')}>{word('compare')}</Link>
          <Link href={at('merge')}>{word('merge')}</Link>
          {mayPlan(actor) && <Link href={at('frame')}>{word('correctFrame')}</Link>}
        </p>
      )}
    </div>
  )
}
