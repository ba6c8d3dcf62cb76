import { Badge } from '@/components/ui/badge'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import type { Call } from '@/lib/planning/needs/queries/list-calls'
import { daysBetween, formatDay, type Day } from '@/lib/time'

/** The line above the title: deadline with what is left of it, the letter, the school where there are several. */
export async function CallReference({ call, today, named }: { call: Call; today: Day; named: boolean }) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const word = (key: string, values?: Record<string, string | number>) => t(`planning.needs.${key}`, values)
  const left = daysBetween(today, call.deadline)
  return (
    <>
      {named && <span lang="vi">{call.schoolName}</span>}
      <b>{word('deadline', { day: formatDay(call.deadline, locale) })}</b>
      {left < 0
        ? <Badge tone="mute" icon="padlock">{word('closed')}</Badge>
        : <Badge tone={left <= 7 ? 'wait' : 'mute'} icon="clock">{left === 0 ? word('dueToday') : word('left', { days: left })}</Badge>}
      {call.documentNumber && call.documentOn
        ? <span>{word('paper', { number: call.documentNumber, day: formatDay(call.documentOn, locale) })}</span>
        : <span>{word('opened', { day: formatDay(call.openedOn, locale) })}</span>}
    </>
  )
}
