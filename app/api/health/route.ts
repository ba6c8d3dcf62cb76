import { databaseAnswers } from '@/lib/web/health'
import packageJson from '@/package.json'

export const dynamic = 'force-dynamic'

/** Whether the portal can serve: 503 while the database is away. */
export async function GET(): Promise<Response> {
  const answers = await databaseAnswers()
  const body = { status: answers ? 'ok' : 'unavailable', database: answers ? 'up' : 'down', version: packageJson.version }
  return Response.json(body, { status: answers ? 200 : 503, headers: { 'cache-control': 'no-store' } })
}
