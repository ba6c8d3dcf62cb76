import { EmptyState } from '@/components/ui/page/empty-state'
import { Panel } from '@/components/ui/page/panel'
import { Timeline } from '@/components/ui/page/timeline'
import type { PlanEntry } from '@/lib/planning/plan/queries/list-plan-history'
import { dayAt, formatClock, formatDay } from '@/lib/time'
import { planWords, type Words } from './words'

/** What happened to a plan, by whom and when. */
export function PlanHistory({ entries, words }: { entries: readonly PlanEntry[]; words: Words }) {
  const { t, locale } = words
  const said = (key: string) => t(`planning.planVersions.${key}`)
  return (
    <Panel id="history" title={said('history')}>
      {entries.length === 0
        ? <EmptyState title={said('historyEmpty')}>{said('historyEmptyText')}</EmptyState>
        : (
          <>
            <p className="text-sm text-soft">{said('latest')}</p>
            <Timeline
              entries={entries.map((entry) => ({
                key: entry.id, when: `${formatClock(new Date(entry.at), locale)}, ${formatDay(dayAt(new Date(entry.at)), locale)}`, dateTime: entry.at,
                what: sentence(entry, words), detail: detail(entry, words) || undefined,
                who: entry.by ? [entry.by, entry.role && t(`access.roles.${entry.role}`)].filter(Boolean).join(', ') : said('system'),
              }))}
            />
          </>
        )}
    </Panel>
  )
}

const unsaid = { version: '–', course: '–', cohorts: '–', trainees: '–' }

function sentence({ type, data }: PlanEntry, { t, locale }: Words): string {
  const { number } = planWords({ t, locale })
  const named = Object.fromEntries(Object.entries(data).map(([key, value]) => [key, typeof value === 'number' ? number(value) : value]))
  return t(`planning.planVersions.events.${type.slice('plan.'.length)}`, { ...unsaid, ...named })
}

function detail({ data }: PlanEntry, { t, locale }: Words): string {
  const { form, quarter } = planWords({ t, locale })
  const said = (key: string, values: Record<string, string>) => t(`planning.planVersions.${key}`, values)
  return [
    data.form ? form(data.form) : '', data.quarter ? quarter(data.quarter) : '',
    data.scenario === 'BOTH' ? said('eventBoth', {}) : data.scenario ? said('eventOf', { scenario: t(`planning.scenarios.${data.scenario}`) }) : '', before(data, { t, locale }),
    data.leaveNumber && data.leaveOn ? said('eventLeave', { number: data.leaveNumber, day: formatDay(data.leaveOn, locale) }) : '',
    data.number && data.on ? said('eventPaper', { number: data.number, day: formatDay(data.on, locale) }) : '', data.reason ?? '',
  ].filter(Boolean).join(', ')
}

/** What a line said before, where that was something else. */
function before({ fromQuarter, fromCohorts, fromTrainees, quarter, cohorts, trainees }: PlanEntry['data'], words: Words): string {
  if (fromCohorts === undefined || fromTrainees === undefined) return ''
  const { number, quarter: quarterOf } = planWords(words)
  const same = fromCohorts === cohorts && fromTrainees === trainees
  const moved = fromQuarter !== undefined && fromQuarter !== quarter
  if (same && !moved) return ''
  const amount = words.t('planning.planVersions.eventFrom', { cohorts: number(fromCohorts), trainees: number(fromTrainees) })
  return moved ? `${amount}, ${quarterOf(fromQuarter)}` : amount
}
