import 'server-only'
import { AwsClient } from 'aws4fetch'
import { createHash } from 'node:crypto'
import { isFileId } from './file-id'
import { storageIsFull } from './full'
import type { FileStorage } from './storage'

export type S3Place = { endpoint: string; region: string; bucket: string; keyId: string; secret: string }

/** A store that says nothing for so long is away. */
const PATIENCE_MS = 30_000
/** A server that answers "not now" is asked once more; one that cannot be reached is not. */
const RETRIES = 1

/** Files in one bucket of a store that speaks S3, each an object named by its id. */
export function filesInS3({ endpoint, region, bucket, keyId, secret }: S3Place): FileStorage {
  const client = new AwsClient({ accessKeyId: keyId, secretAccessKey: secret, service: 's3', region, retries: RETRIES })
  // The bucket stands in the path: a store inside the house has no name of its own for each.
  const root = `${endpoint.replace(/\/+$/, '')}/${bucket}`
  const ask = (method: string, address: string, more: { body?: Uint8Array<ArrayBuffer>; headers?: Record<string, string> } = {}): Promise<Response> =>
    client.fetch(`${root}${address}`, { method, redirect: 'manual', cache: 'no-store', signal: AbortSignal.timeout(PATIENCE_MS), ...more })
  return {
    put: async (id, bytes) => {
      const body = Uint8Array.from(bytes)
      // The signed hash is what makes it whole or not at all: a store refuses a body that is another.
      const hash = createHash('sha256').update(body).digest('hex')
      const answer = await ask('PUT', addressOf(id), { body, headers: { 'x-amz-content-sha256': hash, 'content-type': 'application/octet-stream' } })
      if (answer.status === 507) throw storageIsFull(answer)
      await settled(answer)
    },
    get: async (id) => {
      const answer = await ask('GET', addressOf(id))
      return (await isAbsent(answer)) ? null : new Uint8Array(await answer.arrayBuffer())
    },
    remove: async (id) => {
      const answer = await ask('DELETE', addressOf(id))
      if (!(await isAbsent(answer))) await answer.arrayBuffer()
    },
    list: (before) => listBefore((query) => ask('GET', `?${query}`), before),
  }
}

function addressOf(id: string): string {
  // The id comes from rows; whatever else must not become an address.
  if (!isFileId(id)) throw new Error('This is no id of a file')
  return `/${id}`
}

async function* listBefore(ask: (query: string) => Promise<Response>, before: Date): AsyncGenerator<string> {
  let after: string | null = null
  do {
    const query = new URLSearchParams({ 'list-type': '2', ...(after === null ? {} : { 'continuation-token': after }) })
    const page = await settled(await ask(query.toString()))
    for (const [, object = ''] of page.matchAll(/<Contents>(.*?)<\/Contents>/gs)) {
      const [id, written] = [textOf(object, 'Key'), textOf(object, 'LastModified')]
      // What somebody else keeps in the bucket is not ours to name.
      if (id && written && isFileId(id) && new Date(written) < before) yield id
    }
    after = textOf(page, 'NextContinuationToken')
  } while (after !== null)
}

const entities: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&amp;': '&' }
/** The text of the first element of that name: answers of S3 are flat, and hold no markup inside a text. */
const textOf = (xml: string, name: string): string | null =>
  new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1]?.replace(/&(?:lt|gt|quot|apos|amp);/g, (one) => entities[one] ?? one) ?? null

/** Whether the object is not there, which is an answer; that the bucket is not is a fault. */
async function isAbsent(answer: Response): Promise<boolean> {
  if (answer.status !== 404) {
    if (!answer.ok) await refused(answer)
    return false
  }
  const said = await answer.text()
  return said.includes('<Code>NoSuchKey</Code>') || refused(answer, said)
}

const settled = async (answer: Response): Promise<string> => (answer.ok ? answer.text() : refused(answer))

/** Says what the store said and never what it was asked with: the request carries the signature. */
async function refused(answer: Response, said?: string): Promise<never> {
  throw new Error(`The store of files answered ${String(answer.status)} ${textOf(said ?? (await answer.text()), 'Code') ?? ''}`.trimEnd())
}
