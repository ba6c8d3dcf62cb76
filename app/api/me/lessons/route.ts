import { listMyLessons } from '@/lib/teaching/queries/list-lessons'
import { lessonSpan } from '@/lib/teaching/schema'
import { handleSignedIn } from '@/lib/web/handle'
import { respond } from '@/lib/web/respond'
import { ok } from '@/lib/result'

/** The timetable of the hat worn. */
export const GET = handleSignedIn({ query: lessonSpan }, async ({ actor, query, locale }) => {
  const lessons = await listMyLessons(actor, query)
  return respond(lessons.ok ? ok({ items: lessons.value, nextCursor: null }) : lessons, { ok: 200, area: 'teaching', not_allowed: 403 }, locale)
})
