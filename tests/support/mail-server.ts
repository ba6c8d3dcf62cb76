// A real mail server of the test's own: keeps what it took, or does as it is told.
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

export type Kept = { to: string[]; text: string }

/** `refuse`: answers 550 to the letter. `hangUp`: takes the letter and closes without an answer. */
export async function mailServer(behaviour: 'take' | 'refuse' | 'hangUp' = 'take') {
  const kept: Kept[] = []
  const server = new SMTPServer({
    authOptional: true, disabledCommands: ['STARTTLS'], logger: false,
    onData: (stream, session, done) => {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        if (behaviour === 'refuse') { done(Object.assign(new Error('no such box'), { responseCode: 550 })); return }
        kept.push({ to: session.envelope.rcptTo.map(({ address }) => address), text: Buffer.concat(parts).toString('utf8') })
        if (behaviour === 'take') { done(); return }
        for (const one of [...server.connections]) one.close()
      })
    },
  })
  server.on('error', () => null)
  const socket = server.listen(0, '127.0.0.1')
  await new Promise((resolve) => socket.once('listening', resolve))
  const { port } = socket.address() as AddressInfo
  return { url: `smtp://127.0.0.1:${port}`, kept, close: () => new Promise<void>((resolve) => { server.close(() => { resolve() }) }) }
}

/** A server that takes the connection and never says a word. */
export async function silentServer() {
  const server = createServer(() => null)
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve) })
  const { port } = server.address() as AddressInfo
  return { url: `smtp://127.0.0.1:${port}`, close: () => { server.close() } }
}
