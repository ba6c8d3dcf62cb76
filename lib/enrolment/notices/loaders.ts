import 'server-only'
import { unstable_cache } from 'next/cache'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { z } from 'zod'
import { publicActor, type SchoolActor } from '../../access/actor'
import { currentActor, requireActor } from '../../access/session'
import { dayAt } from '../../time'
import { mayReadDrafts, mayWriteNotices } from './policy'
import { findDraft, type Draft } from './queries/find-draft'
import { findNoticePaper } from './queries/find-paper'
import { listNotices, listNoticeYears } from './queries/list-notices'
import type { NoticeFilters } from './schema'

const PUBLIC_PAGE = 20
// Everyone sees the same; told of a change by the tag.
const kept = { tags: ['notices'], revalidate: 3600 }
const firstPage = unstable_cache((school: string, year?: number) => listNotices(publicActor, { school, year, limit: PUBLIC_PAGE }), ['notices'], kept)
const years = unstable_cache((school: string) => listNoticeYears(publicActor, school), ['notice-years'], kept)

/** A page of a school's issued notices and the years there are. Further pages and years without notices are anybody's invention, so they are not kept. */
export async function loadNotices(school: string, { year, cursor }: Pick<NoticeFilters, 'year' | 'cursor'>) {
  const known = await years(school)
  const page = cursor || (year !== undefined && !known.includes(year)) ? listNotices(publicActor, { school, year, cursor, limit: PUBLIC_PAGE }) : firstPage(school, year)
  return { ...(await page), years: known }
}

/** An issued notice, or the named version of it, with who asks; not found otherwise. */
export const loadNotice = cache(async (id: string, version: number | undefined) => {
  const actor = await currentActor()
  // A member of the school, too, sees here what the public sees.
  const found = z.uuid().safeParse(id).success ? await findNoticePaper(publicActor, { id, version }, new Date()) : null
  return found ? { actor, ...found } : notFound()
})

/** Who reads notices at the school; others find nothing here. */
export const loadReader = cache(async (): Promise<SchoolActor> => {
  const actor = await requireActor()
  return mayReadDrafts(actor) ? actor : notFound()
})

/** Who writes them. */
export const loadWriter = cache(async (): Promise<SchoolActor> => {
  const actor = await requireActor()
  return mayWriteNotices(actor) ? actor : notFound()
})

/** A notice of the own school, drafts included, or "not found". */
export const loadOwnNotice = cache(async (id: string, version: number | undefined) => {
  const actor = await loadReader()
  const found = z.uuid().safeParse(id).success ? await findNoticePaper(actor, { id, version }, new Date()) : null
  return found?.notice.schoolId === actor.schoolId ? { actor, ...found } : notFound()
})

/** The draft that the writer works on, or "not found". */
export const loadDraft = cache(async (id: string): Promise<{ actor: SchoolActor; draft: Draft }> => {
  const actor = await loadWriter()
  const draft = z.uuid().safeParse(id).success ? await findDraft(actor, id, dayAt(new Date())) : null
  return draft ? { actor, draft } : notFound()
})
