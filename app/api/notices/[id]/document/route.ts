import { findNoticePaper } from '@/lib/enrolment/notices/queries/find-paper'
import { noticeParams, noticeVersion } from '@/lib/enrolment/notices/schema'
import { handle } from '@/lib/web/handle'
import { officialPaper, officialPaperAnswer } from '@/lib/web/official-paper'
import { generalProblem } from '@/lib/web/problem'

/** The paper as a Word file: what is issued for everyone, a draft for its school. */
export const GET = handle({ params: noticeParams, query: noticeVersion }, async ({ actor, params, query, now, locale }) => {
  const found = await findNoticePaper(actor, { id: params.id, version: query.version }, now)
  if (!found) return generalProblem('not_found', locale)
  return officialPaperAnswer(await officialPaper(found.paper), `thong-bao-${found.notice.number ?? 'du-thao'}`)
})
