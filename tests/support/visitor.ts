// One person at one computer: an address of the loopback network, a session, and what came of each request.
import { Agent, request } from 'node:http'

export interface Answer { status: number; body: string }

/** What one request came to, as the tally of its kind of person keeps it. */
export interface Outcome { kind: string; method: string; path: string; status: number; ms: number; code: string | null }

export interface Visitor {
  kind: string
  get: (path: string) => Promise<Answer>
  /** JSON, or a form with one file as a browser sends it. */
  send: (method: 'POST' | 'PUT', path: string, body: unknown, headers?: Readonly<Record<string, string>>) => Promise<Answer>
  upload: (path: string, fields: Readonly<Record<string, string>>, file: Uint8Array) => Promise<Answer>
  leave: () => void
}

/** Somebody who asks longer than this for an answer has given up. */
const PATIENCE_MS = 60_000

export function openVisitor(given: { kind: string; url: string; cookie: string; localAddress: string; note: (outcome: Outcome) => void }): Visitor {
  const { kind, url, cookie, localAddress, note } = given
  const agent = new Agent({ keepAlive: true, maxSockets: 2 })
  const ask = (method: string, path: string, headers: Record<string, string | number>, payload?: Uint8Array) => {
    const begun = performance.now()
    return new Promise<Answer>((resolve) => {
      const done = (status: number, body: string) => {
        note({ kind, method, path, status, ms: performance.now() - begun, code: status >= 400 || status === 0 ? codeOf(body) : null })
        resolve({ status, body })
      }
      const sent = request(new URL(path, url), { method, agent, localAddress, family: 4, timeout: PATIENCE_MS, headers: { ...(cookie ? { cookie } : {}), ...headers } }, (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('end', () => { done(response.statusCode ?? 0, Buffer.concat(chunks).toString()) })
        response.on('error', (fault) => { done(0, fault.message) })
      })
      sent.on('timeout', () => sent.destroy(new Error('no answer within a minute')))
      sent.on('error', (fault) => { done(0, fault.message) })
      sent.end(payload)
    })
  }
  const origin = new URL(url).origin
  return {
    kind,
    get: (path) => ask('GET', path, { accept: path.startsWith('/api/') ? 'application/json' : 'text/html' }),
    send: (method, path, body, headers = {}) => {
      const payload = Buffer.from(JSON.stringify(body))
      return ask(method, path, { ...headers, origin, 'content-type': 'application/json', 'content-length': payload.length }, payload)
    },
    upload: (path, fields, file) => {
      const { payload, boundary } = formOf(fields, file)
      return ask('POST', path, { origin, 'content-type': `multipart/form-data; boundary=${boundary}`, 'content-length': payload.length }, payload)
    },
    leave: () => { agent.destroy() },
  }
}

function formOf(fields: Readonly<Record<string, string>>, file: Uint8Array): { payload: Buffer; boundary: string } {
  const boundary = `----portal${Math.random().toString(36).slice(2)}`
  const part = (head: string) => Buffer.from(`--${boundary}\r\ncontent-disposition: form-data; ${head}\r\n\r\n`)
  const parts = Object.entries(fields).flatMap(([field, value]) => [part(`name="${field}"`), Buffer.from(`${value}\r\n`)])
  return { boundary, payload: Buffer.concat([...parts, part('name="file"; filename="giay-to.pdf"'), file, Buffer.from(`\r\n--${boundary}--\r\n`)]) }
}

/** The reason that a refusal names, or what broke. */
function codeOf(body: string): string {
  try {
    const answer: unknown = JSON.parse(body)
    return typeof answer === 'object' && answer !== null && 'code' in answer ? String(answer.code) : 'no code'
  } catch {
    return body.slice(0, 80)
  }
}
