import { DayList } from '@/components/ui/week/day-list'
import type { WeekLesson } from '@/components/ui/week/lesson-card'
import { WeekGrid, type WeekDay, type WeekPeriod, type WeekProps } from '@/components/ui/week/week-grid'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import type { Translate } from '@/lib/i18n/sentence'
import { hoursOf } from '@/lib/teaching/planner/rules'
import { halves } from '@/lib/teaching/planner/schema'
import { dayNumber, daysOfWeek, isCancelled, isChanged, monthNumber } from '@/lib/teaching/rules'
import type { LessonItem } from '@/lib/teaching/schema'
import { formatClock, instantAt, weekdayName, type Day } from '@/lib/time'

const looks: Readonly<Record<string, WeekLesson['kind']>> = {
  LECTURE: 'lecture', DISCUSSION: 'discussion', SELF_STUDY: 'self-study', FIELD_STUDY: 'field', EXAM: 'exam',
}

type TimetableProps = {
  lessons: readonly LessonItem[]
  monday: Day
  today: Day
  /** Where lessons of several classes stand together, each names its class. */
  namesCohort: boolean
  /** Where the page of a lesson lies, for who works with the class. */
  path?: string
}

/** A week of lessons: a grid at a desk and on paper, a list by day on a phone. */
export async function WeekTimetable({ lessons, monday, today, namesCohort, path }: TimetableProps) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const days = daysOfWeek(monday).map((day) => weekDay(day, today, locale, t))
  const periods = halves.map((half) => weekPeriod(half, lessons, monday, locale, t))
  const cards = (dayKey: string, periodKey: string) =>
    lessons.filter(({ day, half }) => day === dayKey && half === periodKey).map((lesson) => card(lesson, namesCohort, path, t))
  const week: WeekProps = {
    label: t('teaching.week'), periodHead: t('teaching.half'), days, periods, lessons: cards,
    todayLabel: t('teaching.today'), freeLabel: t('teaching.free'),
  }
  return (
    <>
      <WeekGrid {...week} />
      <DayList {...week} />
    </>
  )
}

const weekDay = (day: Day, today: Day, locale: string, t: Translate): WeekDay => ({
  key: day,
  weekday: weekdayName(day, locale),
  number: dayNumber(day),
  month: t('teaching.month', { month: monthNumber(day) }),
  longName: `${weekdayName(day, locale)}, ${shortDay(day)}`,
  today: day === today,
})

/** The hour as the lessons of this week have it, else as half-days begin. */
function weekPeriod(half: (typeof halves)[number], lessons: readonly LessonItem[], monday: Day, locale: string, t: Translate): WeekPeriod {
  const first = lessons.find((lesson) => lesson.half === half)
  const starts = first ? new Date(first.startsAt) : instantAt(monday, hoursOf[half][0])
  return { key: half, name: t(`teaching.halves.${half}`), hour: formatClock(starts, locale), low: half === 'EVENING' }
}

function card(lesson: LessonItem, namesCohort: boolean, path: string | undefined, t: Translate): WeekLesson {
  const cohort = namesCohort ? t('teaching.ofCohort', { code: unbroken(lesson.cohort.code) }) : null
  const meta = [cohort, lesson.lecturers.join(', '), lesson.room, lesson.place, lesson.link && t('teaching.planner.isOnline'), t('teaching.periods', { count: lesson.periods }), lesson.note]
  return {
    key: lesson.id,
    kind: looks[lesson.kind] ?? 'other',
    kindLabel: t(`teaching.kinds.${lesson.kind}`),
    title: lesson.title,
    meta: meta.filter((line): line is string => Boolean(line)),
    href: path && `${path}/${lesson.id}`,
    draft: lesson.status === 'DRAFT' ? t('teaching.planner.draft') : undefined,
    change: isChanged(lesson) ? t('teaching.changed') : undefined,
    cancelled: isCancelled(lesson) ? t('teaching.cancelled') : undefined,
  }
}

/** 16/03 */
const shortDay = (day: Day) => `${day.slice(8)}/${day.slice(5, 7)}`

/** A class code stays on one line: its hyphens hold both sides together. */
const unbroken = (code: string) => code.replaceAll('-', '\u2060-\u2060')
