import 'server-only'
import { headers } from 'next/headers'
import { env } from '../env'

/** Where this portal is reached: as configured, else as the browser that asks knows it. */
export async function ownOrigin(): Promise<string> {
  const sent = await headers()
  return env.NEXTAUTH_URL ? new URL(env.NEXTAUTH_URL).origin : (sent.get('origin') ?? `http://${sent.get('host') ?? 'localhost'}`)
}
