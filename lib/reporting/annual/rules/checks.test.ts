import { expect, test } from 'vitest'
import { checksOf, discrepanciesOf } from './checks'
import { figureCodes, figureDefinitions, definitionOf, figuresOf, isFigureCode, type FigureCode, type Values } from './figures'
import { sectionSentences } from './sentences'

/** Leaves drawn at random, totals added up from their first list of parts. */
function drawn(seed: number): Values {
  let state = seed
  const next = () => (state = (state * 48271) % 2147483647) % 500
  const values = new Map<FigureCode, number>()
  const valueOf = (code: FigureCode): number => {
    const known = values.get(code)
    if (known !== undefined) return known
    const parts = definitionOf(code).parts?.[0]?.filter(isFigureCode)
    const value = parts ? parts.reduce((sum, part) => sum + valueOf(part), 0) : next()
    values.set(code, value)
    return value
  }
  for (const code of figureCodes) valueOf(code)
  const all = Object.fromEntries(values)
  if (!isWhole(all)) throw new Error('a figure is missing')
  return all
}
const isWhole = (values: Record<string, number>): values is Record<FigureCode, number> => figureCodes.every((code) => values[code] !== undefined)
const firstLists = (values: Values) => checksOf(figuresOf(values, undefined)).filter(({ code, kind, parts }) => kind === 'parts' && parts.length === definitionOf(code).parts?.[0]?.length)

test('a total is found wrong exactly when it is not the sum of its parts', () => {
  for (let seed = 1; seed <= 200; seed += 1) {
    const values = drawn(seed)
    const totals = figureCodes.filter((code) => definitionOf(code).parts?.length === 1)
    expect(discrepanciesOf(firstLists(values)).filter(({ code }) => totals.includes(code))).toEqual([])
    const spoilt = totals[seed % totals.length] ?? 'seats'
    const wrong = discrepanciesOf(checksOf(figuresOf({ ...values, [spoilt]: values[spoilt] + 1 }, undefined)))
    expect(wrong.map(({ code }) => code)).toContain(spoilt)
  }
})

test('parts are figures, and texts name figures only', () => {
  const parts = Object.values(figureDefinitions).flatMap((one) => ('parts' in one ? one.parts.flatMap((list): readonly string[] => list) : []))
  const named = [JSON.stringify(sectionSentences)].flatMap((text) => [...text.matchAll(/\{([\w.]+)\}/g)].map(([, code = '']) => code))
  expect([...parts, ...named].filter((code) => !isFigureCode(code))).toEqual([])
})
