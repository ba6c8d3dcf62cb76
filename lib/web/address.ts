import type { IncomingMessage } from 'node:http'
import { isIPv6 } from 'node:net'

/** The address of the client: of the socket, or, behind trusted proxies, what the outermost of them saw. */
export function addressOf(request: Pick<IncomingMessage, 'headers' | 'socket'>, trustedProxies: number): string {
  const forwarded = String(request.headers['x-forwarded-for'] ?? '').split(',').map((part) => part.trim()).filter(Boolean)
  const seen = trustedProxies > 0 ? forwarded.at(-trustedProxies) : undefined
  return line(seen ?? request.socket.remoteAddress ?? 'unknown')
}

/** Whether a request comes from this machine itself, and nobody in between says that it passed it on. */
export const isDirect = ({ headers, socket }: Pick<IncomingMessage, 'headers' | 'socket'>): boolean =>
  /^(?:127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/i.test(socket.remoteAddress ?? '') && !passedOn.some((name) => name in headers)

const passedOn = ['x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip', 'forwarded', 'via']

/** One line into the house: whoever has an IPv6 address has its whole /64, 18 quintillion more to fail from. */
function line(address: string): string {
  const inner = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  if (inner) return inner
  if (!isIPv6(address)) return address.slice(0, 64)
  const [head = '', tail] = address.toLowerCase().split('%')[0]?.split('::') ?? []
  const left = head === '' ? [] : head.split(':')
  const right = tail ? tail.split(':') : []
  const missing = tail === undefined ? 0 : 8 - left.length - right.length
  const groups = [...left, ...Array.from({ length: missing }, () => '0'), ...right]
  return `${groups.slice(0, 4).map((group) => group.replace(/^0+(?=.)/, '')).join(':')}::/64`
}
