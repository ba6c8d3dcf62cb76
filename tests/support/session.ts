// A session as people and programs get one: by signing in over HTTP, never by a cookie of the test's own making.
import { request } from 'node:http'
import { z } from 'zod'

/** The demo accounts' password, which the seed gives to every account it makes. */
export const seededPassword = 'demo-2022'

const csrfAnswer = z.object({ csrfToken: z.string() })

/** What one who signs in sends: the token of the form and the cookie that goes with it. It may be sent by any number of people. */
export async function openForm(url: string): Promise<{ csrfToken: string; cookie: string }> {
  const answer = await fetch(`${url}/api/auth/csrf`)
  return { ...csrfAnswer.parse(await answer.json()), cookie: answer.headers.getSetCookie().map(nameAndValue).join('; ') }
}

/** Signs in, from `localAddress` if one is named, and answers the cookie of the session. */
export async function signIn(url: string, email: string, localAddress?: string): Promise<string> {
  const { csrfToken, cookie } = await openForm(url)
  const body = new URLSearchParams({ csrfToken, email, password: seededPassword, json: 'true' }).toString()
  const { status, cookies } = await post(new URL('/api/auth/callback/credentials', url), body, cookie, localAddress)
  const session = cookies.map(nameAndValue).find((one) => one.includes('session-token='))
  if (status !== 200 || !session) throw new Error(`${email} could not sign in: ${String(status)}`)
  return session
}

function post(url: URL, body: string, cookie: string, localAddress: string | undefined): Promise<{ status: number; cookies: string[] }> {
  return new Promise((resolve, reject) => {
    const headers = { cookie, 'content-type': 'application/x-www-form-urlencoded', 'content-length': Buffer.byteLength(body) }
    const sent = request(url, { method: 'POST', headers, ...(localAddress ? { localAddress, family: 4 } : {}) }, (response) => {
      response.resume().on('end', () => { resolve({ status: response.statusCode ?? 0, cookies: response.headers['set-cookie'] ?? [] }) })
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

const nameAndValue = (cookie: string): string => cookie.split(';')[0] ?? ''
