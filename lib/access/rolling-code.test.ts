import { expect, test } from 'vitest'
import { codeTimes, isFreshCode, rollingCode, rowOfCode, STEP_SECONDS } from './rolling-code'

const id = '0199a1b2-c3d4-7e5f-8a6b-7c8d9e0f1a2b'
const begin = new Date('2026-03-16T00:30:00.000Z')
const after = (seconds: number) => new Date(begin.getTime() + seconds * 1000)

test('a code names its row and is taken in its step and the next one, no longer and no earlier', () => {
  const code = rollingCode(id, begin)
  expect(code).toMatch(/^[\w-]{38}$/)
  expect(rowOfCode(code)).toBe(id)
  expect([0, STEP_SECONDS - 0.001, STEP_SECONDS, 2 * STEP_SECONDS - 0.001, 2 * STEP_SECONDS, 86_400].map((seconds) => isFreshCode(code, after(seconds)))).toEqual([true, true, true, true, false, false])
  expect(isFreshCode(code, after(-1))).toBe(false)
  expect(codeTimes(after(10))).toEqual({ changesAt: after(STEP_SECONDS), takenUntil: after(2 * STEP_SECONDS) })
})

test('it changes with the step and the row, and not within a step', () => {
  expect(rollingCode(id, after(STEP_SECONDS - 1))).toBe(rollingCode(id, begin))
  expect(rollingCode(id, after(STEP_SECONDS))).not.toBe(rollingCode(id, begin))
  const other = rollingCode('0199a1b2-c3d4-7e5f-8a6b-7c8d9e0f1a2c', begin)
  // The proof of one row is none of another.
  expect(isFreshCode(`${other.slice(0, 21)}${rollingCode(id, begin).slice(21)}`, begin)).toBe(false)
})

test('what is no code names nothing, however it is written', () => {
  const code = rollingCode(id, begin)
  for (const bad of ['', 'x', code.slice(1), `${code}A`, `${code.slice(0, -1)}=`, '../../etc/passwd', `${code.slice(0, -1)}_`, code.replaceAll(/./g, 'Ấ')]) {
    expect(isFreshCode(bad, begin), bad).toBe(false)
  }
  expect(rowOfCode('not a code')).toBeNull()
})
