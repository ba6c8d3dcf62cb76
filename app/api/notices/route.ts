import { listNotices } from '@/lib/enrolment/notices/queries/list-notices'
import { noticeFilters } from '@/lib/enrolment/notices/schema'
import { handle } from '@/lib/web/handle'
import { json } from '@/lib/web/respond'

/** Issued notices, newest paper first; published. */
export const GET = handle({ query: noticeFilters }, async ({ actor, query }) => json(await listNotices(actor, query)))
