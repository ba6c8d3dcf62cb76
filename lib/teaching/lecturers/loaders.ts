import 'server-only'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { requireActor } from '../../access/session'
import { dayAt, yearOf } from '../../time'
import { mayKeepLecturers, mayReadLecturers } from './policy'
import { findLecturer, listLecturerAgencies, listLecturers } from './queries/list-lecturers'
import { listPeriods } from './queries/list-periods'
import { periodsQuery } from './schema'

/** The year an address names, this one if it names none. */
const yearNamed = (wished: unknown, now: Date): number => {
  const year = periodsQuery.safeParse({ year: wished })
  return year.success ? year.data.year : yearOf(dayAt(now))
}

/** All lecturers of the school with their periods of a year; 404 for who has no business with them. */
export async function loadLecturers(query: Readonly<Record<string, string | string[] | undefined>>) {
  const [actor, now] = [await requireActor(), new Date()]
  if (!mayReadLecturers(actor)) notFound()
  const year = yearNamed(query['year'], now)
  const [lecturers, periods] = await Promise.all([listLecturers(actor, now), listPeriods(actor, { year }, now)])
  return { lecturers, year, thisYear: yearOf(dayAt(now)), keeps: mayKeepLecturers(actor), periods: new Map(periods.map((one) => [one.id, one])) }
}

/** One lecturer; 404 for who is not the actor's to see. */
export async function loadLecturer(id: string, query: Readonly<Record<string, string | string[] | undefined>> = {}) {
  const [actor, now] = [await requireActor(), new Date()]
  const known = z.uuid().safeParse(id)
  const lecturer = known.success ? await findLecturer(actor, known.data, now) : null
  if (!lecturer) notFound()
  const year = yearNamed(query['year'], now)
  const [periods] = await listPeriods(actor, { year, lecturerId: lecturer.id }, now)
  return { actor, lecturer, year, periods: periods ?? null, keeps: mayKeepLecturers(actor) }
}

/** Whoever keeps lecturers, with the agencies to choose from; 404 for everybody else. */
export async function loadLecturerForm() {
  const actor = await requireActor()
  if (!mayKeepLecturers(actor)) notFound()
  return { agencies: await listLecturerAgencies(actor, new Date()) }
}
