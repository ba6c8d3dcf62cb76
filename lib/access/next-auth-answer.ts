import 'server-only'
import type { Locale } from '../i18n/locale'
import { translatorFor } from '../i18n/sentence'
import { generalProblem, problem } from '../web/problem'

const local = (address: string): URL => new URL(address, 'http://portal.invalid')
const pathOf = ({ pathname, search }: URL): string => `${pathname}${search}`

/**
 * What next-auth answers, as a program can use it: only the path of an address, because a portal may be reached
 * under any name, and a problem where the sign-in was refused, which next-auth tells by an address alone.
 */
export async function retellNextAuth(response: Response, locale: Locale): Promise<Response> {
  const headers = new Headers(response.headers)
  const location = headers.get('location')
  if (location) headers.set('location', pathOf(local(location)))
  if (!headers.get('content-type')?.includes('json')) return new Response(response.body, { status: response.status, headers })
  const body: unknown = await response.json()
  headers.delete('content-length')
  const url = typeof body === 'object' && body !== null && 'url' in body && typeof body.url === 'string' ? local(body.url) : null
  const refused = url && refusalOf(url, locale)
  if (refused) return refused
  return new Response(JSON.stringify(url ? { url: pathOf(url) } : body), { status: response.status, headers })
}

function refusalOf({ searchParams }: URL, locale: Locale): Response | null {
  const error = searchParams.get('error')
  if (searchParams.has('csrf')) return generalProblem('foreign_origin', locale)
  if (error === null) return null
  if (error === 'too_many_attempts') return problem(429, error, translatorFor(locale)(`access.errors.${error}`), { url: `/sign-in?error=${error}` })
  if (error === 'unavailable') return generalProblem('unavailable', locale)
  if (error === 'fault') return generalProblem('fault', locale, { id: '–' })
  return problem(401, 'credentials_wrong', translatorFor(locale)('access.errors.credentials_wrong'), { url: '/sign-in?error=credentials_wrong' })
}
