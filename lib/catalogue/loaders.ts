import 'server-only'
import { unstable_cache } from 'next/cache'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { z } from 'zod'
import { publicActor } from '../access/actor'
import { currentActor } from '../access/session'
import { dayAt, yearOf } from '../time'
import { findCohort } from './queries/find-cohort'
import { findCourse, listCourses } from './queries/find-course'
import { findPublishedYear } from './queries/find-published-year'
import { findYearAtWork } from './queries/find-year-at-work'
import { countCohorts, listCohorts, listOpenCohorts } from './queries/list-cohorts'
import type { CohortFilters } from './schema'

// Everyone sees the same: one entry per school, told of a change by its tags, and made new every hour for the days that pass.
const cached = { tags: ['cohorts', 'courses'], revalidate: 3600 }

const openCohorts = unstable_cache((schoolId: string) => listOpenCohorts(publicActor, schoolId, new Date()), ['open-cohorts'], cached)
const yearAtWork = unstable_cache((schoolId: string, year: number) => findYearAtWork(publicActor, schoolId, year), ['year-at-work'], cached)
const publishedYear = unstable_cache((schoolId: string) => findPublishedYear(publicActor, schoolId), ['published-year'], cached)
const catalogue = unstable_cache((filters: CohortFilters) => cataloguePage(filters), ['catalogue'], cached)

export const loadCourses = unstable_cache((schoolId: string) => listCourses(publicActor, schoolId), ['courses'], { tags: ['courses'], revalidate: 3600 })

/** What the home page of a school shows. */
export async function loadHome(schoolId: string) {
  const year = yearOf(dayAt(new Date()))
  const [open, work, published] = await Promise.all([openCohorts(schoolId), yearAtWork(schoolId, year), publishedYear(schoolId)])
  return { year, open, work, published }
}

/** A page of the catalogue. Free text and places in the list are anybody's invention, so they are not kept. */
export async function loadCatalogue(filters: CohortFilters & { school: string }, courses: readonly { code: string }[]) {
  const { q, cursor, course } = filters
  const enumerable = !q && !cursor && (!course || courses.some(({ code }) => code === course))
  return enumerable ? catalogue(filters) : cataloguePage(filters)
}

async function cataloguePage(filters: CohortFilters) {
  const [page, total] = await Promise.all([listCohorts(publicActor, filters), countCohorts(publicActor, filters)])
  return { ...page, total }
}

/** The cohort of an address as whoever asks may see it, read once per request; not found otherwise. */
export const loadCohort = cache(async (id: string) => {
  const actor = await currentActor()
  const cohort = z.uuid().safeParse(id).success ? await findCohort(actor, id) : null
  return { actor, cohort: cohort ?? notFound() }
})

const course = unstable_cache((id: string) => findCourse(publicActor, id), ['course'], cached)

export const loadCourse = cache(async (id: string) => (z.uuid().safeParse(id).success ? await course(id.toLowerCase()) : null) ?? notFound())
