// What a clerk excuses while things break: that a part is away, and nothing else.
import { expect, test } from 'vitest'
import { insist } from './clerks'

async function answered(statuses: readonly number[], final?: number) {
  const wrong: string[] = []
  const left = [...statuses]
  const desk = { given: { random: () => 0 }, tell: { wrong: (what: string) => wrong.push(what) } }
  const answer = await insist(desk, 'paper', () => Promise.resolve({ status: left.shift() ?? 0, body: 'said' }), final)
  return { status: answer?.status, wrong }
}

test('no answer and an answer that a part is away are sent again and excused', async () => {
  expect(await answered([0, 503, 507, 201])).toEqual({ status: 201, wrong: [] })
})

test('a fault is sent again and not excused', async () => {
  expect(await answered([500, 502, 201])).toEqual({ status: 201, wrong: ['a paper was answered 500 said', 'a paper was answered 502 said'] })
})

test('a refusal is an answer, and so is a store without room to who asks for it', async () => {
  expect(await answered([503, 409])).toEqual({ status: 409, wrong: [] })
  expect(await answered([503, 507], 507)).toEqual({ status: 507, wrong: [] })
})
