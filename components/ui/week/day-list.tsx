import { Badge } from '../badge'
import { LessonCard } from './lesson-card'
import type { WeekDay, WeekProps } from './week-grid'

type Run = { free: boolean; days: WeekDay[] }

/** Days of lessons stand alone, free ones that follow each other are one run. */
function runsOf(days: readonly WeekDay[], isFree: (day: WeekDay) => boolean): Run[] {
  return days.reduce<Run[]>((runs, day) => {
    const free = isFree(day)
    const last = runs.at(-1)
    if (free && last?.free) return [...runs.slice(0, -1), { free, days: [...last.days, day] }]
    return [...runs, { free, days: [day] }]
  }, [])
}

/** The week on a phone: by day with headings, free days folded into one line. Give it what WeekGrid gets. */
export function DayList({ label, days, periods, lessons, todayLabel, freeLabel }: WeekProps) {
  const isFree = (day: WeekDay) => periods.every((period) => lessons(day.key, period.key).length === 0)
  return (
    <div className="days" role="group" aria-label={label}>
      {runsOf(days, isFree).map((run) => (
        <section key={run.days.map(({ key }) => key).join(' ')}>
          <h2>
            {run.days.map((day) => day.longName).join(' · ')}
            {run.days.some((day) => day.today) && <Badge tone="ink" icon="today">{todayLabel}</Badge>}
          </h2>
          {run.free ? <p className="text-soft">{freeLabel}</p> : run.days.map((day) => <DayLessons key={day.key} {...{ day, periods, lessons }} />)}
        </section>
      ))}
    </div>
  )
}

function DayLessons({ day, periods, lessons }: Pick<WeekProps, 'periods' | 'lessons'> & { day: WeekDay }) {
  return periods.map((period) => {
    const held = lessons(day.key, period.key)
    if (held.length === 0) return null
    return [
      <p key={period.key} className="day-period">{period.hour ? `${period.name}, ${period.hour}` : period.name}</p>,
      ...held.map(({ key, ...lesson }) => <LessonCard key={key} lesson={lesson} inLine />),
    ]
  })
}
