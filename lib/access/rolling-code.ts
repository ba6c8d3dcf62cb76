import 'server-only'
import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'
import { env } from '../env'

const key = Buffer.from(hkdfSync('sha256', Buffer.from(env.PERSON_KEY, 'hex'), '', 'rolling-code', 32))

/** For how long one code is shown. The one before it is still taken: who scans at the last moment has to confirm first. */
export const STEP_SECONDS = 30
const STEP_MS = STEP_SECONDS * 1000
const [ID_BYTES, PROOF_BYTES] = [16, 12]

const stepAt = (now: Date): number => Math.floor(now.getTime() / STEP_MS)
const proof = (id: string, step: number): Buffer => createHmac('sha256', key).update(`${id}:${step}`).digest().subarray(0, PROOF_BYTES)

/** The code that a screen shows for a row at a moment: its id and a proof of the moment, derived and kept nowhere. */
export const rollingCode = (id: string, now: Date): string =>
  Buffer.concat([Buffer.from(id.replaceAll('-', ''), 'hex'), proof(id, stepAt(now))]).toString('base64url')

/** When the code shown at a moment gives way to the next one, and when it is no longer taken. */
export const codeTimes = (now: Date): { changesAt: Date; takenUntil: Date } =>
  ({ changesAt: new Date((stepAt(now) + 1) * STEP_MS), takenUntil: new Date((stepAt(now) + 2) * STEP_MS) })

/** The row that a code speaks of, whether or not it is good; null for what is no code. */
export function rowOfCode(code: string): string | null {
  const bytes = Buffer.from(code, 'base64url')
  if (bytes.length !== ID_BYTES + PROOF_BYTES || bytes.toString('base64url') !== code) return null
  return bytes.subarray(0, ID_BYTES).toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

/** Whether a code is the one shown now, or the one before it. */
export function isFreshCode(code: string, now: Date): boolean {
  const id = rowOfCode(code)
  if (!id) return false
  const given = Buffer.from(code, 'base64url').subarray(ID_BYTES)
  return [stepAt(now), stepAt(now) - 1].some((step) => timingSafeEqual(given, proof(id, step)))
}
