import { fail, ok } from '@/lib/result'
import { findScorecard } from '@/lib/reporting/scorecards/queries/list-scorecards'
import { cardParams, cardYearQuery } from '@/lib/reporting/scorecards/schema'
import { dayAt } from '@/lib/time'
import { handleSignedIn } from '@/lib/web/handle'
import { respond } from '@/lib/web/respond'

export const GET = handleSignedIn({ params: cardParams, query: cardYearQuery }, async ({ actor, params, query, now, locale }) => {
  const card = await findScorecard(actor, { ...params, ...query }, dayAt(now))
  return respond(card ? ok(card) : fail('card_not_found'), { ok: 200, area: 'reporting.scorecards', card_not_found: 404 }, locale)
})
