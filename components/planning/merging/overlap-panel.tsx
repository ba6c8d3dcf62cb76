import { Link } from '@/components/ui/link'
import { FindingList } from '@/components/ui/page/findings'
import { Panel, PanelBar } from '@/components/ui/page/panel'
import type { Locale } from '@/lib/i18n/locale'
import type { Translate } from '@/lib/i18n/sentence'
import { loadOverlapsOf } from '@/lib/planning/merging/loaders'
import type { Plan } from '@/lib/planning/plan/queries/find-plan'
import { mayPlan } from '@/lib/planning/policy'
import { LineName, pairAddress, SharedModules } from './overlap-parts'

/** Pairs that stand beside a plan; the rest has a page of its own. */
const SHOWN = 3

/** Lines of a plan that teach the same people the same modules, with the way to merge them; nothing where there are none. */
export async function OverlapPanel({ plan, locale, t }: { plan: Plan; locale: Locale; t: Translate }) {
  const { actor, overlaps } = await loadOverlapsOf(plan.version.id, plan.scenario)
  if (overlaps.length === 0) return null
  const word = (key: string, values?: Record<string, string | number>) => t(`planning.merging.${key}`, values)
  const merges = mayPlan(actor) && plan.version.status === 'DRAFT'
  return (
    <Panel look="tight" id="overlaps" title={word('panel')}>
      <FindingList
        findings={overlaps.slice(0, SHOWN).map(({ a, b, targetGroup, shared }) => ({
          key: `${a.itemId} ${b.itemId}`, outcome: 'review', outcomeLabel: word('warns'), rule: word('rule', { group: t(`planning.groups.${targetGroup}`), count: shared.length }),
          fact: <><span className="block"><LineName line={a} locale={locale} t={t} /></span><span className="block"><LineName line={b} locale={locale} t={t} /></span><SharedModules shared={shared} t={t} /></>,
          ...(merges ? { actions: <Link href={pairAddress({ a, b }, plan.version.id, plan.scenario)}>{word('merge')}</Link> } : {}),
        }))}
      />
      {(overlaps.length > SHOWN || (!merges && mayPlan(actor))) && (
        <PanelBar side="bottom">
          {!merges && mayPlan(actor) && <p>{word('draftOnly')}</p>}
          {overlaps.length > SHOWN && actor.kind === 'school' && <Link href={`/school/plan/merge?year=${plan.year}&scenario=${plan.scenario}`}>{word('more', { count: overlaps.length })}</Link>}
        </PanelBar>
      )}
    </Panel>
  )
}
