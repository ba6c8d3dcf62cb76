import { createHash } from 'node:crypto'
import { actorOfFeed, sharedByFeed, showsDuties } from '@/lib/access/feed-token'
import { listFeedDuties } from '@/lib/agreements/calendar/queries/list-calendar'
import { dutyCalendar } from '@/lib/agreements/calendar/rules'
import { translatorFor } from '@/lib/i18n/sentence'
import { listAwayLessons } from '@/lib/teaching/away/queries/list-lessons'
import { awayCalendar } from '@/lib/teaching/away/rules'
import { calendarOf, FEED_REFRESH_SECONDS } from '@/lib/teaching/calendar/rules'
import { listFeedLessons, listSharedLessons } from '@/lib/teaching/queries/list-lessons'
import { feedFile } from '@/lib/teaching/schema'
import { addDays, dayAt } from '@/lib/time'
import { handle } from '@/lib/web/handle'
import { generalProblem } from '@/lib/web/problem'

/** Classes that ended longer ago have left everybody's calendar. */
const DAYS_BACK = 366

/** The timetable, or an agency's absences, as a calendar program subscribes to it: the address is the only credential. */
export const GET = handle({ params: feedFile }, async ({ params, request, locale, now }) => {
  const actor = await actorOfFeed(params.token)
  if (!actor) return generalProblem('not_found', locale)
  const t = translatorFor(locale)
  const since = addDays(dayAt(now), -DAYS_BACK)
  if (await showsDuties(params.token)) {
    const words = { name: t('agreements.duties.plan.feedName'), done: (title: string) => t('agreements.duties.plan.feedDone', { title }), ended: (title: string) => t('agreements.duties.plan.feedEnded', { title }) }
    return answer(request, dutyCalendar(await listFeedDuties(actor, dayAt(now)), words), 'nhiem-vu.ics')
  }
  if (actor.kind === 'agency') {
    const away = { name: t('teaching.away.feedName'), away: (count: number, code: string) => t('teaching.away.feedAway', { count, code }), cancelled: (code: string) => t('teaching.away.feedCancelled', { code }) }
    return answer(request, awayCalendar(await listAwayLessons(actor, since), away), 'can-bo-vang.ics')
  }
  const shared = actor.kind === 'school' && actor.role !== 'lecturer' ? await sharedByFeed(params.token) : null
  const lessons = shared ? await listSharedLessons(actor, shared, since) : await listFeedLessons(actor, since)
  const [first] = lessons
  const title = shared?.cohortId && first ? t('teaching.feed.ofCohort', { code: first.cohort.code }) : shared?.roomId && first ? t('teaching.feed.ofRoom', { name: first.room ?? '' }) : t('teaching.feed.name')
  const body = calendarOf(lessons, {
    name: title, cancelled: t('teaching.cancelled'),
    online: t('teaching.planner.isOnline'), kind: (kind) => t(`teaching.kinds.${kind}`), cohort: (code) => t('teaching.ofCohort', { code }),
  })
  return answer(request, body, 'lich-hoc.ics')
})

/** The file, or that the program has it already. */
function answer(request: Request, body: string, name: string): Response {
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`
  const headers = { etag, 'cache-control': `private, max-age=${FEED_REFRESH_SECONDS}`, vary: 'accept-language' }
  if (request.headers.get('if-none-match')?.includes(etag)) return new Response(null, { status: 304, headers })
  return new Response(body, { headers: { ...headers, 'content-type': 'text/calendar; charset=utf-8', 'content-disposition': `inline; filename="${name}"` } })
}
