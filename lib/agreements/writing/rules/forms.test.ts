import { expect, test } from 'vitest'
import { clausesFrom, wrongOrders } from './forms'

const typed = (...orders: string[]) => Object.fromEntries(orders.flatMap((order, place) => [[`order-${place}`, order], [`title-${place}`, `Điều ${place}`], [`text-${place}`, '']]))

test.each(['abc', '1a', '1.5', '-1', '0', '100', '１', 'NaN', '1e1'])('"%s" is no place in the order, and its field is named', (order) => {
  expect(wrongOrders(typed('1', order, '3'))).toEqual(['order-1'])
})

test('a place left empty is the one where the row stands; of equal places the first row comes first', () => {
  const fields = typed('2', ' ', '1', '2')
  expect(wrongOrders(fields)).toEqual([])
  expect(clausesFrom(fields).map(({ title }) => title)).toEqual(['Điều 2', 'Điều 0', 'Điều 1', 'Điều 3'])
})
