import { timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import { env } from '@/lib/env'
import { preferredLocale } from '@/lib/i18n/locale'
import { generalProblem } from '@/lib/web/problem'
import { json } from '@/lib/web/respond'
import { publicDataChangedByProgram } from '@/lib/web/revalidate'

const body = z.object({ tags: z.array(z.enum(['cohorts', 'courses', 'notices', 'schools'])).min(1) })

/** For jobs and scripts of this installation only: they change public data without a request of their own. */
export async function POST(request: Request): Promise<Response> {
  const locale = preferredLocale(request.headers.get('accept-language') ?? undefined)
  const given = Buffer.from(request.headers.get('authorization') ?? '')
  const wanted = Buffer.from(`Bearer ${env.INTERNAL_SECRET}`)
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) return generalProblem('unauthenticated', locale)
  const parsed = body.safeParse(await request.json().catch(() => null))
  if (!parsed.success) return generalProblem('malformed', locale)
  publicDataChangedByProgram(...parsed.data.tags)
  return json({ revalidated: parsed.data.tags })
}
