import { Badge } from '@/components/ui/badge'
import { SelectField } from '@/components/ui/form/select-field'
import type { FollowedState } from '@/lib/activities/schema'
import type { Translate } from '@/lib/i18n/sentence'
import { dayAt, daysBetween, yearOf, type Day } from '@/lib/time'

export type Workspace = '/school' | '/province' | '/agency'
const looks = { open: { tone: 'ink', icon: 'clock' }, overdue: { tone: 'bad', icon: 'warning' }, closed: { tone: 'good', icon: 'check' } } as const

/** How far something is that is followed until it is closed. */
export const FollowedBadge = ({ state, label }: { state: FollowedState; label: string }) => <Badge {...looks[state]}>{label}</Badge>

/** What an address says was done, if it is one of these. */
export const doneIn = <const T extends string>(did: unknown, known: readonly T[]): T | undefined => known.find((one) => one === did)

/** "Quá hạn 299 ngày" of what is overdue; of anything else the word for its state. */
export const stateLabel = ({ state, dueOn }: { state: FollowedState; dueOn: Day | null }, word: string, t: Translate): string =>
  state === 'overdue' && dueOn ? t('activities.daysLate', { days: daysBetween(dueOn, dayAt(new Date())) }) : word

const YEARS = 8

/** The years of the register to choose from: the last ones, and the chosen one however old. */
export function YearField({ year, t }: { year: string | undefined; t: Translate }) {
  const now = yearOf(dayAt(new Date()))
  const years = Array.from({ length: YEARS }, (_, back) => String(now - back))
  const offered = year === undefined || years.includes(year) ? years : [...years, year]
  return <SelectField name="year" label={t('activities.year')} placeholder={t('activities.anyYear')} defaultValue={year} options={offered.map((value) => ({ value, label: value }))} />
}
