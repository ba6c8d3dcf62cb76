// The portal as a program sees it: over HTTP, with a key that acts as one hat.
import { randomBytes } from 'node:crypto'
import { Agent, request } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { hashToken } from '@/lib/access/api-key'
import { db } from '@/lib/db/client'

const portal = new URL(process.env.PORTAL_URL ?? 'http://localhost:3000')
// Every rival has a connection of its own, as every rival would have.
const agent = new Agent({ keepAlive: true, maxSockets: 600 })

export type Answer = { status: number; body: Record<string, unknown>; headers: Readonly<Record<string, string | string[] | undefined>> }

/** A key for the hat of an actor. */
export async function keyFor(actor: { roleId: string }, expiresAt: Date | null = null): Promise<string> {
  const key = `test_${randomBytes(24).toString('base64url')}`
  await db.apiKey.create({ data: { roleId: actor.roleId, label: 'test', keyHash: hashToken(key), expiresAt }, select: { id: true } })
  return key
}

export type Asked = { method: string; path: string; body: unknown; headers: Readonly<Record<string, string>> }
let notebook: Asked[] | null = null

/** What some work would ask the portal, written down and not sent. */
export async function askedBy(work: () => Promise<unknown>): Promise<Asked[]> {
  const asked: Asked[] = []
  notebook = asked
  try {
    await work()
  } finally {
    notebook = null
  }
  return asked
}

/** One request; `key: null` asks as the public. */
export function call(method: string, path: string, key: string | null, body?: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
  if (notebook) {
    notebook.push({ method, path, body, headers })
    return Promise.resolve({ status: 0, body: {}, headers: {} })
  }
  const payload = body === undefined ? undefined : typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body)
  return new Promise((resolve, reject) => {
    const sent = request(new URL(path, portal), {
      method, agent,
      headers: { ...(payload === undefined ? {} : { 'content-type': 'application/json' }), ...(key ? { authorization: `Bearer ${key}` } : {}), ...headers },
    }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body: parsed(Buffer.concat(chunks).toString()), headers: response.headers }))
    })
    sent.on('error', reject)
    sent.end(payload)
  })
}

/** The same as a patient client: told that too many write at once and nothing was saved, it sends again after a moment. */
export async function callPatiently(method: string, path: string, key: string, body: unknown, turns = 5): Promise<Answer> {
  const answer = await call(method, path, key, body)
  if (answer.body['code'] !== 'busy' || turns === 1) return answer
  await wait(500)
  return callPatiently(method, path, key, body, turns - 1)
}

/** A form with one file, as a browser sends it. */
export function upload(path: string, key: string | null, fields: Readonly<Record<string, string>>, bytes: Uint8Array, name = 'tep.pdf'): Promise<Answer> {
  const boundary = `----portal${randomBytes(8).toString('hex')}`
  const part = (head: string) => Buffer.from(`--${boundary}\r\ncontent-disposition: form-data; ${head}\r\n\r\n`)
  const parts = Object.entries(fields).flatMap(([field, value]) => [part(`name="${field}"`), Buffer.from(`${value}\r\n`)])
  const body = Buffer.concat([...parts, part(`name="file"; filename="${name}"`), bytes, Buffer.from(`\r\n--${boundary}--\r\n`)])
  return call('POST', path, key, body, { 'content-type': `multipart/form-data; boundary=${boundary}` })
}

function parsed(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? { ...value } : { value }
  } catch {
    return { text }
  }
}
