import { ActionForm } from '@/components/frame/action-form'
import type { FormField } from '@/components/frame/form-field'
import { Panel } from '@/components/ui/page/panel'
import type { Locale } from '@/lib/i18n/locale'
import { formatNumber } from '@/lib/i18n/number'
import type { Translate } from '@/lib/i18n/sentence'
import { previewCohortsAction } from '@/lib/planning/scheduling/actions'
import type { Scheduling } from '@/lib/planning/scheduling/queries/find-scheduling'
import { daysOfQuarter, nextCodes, usualSchedule, weeksOf } from '@/lib/planning/scheduling/rules'
import { LOCALITY } from '@/lib/planning/scheduling/schema'
import { formatDay, type Day } from '@/lib/time'

type SchedulingFormProps = {
  scheduling: Scheduling; line: NonNullable<Scheduling['line']>; today: Day; locale: Locale; t: Translate
  /** What was typed before, when somebody comes back from the list to change it. */
  typed: Readonly<Record<string, string | string[] | undefined>>
}

/** The rest of a line's cohorts: codes, days, size and place, each with what is usual filled in. */
export function SchedulingForm({ scheduling, line, typed, today, locale, t }: SchedulingFormProps) {
  const { itemId, campuses, last, course, form, year } = scheduling
  const word = (key: string, values?: Record<string, string | number>) => t(`planning.scheduling.form.${key}`, values)
  const [usual, codes, quarter] = [usualSchedule(line, today), nextCodes(last, course, year), daysOfQuarter(year, line.quarter)]
  const given = (name: string, otherwise: string | number): string => (typeof typed[name] === 'string' ? typed[name] : String(otherwise))
  const weeks = last?.days ? Math.ceil(last.days / 7) : weeksOf(course.duration)
  const part: readonly FormField[] = form === 'NON_CONCENTRATED'
    ? [{ kind: 'text', name: 'weeks', label: word('weeks'), hint: word('weeksHint'), width: 'short', numeric: true, value: given('weeks', weeks) }] : []
  const places = [...(line.locality === null ? [] : [{ value: LOCALITY, label: line.locality }]), ...campuses.map(({ id, name }) => ({ value: id, label: name }))]
  return (
    <Panel look="key" id="schedule" title={word('title')}>
      <ActionForm
        action={previewCohortsAction} hidden={{ itemId }} labels={{ wrong: word('wrong'), prefix: t('web.frame.errorPrefix') }} buttons={[{ label: word('submit'), pending: word('pending') }]}
        fields={[
          { kind: 'text', name: 'count', label: word('count'), hint: word('countHint', { left: line.cohorts - line.made }), width: 'short', numeric: true, value: given('count', usual.count) },
          [
            { kind: 'text', name: 'codePattern', label: word('pattern'), hint: word('patternHint'), width: 'medium', value: given('codePattern', codes.pattern) },
            { kind: 'text', name: 'firstNumber', label: word('first'), hint: word('firstHint'), width: 'short', numeric: true, value: given('firstNumber', codes.firstNumber) },
          ],
          [
            { kind: 'date', name: 'firstOn', label: word('firstOn'), hint: word('firstOnHint', { quarter: t(`planning.quarters.q${line.quarter}`), from: formatDay(quarter.from, locale), to: formatDay(quarter.to, locale) }), value: formatDay(given('firstOn', usual.firstOn), 'vi') },
            { kind: 'text', name: 'daysBetween', label: word('apart'), hint: word('apartHint'), width: 'short', numeric: true, value: given('daysBetween', usual.daysBetween) },
          ],
          ...part,
          [
            { kind: 'text', name: 'capacity', label: word('capacity'), hint: word('capacityHint', { trainees: formatNumber(line.trainees, locale), cohorts: line.cohorts }), width: 'short', numeric: true, value: given('capacity', usual.capacity) },
            { kind: 'text', name: 'poolSeats', label: word('pool'), hint: word('poolHint'), width: 'short', numeric: true, value: given('poolSeats', 0) },
          ],
          { kind: 'select', name: 'place', label: word('place'), options: places, value: given('place', places[0]?.value ?? '') },
        ]}
      />
    </Panel>
  )
}
