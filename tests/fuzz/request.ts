// One request as it goes over the wire, and what came back.
import { Agent, request } from 'node:http'
import { gzipSync } from 'node:zlib'
import { randomUUID } from 'node:crypto'

export type Body = { readonly kind: 'none' } | { readonly kind: 'json'; readonly value: unknown } | { readonly kind: 'raw'; readonly bytes: Buffer }
export interface Draft {
  readonly method: string
  /** As it is written into the request line, query included. */
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: Body
}
export interface Answer {
  /** Nought if none came. */
  readonly status: number
  readonly type: string
  readonly headers: string
  readonly bytes: Buffer
  readonly milliseconds: number
  readonly failure: string | null
}

const agent = new Agent({ keepAlive: true, maxSockets: 16 })
/** An answer that leads elsewhere says the address twice; ours may be nearly as long as the portal takes. */
const MOST_HEAD = 65_536
/** Nobody waits as long; it ends what hangs. */
const PATIENCE = 60_000

export const bytesOf = (body: Body): Buffer | null => body.kind === 'none' ? null : body.kind === 'raw' ? body.bytes : Buffer.from(JSON.stringify(body.value ?? null))

export function send(url: string, { method, path, headers, body }: Draft): Promise<Answer> {
  const { hostname, port } = new URL(url)
  const payload = bytesOf(body)
  const begun = performance.now()
  return new Promise((resolve) => {
    const done = (answer: Partial<Answer>) => resolve({ status: 0, type: '', headers: '', bytes: Buffer.alloc(0), failure: null, ...answer, milliseconds: performance.now() - begun })
    try {
      const sent = request({ hostname, port, method, path, agent, timeout: PATIENCE, maxHeaderSize: MOST_HEAD, headers: { ...headers, ...(payload ? { 'content-length': String(payload.length) } : {}) } }, (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('error', (error) => { done({ failure: error.message }) })
        response.on('end', () => {
          done({ status: response.statusCode ?? 0, type: response.headers['content-type'] ?? '', headers: JSON.stringify(response.headers), bytes: Buffer.concat(chunks) })
        })
      })
      sent.on('timeout', () => sent.destroy(new Error('no answer')))
      sent.on('error', (error) => { done({ failure: error.message }) })
      sent.end(payload ?? undefined)
    } catch (error) {
      // Node itself refuses to write what is no header or no address: nothing was sent.
      done({ failure: `unsendable: ${String(error)}` })
    }
  })
}

/** The same request for somebody at a shell; `$KEY` stands for the key of the actor. */
export function curl(url: string, { method, path, headers, body }: Draft): string {
  const quoted = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`
  const shown = Object.entries(headers).map(([name, value]) => name === 'authorization' && value.startsWith('Bearer test_') ? '-H "authorization: Bearer $KEY"' : `-H ${quoted(`${name}:${value === '' ? '' : ` ${value}`}`)}`)
  const payload = bytesOf(body)
  const parts = ['curl -sS -i -g --path-as-is', `-X ${method}`, ...shown, ...(payload ? ['--data-binary @-'] : []), quoted(`${url}${path}`)].join(' ')
  if (!payload) return parts
  const text = payload.toString()
  if (payload.length < 2_000 && Buffer.from(text).equals(payload) && !/\p{Cc}/u.test(text)) return `printf %s ${quoted(text)} | ${parts}`
  return payload.length < 2_000 ? `base64 -d <<< ${payload.toString('base64')} | ${parts}` : `base64 -d <<< ${gzipSync(payload).toString('base64')} | gunzip | ${parts}`
}

/** A form with one file, as a browser writes it. */
export function formOf(fields: readonly (readonly [string, string])[], file: { name: string; bytes: Buffer } | null): { type: string; bytes: Buffer } {
  const boundary = `----fuzz${randomUUID()}`
  const parts = fields.map(([name, value]) => Buffer.from(`--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`))
  const last = file ? [Buffer.from(`--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${file.name}"\r\n\r\n`), file.bytes, Buffer.from('\r\n')] : []
  return { type: `multipart/form-data; boundary=${boundary}`, bytes: Buffer.concat([...parts, ...last, Buffer.from(`--${boundary}--\r\n`)]) }
}
