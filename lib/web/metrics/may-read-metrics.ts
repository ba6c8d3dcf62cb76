import { timingSafeEqual } from 'node:crypto'

type Asked = { /** METRICS_TOKEN. */ token: string | undefined; trustedProxies: number; authorization: string | null; /** From this machine, passed on by nobody. */ direct: boolean }

/**
 * Whether a request may read the figures: with a token whoever shows it; without one only this machine itself. What a proxy on
 * this machine passes on comes from here too: behind one the token is the only way.
 */
export function mayReadMetrics({ token, trustedProxies, authorization, direct }: Asked): boolean {
  if (token === undefined) return trustedProxies === 0 && direct
  const [given, wanted] = [Buffer.from(authorization ?? ''), Buffer.from(`Bearer ${token}`)]
  return given.length === wanted.length && timingSafeEqual(given, wanted)
}
