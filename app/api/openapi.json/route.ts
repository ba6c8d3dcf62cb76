import { openApiDocument } from './document'

/** The same for everyone, so made once, when the portal is built. */
export const dynamic = 'force-static'

export const GET = (): Response => Response.json(openApiDocument(), { headers: { 'cache-control': 'public, max-age=300' } })
