// How long answers take, as multiples of what the same machine needs for the simplest one at the same time.
import { setTimeout as wait } from 'node:timers/promises'
import { send, type Answer, type Draft } from './request'

/** How many times the floor an answer may take. */
export const PATIENCE = 200

/** Milliseconds of one handler with one statement: the median of some turns. */
export async function floorOf(url: string): Promise<number> {
  const draft: Draft = { method: 'GET', path: '/api/cohorts?limit=1', headers: {}, body: { kind: 'none' } }
  const times: number[] = []
  for (let turn = 0; turn < 25; turn += 1) times.push((await send(url, draft)).milliseconds)
  return times.slice(5).toSorted((a, b) => a - b)[10] ?? 1
}

/** How long an answer takes as a multiple of the floor; what seems too long is asked twice more, beside the floor as it is then, and its shortest counts, because the machine has other things to do. */
export async function lastingRatio(url: string, draft: Draft, answer: Answer, floor: number, patience = PATIENCE): Promise<number> {
  let least = answer.milliseconds / floor
  for (let again = 0; again < 2 && least > patience; again += 1) {
    await wait(50)
    const now = Math.max(floor, await floorOf(url))
    least = Math.min(least, (await send(url, draft)).milliseconds / now)
  }
  return least
}
