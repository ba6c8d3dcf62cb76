// A store of the test's own that speaks S3 over loopback: one bucket in memory. Every request must be signed, which Amazon's own signer
// checks and not the library under test; a body must be the one whose hash was signed.
import { SignatureV4 } from '@smithy/signature-v4'
import { createHash, createHmac } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { S3Place } from '@/lib/files/s3'

const bucket = 'ho-so'
const credentials = { accessKeyId: 'TESTKEYID', secretAccessKey: 'test-secret/of+the=store' }
/** Pages so short that a test of a handful of files turns one. */
const PAGE = 2

type Kept = { bytes: Buffer; written: Date }
type Behaviour = 'serve' | 'fail' | 'full' | 'hangUp'

/** `behave`: what becomes of the next requests. `objects`: what is kept, by key. `asked`: every method that came. */
export async function s3Server() {
  const objects = new Map<string, Kept>()
  const asked: string[] = []
  let behaviour: Behaviour = 'serve'
  const server = createServer((request, response) => {
    asked.push(request.method ?? '')
    void bodyOf(request).then(async (body) => {
      if (behaviour === 'hangUp') { request.socket.destroy(); return }
      if (behaviour === 'full') { refuse(response, 507, 'StorageFull'); return }
      if (behaviour === 'fail') { refuse(response, 500, 'InternalError'); return }
      const fault = await faultOf(request, body)
      if (fault) { refuse(response, 403, fault); return }
      serve(objects, request, body, response)
    }, () => request.socket.destroy())
  })
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve) })
  const { port } = server.address() as AddressInfo
  const place: S3Place = { endpoint: `http://127.0.0.1:${String(port)}`, region: 'vn-test-1', bucket, keyId: credentials.accessKeyId, secret: credentials.secretAccessKey }
  return {
    place, objects, asked, behave: (as: Behaviour) => { behaviour = as },
    close: () => new Promise<void>((resolve) => { server.closeAllConnections(); server.close(() => { resolve() }) }),
  }
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts)
}

/** The code of what is wrong with a request, or null. */
async function faultOf({ method = '', headers, url = '' }: IncomingMessage, body: Buffer): Promise<string | null> {
  const { authorization = '', 'x-amz-date': at, 'x-amz-content-sha256': hash } = headers
  const [, key, region] = /^AWS4-HMAC-SHA256 Credential=([^/]+)\/\d{8}\/([^/]+)\/s3\/aws4_request, /.exec(authorization) ?? []
  const names = /SignedHeaders=([^,]+)/.exec(authorization)?.[1]?.split(';') ?? []
  if (!region || typeof at !== 'string' || typeof hash !== 'string' || !['host', 'x-amz-date', 'x-amz-content-sha256'].every((name) => names.includes(name))) return 'AccessDenied'
  if (key !== credentials.accessKeyId) return 'InvalidAccessKeyId'
  const when = new Date(at.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'))
  if (Math.abs(when.getTime() - Date.now()) > 900_000) return 'RequestTimeTooSkewed'
  const { pathname, searchParams } = new URL(url, 'http://store')
  const signer = new SignatureV4({ service: 's3', region, credentials, sha256: Hash, uriEscapePath: false, applyChecksum: false })
  const signed = await signer.sign({
    method, protocol: 'http:', hostname: headers.host ?? '', path: pathname, query: Object.fromEntries(searchParams), body,
    headers: Object.fromEntries(names.map((name) => [name, String(headers[name] ?? '')])),
  }, { signingDate: when, signingService: 's3', signingRegion: region })
  if (signed.headers['authorization'] !== authorization) return 'SignatureDoesNotMatch'
  return body.byteLength > 0 && hash !== createHash('sha256').update(body).digest('hex') ? 'XAmzContentSHA256Mismatch' : null
}

/** The one hash the signer needs, with and without a key. */
class Hash {
  readonly #hash
  constructor(secret?: string | ArrayBuffer | ArrayBufferView) {
    this.#hash = secret === undefined ? createHash('sha256') : createHmac('sha256', bytesOf(secret))
  }
  update(data: string | ArrayBuffer | ArrayBufferView): void { this.#hash.update(bytesOf(data)) }
  digest(): Promise<Uint8Array> { return Promise.resolve(Uint8Array.from(this.#hash.digest())) }
  reset(): void { throw new Error('A hash is made once') }
}

const bytesOf = (data: string | ArrayBuffer | ArrayBufferView): Buffer =>
  typeof data === 'string' ? Buffer.from(data) : ArrayBuffer.isView(data) ? Buffer.from(data.buffer, data.byteOffset, data.byteLength) : Buffer.from(data)

function serve(objects: Map<string, Kept>, { method = '', url = '' }: IncomingMessage, body: Buffer, response: ServerResponse): void {
  const { pathname, searchParams } = new URL(url, 'http://store')
  const [, named, key] = pathname.split('/')
  if (named !== bucket) { refuse(response, 404, 'NoSuchBucket'); return }
  if (!key) { list(objects, searchParams.get('continuation-token'), response); return }
  const kept = objects.get(key)
  if (method === 'PUT') objects.set(key, { bytes: body, written: new Date() })
  if (method === 'DELETE') objects.delete(key)
  if (method === 'GET' && !kept) { refuse(response, 404, 'NoSuchKey'); return }
  response.writeHead(method === 'DELETE' ? 204 : 200).end(method === 'GET' ? kept?.bytes : undefined)
}

function list(objects: Map<string, Kept>, token: string | null, response: ServerResponse): void {
  const keys = [...objects.keys()].toSorted()
  // A token that only comes back whole if it was unwrapped and wrapped as it should be.
  const from = Number(token?.replace('<&+/', '') ?? 0)
  const shown = keys.slice(from, from + PAGE).map((key) => `<Contents><Key>${key}</Key><LastModified>${objects.get(key)?.written.toISOString() ?? ''}</LastModified><Size>1</Size></Contents>`)
  const next = from + PAGE < keys.length ? `<NextContinuationToken>&lt;&amp;+/${String(from + PAGE)}</NextContinuationToken>` : ''
  response.writeHead(200, { 'content-type': 'application/xml' }).end(`<?xml version="1.0" encoding="UTF-8"?><ListBucketResult>${next}${shown.join('')}</ListBucketResult>`)
}

const refuse = (response: ServerResponse, status: number, code: string): void => {
  response.writeHead(status, { 'content-type': 'application/xml' }).end(`<?xml version="1.0" encoding="UTF-8"?><Error><Code>${code}</Code></Error>`)
}
