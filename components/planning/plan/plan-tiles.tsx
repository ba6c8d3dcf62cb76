import { Badge } from '@/components/ui/badge'
import { Stats, StatTile } from '@/components/ui/page/stats'
import type { PlanBounds } from '@/lib/planning/plan/loaders'
import type { Plan } from '@/lib/planning/plan/queries/find-plan'
import { fullTimeShare, sumOf } from '@/lib/planning/plan/rules'
import { percent, planWords, type Words } from './words'

type PlanTilesProps = { plan: Plan; bounds: PlanBounds; needsHref: string; words: Words }

/** New and carried-over classes, the share of full-time classes against its target, needs against the plan. */
export function PlanTiles({ plan, bounds, needsHref, words }: PlanTilesProps) {
  const { word, number } = planWords(words)
  const fresh = sumOf(plan.lines)
  const { part, whole } = fullTimeShare(plan.lines)
  const needed = bounds.needs.reduce((sum, { headcount }) => sum + headcount, 0)
  const { target } = bounds
  const share = percent(part.cohorts, whole.cohorts, words.locale)
  return (
    <Stats count={4}>
      <StatTile label={word('opened')} figure={number(fresh.cohorts)} note={word('openedNote', { trainees: fresh.trainees })} href="#lines" />
      <StatTile label={word('carriedTile')} figure={number(plan.carried.length)} href="#carried" note={word('carriedNote', { trainees: plan.carried.reduce((sum, { trainees }) => sum + trainees, 0) })} />
      <StatTile
        label={word('fullTime')} figure={share ?? '–'} href="#trend"
        note={<>
          {share ? word('fullTimeNote', { part: part.cohorts, whole: whole.cohorts, partTrainees: part.trainees, wholeTrainees: whole.trainees }) : word('noTraining')}
          {target !== null && <><br />{word('target', { target })}{!plan.frame.targetVerified && <> <Badge tone="wait" icon="question-diamond">{words.t('planning.unverified')}</Badge></>}</>}
        </>}
      />
      <StatTile label={word('needsTile')} figure={number(needed)} unit={word('needsUnit')} href={needsHref} note={needed > 0 ? word('needsNote', { planned: fresh.trainees }) : word('noNeeds')} />
    </Stats>
  )
}
