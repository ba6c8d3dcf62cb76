// The portal on a bare socket: what no client library would send, and every byte of what comes back.
import { connect } from 'node:net'

const portal = new URL(process.env.PORTAL_URL ?? 'http://localhost:3000')
/** Ends what hangs. */
const PATIENCE = 20_000

/** Sends bytes as they are and answers all that came until the portal closed the connection, or nothing more came for a while. */
export function onTheWire(bytes: string | Buffer, quietMs = 1_500): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    const socket = connect({ host: portal.hostname, port: Number(portal.port) }, () => { socket.write(bytes) })
    const done = () => { clearTimeout(end); clearTimeout(quiet); socket.destroy(); resolve(Buffer.concat(chunks).toString('latin1')) }
    const end = setTimeout(done, PATIENCE)
    let quiet = setTimeout(done, PATIENCE)
    socket.on('data', (chunk: Buffer) => {
      chunks.push(chunk)
      clearTimeout(quiet)
      quiet = setTimeout(done, quietMs)
    })
    socket.on('close', done)
    socket.on('error', (error: Error & { code?: string }) => { if (error.code === 'ECONNRESET' || error.code === 'EPIPE') done(); else reject(error) })
  })
}

/** The statuses of all answers in what came. */
export const statusesIn = (answers: string): number[] => [...answers.matchAll(/(?:^|\r\n\r\n|\})HTTP\/1\.1 (\d{3})/g)].map(([, status]) => Number(status))

/** One GET of an address as it is written, and what came: status, head and body. */
export async function getAsIs(path: string, headers: Readonly<Record<string, string>> = {}): Promise<{ status: number; location: string | null; text: string }> {
  const lines = Object.entries({ host: portal.host, connection: 'close', ...headers }).map(([name, value]) => `${name}: ${value}\r\n`)
  const text = await onTheWire(`GET ${path} HTTP/1.1\r\n${lines.join('')}\r\n`)
  return { status: Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1] ?? 0), location: /\r\nlocation: ([^\r\n]*)/i.exec(text)?.[1] ?? null, text }
}
