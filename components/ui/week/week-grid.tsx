import { classNames } from '../class-names'
import { LessonCard, type WeekLesson } from './lesson-card'

export type WeekDay = {
  key: string
  /** "Thứ Hai" */
  weekday: string
  /** "16" */
  number: string
  /** Read after the number: "tháng 3". */
  month: string
  /** "Thứ Hai, 16/03": the heading of the list on a phone. */
  longName: string
  today?: boolean | undefined
}

export type WeekPeriod = {
  key: string
  /** "Sáng" */
  name: string
  /** "7 giờ 30" */
  hour?: string | undefined
  /** The evening's row is lower. */
  low?: boolean | undefined
}

export type WeekProps = {
  label: string
  /** Head of the first column, read only: "Buổi". */
  periodHead: string
  days: readonly WeekDay[]
  periods: readonly WeekPeriod[]
  lessons: (dayKey: string, periodKey: string) => readonly WeekLesson[]
  todayLabel: string
  /** "Không có buổi học" */
  freeLabel: string
}

/** Seven columns; hidden on a phone, where DayList stands. */
export function WeekGrid({ label, periodHead, days, periods, lessons, todayLabel, freeLabel }: WeekProps) {
  return (
    <div className="week" role="group" aria-label={label}>
      <div className="week-day"><span className="sr-only">{periodHead}</span></div>
      {days.map((day) => (
        <div key={day.key} className={classNames('week-day', day.today && 'week-today')}>
          {day.weekday}
          <b>{day.number}</b>
          <span className="sr-only">{day.month} </span>
          {day.today && todayLabel}
        </div>
      ))}
      {periods.map((period) => [
        <div key={period.key} className="week-period"><span>{period.name}</span>{period.hour && <span>{period.hour}</span>}</div>,
        ...days.map((day) => (
          <WeekCell key={`${day.key} ${period.key}`} slot={`${day.key} ${period.key}`} today={day.today} low={period.low} freeLabel={freeLabel} lessons={lessons(day.key, period.key)} />
        )),
      ])}
    </div>
  )
}

type WeekCellProps = { slot: string; today: boolean | undefined; low: boolean | undefined; freeLabel: string; lessons: readonly WeekLesson[] }

function WeekCell({ slot, today, low, freeLabel, lessons }: WeekCellProps) {
  const free = lessons.length === 0
  return (
    <div className={classNames('week-cell', low && 'week-cell-low', today && 'week-today', free && !today && 'week-free')} data-slot={slot}>
      {free ? <span className="sr-only">{freeLabel}</span> : lessons.map(({ key, ...lesson }) => <LessonCard key={key} lesson={lesson} />)}
    </div>
  )
}
