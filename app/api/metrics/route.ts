import { env } from '@/lib/env'
import { preferredLocale } from '@/lib/i18n/locale'
import { currentRequest } from '@/lib/web/context'
import { backlogFamilies } from '@/lib/web/metrics/backlog'
import { expose, expositionType } from '@/lib/web/metrics/exposition'
import { mayReadMetrics } from '@/lib/web/metrics/may-read-metrics'
import { processFamilies } from '@/lib/web/metrics/process'
import { requestFamilies } from '@/lib/web/metrics/requests'
import { generalProblem } from '@/lib/web/problem'

export const dynamic = 'force-dynamic'

/** Figures of this process and of what waits, for Prometheus. Answers while the database is away, too: that is when they are looked at. */
export async function GET(request: Request): Promise<Response> {
  const asked = { token: env.METRICS_TOKEN, trustedProxies: env.TRUSTED_PROXIES, authorization: request.headers.get('authorization'), direct: currentRequest()?.direct ?? false }
  if (!mayReadMetrics(asked)) return generalProblem('unauthenticated', preferredLocale(request.headers.get('accept-language') ?? undefined))
  const families = [...processFamilies(), ...requestFamilies(), ...(await backlogFamilies())]
  return new Response(expose(families), { headers: { 'content-type': expositionType, 'cache-control': 'no-store' } })
}
