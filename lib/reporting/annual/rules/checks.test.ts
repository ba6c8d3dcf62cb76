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
const byAgency = (values: Values) => [{ training: 1, fostering: 0 }, { training: values['training.trainees'] - 1, fostering: values['fostering.trainees'] }]
const firstLists = (values: Values) => checksOf(figuresOf(values, undefined), byAgency(values)).filter(({ code, kind, parts }) => kind === 'parts' && parts.length === definitionOf(code).parts?.[0]?.length)

test('a total is found wrong exactly when it is not the sum of its parts', () => {
  for (let seed = 1; seed <= 200; seed += 1) {
    const values = drawn(seed)
    const totals = figureCodes.filter((code) => definitionOf(code).parts?.length === 1)
    expect(discrepanciesOf(firstLists(values)).filter(({ code }) => totals.includes(code))).toEqual([])
    const spoilt = totals[seed % totals.length] ?? 'seats'
    const wrong = discrepanciesOf(checksOf(figuresOf({ ...values, [spoilt]: values[spoilt] + 1 }, undefined), byAgency(values)))
    expect(wrong.map(({ code }) => code)).toContain(spoilt)
  }
})

test('trainees by agency are held against both totals, one line each', () => {
  const values = drawn(7)
  const lines = (agencies: ReturnType<typeof byAgency>) => checksOf(figuresOf(values, undefined), agencies).filter(({ kind }) => kind === 'agencies').map(({ code, agrees, parts, total }) => [code, agrees, parts.length, total])
  const [training, fostering] = [values['training.trainees'], values['fostering.trainees']]
  expect(lines(byAgency(values)).toSorted()).toEqual([['fostering.trainees', true, 1, fostering], ['training.trainees', true, 1, training]])
  expect(lines(byAgency(values).slice(1))).toEqual([['training.trainees', false, 1, training], ['fostering.trainees', true, 1, fostering]])
})

test('parts are figures, and texts name figures only', () => {
  const parts = Object.values(figureDefinitions).flatMap((one) => ('parts' in one ? one.parts.flatMap((list): readonly string[] => list) : []))
  const named = [JSON.stringify(sectionSentences)].flatMap((text) => [...text.matchAll(/\{([\w.]+)\}/g)].map(([, code = '']) => code))
  expect([...parts, ...named].filter((code) => !isFigureCode(code))).toEqual([])
})
