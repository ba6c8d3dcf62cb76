// The judge of a day: one on which everything is refused in good order is not an ordinary one.
import { expect, test } from 'vitest'
import { missingFacts } from './facts'
import { openTally, writings } from './tally'

const day = () => openTally(() => true)
const outcome = { kind: 'liaison', method: 'POST', path: '/api/cohorts/1/nominations', ms: 3, code: null }

test('a day on which each thing is written has nothing wrong, even if some of it was refused', () => {
  const tally = day()
  for (const habit of writings) for (const status of [200, 201, 409, null]) tally.wrote(habit, status)
  expect(tally.unwritten()).toEqual([])
})

test('a day on which every write is refused as the document says is wrong', () => {
  const tally = day()
  tally.note({ ...outcome, status: 409 })
  for (const habit of writings) tally.wrote(habit, 409)
  expect(tally.wrong()).toEqual([])
  expect(tally.unwritten()).toHaveLength(writings.length)
})

test('what nobody found anything to write about is wrong, and so is what is refused more often than done', () => {
  const tally = day()
  for (const habit of writings) tally.wrote(habit, 201)
  for (const status of [422, 409]) tally.wrote('paper', status)
  expect(tally.unwritten()).toEqual(['paper: refused 2 ×, done 1 × only'])
  const idle = day()
  for (const habit of writings) idle.wrote(habit, habit === 'roll' ? null : 200)
  expect(idle.unwritten()).toEqual([expect.stringMatching(/^roll: done not once .*nothing to write about 1 ×/)])
})

test('a habit is told with what became of it', () => {
  const tally = day()
  tally.wrote('decision', 200)
  tally.wrote('decision', 0)
  expect(tally.table()).toMatch(/^decision +1 +0 +1 +0$/m)
})

test('lists in which nobody finds anything are named', () => {
  const facts = { classes: ['a'], open: ['a'], asking: ['a'], courses: ['a'], running: ['a'], lessons: [], years: ['a'] }
  expect(missingFacts(facts)).toEqual(['nobody finds any of: lessons'])
})

test('a fault, an answer that is not documented and a page that leads elsewhere are wrong', () => {
  const tally = openTally((_method, _path, status) => status === 201)
  for (const [path, status] of [['/api/a', 201], ['/api/a', 404], ['/api/a', 500], ['/api/a', 0], ['/me', 200], ['/me', 307]] as const) tally.note({ ...outcome, path, status })
  expect(tally.wrong()).toHaveLength(4)
})
