import { timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import { env } from '@/lib/env'
import { preferredLocale } from '@/lib/i18n/locale'
import { generalProblem } from '@/lib/web/problem'
import { json } from '@/lib/web/respond'
import { allTags } from '@/lib/web/ear'
import { forgetHere } from '@/lib/web/revalidate'

const body = z.object({ tags: z.array(z.enum(allTags)).min(1) })

/** For this instance alone: what it kept of the public data is forgotten. Those who change something call announcePublicChange. */
export async function POST(request: Request): Promise<Response> {
  const locale = preferredLocale(request.headers.get('accept-language') ?? undefined)
  const given = Buffer.from(request.headers.get('authorization') ?? '')
  const wanted = Buffer.from(`Bearer ${env.INTERNAL_SECRET}`)
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) return generalProblem('unauthenticated', locale)
  const parsed = body.safeParse(await request.json().catch(() => null))
  if (!parsed.success) return generalProblem('malformed', locale)
  forgetHere(...parsed.data.tags)
  return json({ revalidated: parsed.data.tags })
}
