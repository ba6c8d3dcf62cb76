// Stands between a portal and its database, so that a test can take the database away from this portal alone.
import { connect, createServer, type Socket } from 'node:net'

export interface DatabaseProxy {
  url: string
  /** As if the server were stopped: connections break, new ones are refused. */
  cut: () => Promise<void>
  /** As if the server hung: connections stay and are taken, and nothing comes back. */
  freeze: () => void
  restore: () => Promise<void>
  close: () => Promise<void>
}

export async function openProxy(databaseUrl: string): Promise<DatabaseProxy> {
  const target = new URL(databaseUrl)
  const pairs = new Set<readonly [Socket, Socket]>()
  let frozen = false
  const server = createServer((near) => {
    const far = connect(Number(target.port || 5432), target.hostname)
    const pair = [near, far] as const
    pairs.add(pair)
    const both = (act: (socket: Socket) => void) => { pair.forEach(act) }
    near.on('data', (chunk) => far.write(chunk))
    far.on('data', (chunk) => near.write(chunk))
    both((socket) => {
      if (frozen) socket.pause()
      socket.on('error', () => { both((one) => one.destroy()) })
      socket.on('close', () => { pairs.delete(pair); both((one) => one.destroy()) })
    })
  })
  const listen = (port: number) => new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  await listen(0)
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const url = new URL(databaseUrl)
  url.host = `127.0.0.1:${port}`
  const cut = () => new Promise<void>((resolve) => {
    server.close(() => { resolve() })
    for (const pair of pairs) pair.forEach((socket) => socket.destroy())
  })
  const halt = (now: boolean) => {
    frozen = now
    for (const pair of pairs) pair.forEach((socket) => (now ? socket.pause() : socket.resume()))
  }
  return {
    url: url.href, cut, freeze: () => { halt(true) },
    restore: async () => {
      halt(false)
      if (!server.listening) await listen(port)
    },
    close: () => (server.listening ? cut() : Promise.resolve()),
  }
}
