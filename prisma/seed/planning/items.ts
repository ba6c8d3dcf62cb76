import type { Day } from '@/lib/time'
import type { StudyForm } from '@/lib/planning/schema'
import { courses, type CourseCode } from '../courses'
import { uid } from '../ids'

/** A course in a form in a quarter of a year: what a plan has one line for, and a cohort is made from. */
export interface Item { year: number; course: CourseCode; form: StudyForm; quarter: number }

export const quarterOf = (day: Day) => Math.ceil(Number(day.slice(5, 7)) / 3)

export const itemId = (school: number, { year, course, form, quarter }: Item) =>
  uid('plan_item', ((school * 10_000 + year) * 100 + courses[course].number) * 10 + quarter + (form === 'CONCENTRATED' ? 0 : 4))
