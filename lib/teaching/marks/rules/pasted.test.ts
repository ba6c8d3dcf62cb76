import { expect, test } from 'vitest'
import { readPasted } from './pasted'

const people = [
  { key: 'a', name: 'Nguyễn Văn An', detail: '02/03/1985' }, { key: 'b', name: 'Trần Thị Bình', detail: '05/06/1988' },
  { key: 'c', name: 'Lê Hòa', detail: '01/01/1990' }, { key: 'd', name: 'Lê Hòa', detail: '02/02/1991' },
]
const read = (text: string) => { const { cells, faults } = readPasted(text, people); return { cells: Object.fromEntries(cells), faults: faults.map(({ line, code }) => `${line} ${code}`) } }

test('two columns, name and mark, in any order and with comma or point; a head is passed over', () => {
  expect(read('Họ và tên\tĐiểm\r\nTrần Thị Bình\t7.25\r\nnguyễn văn  an\t8,5\r\n')).toEqual({ cells: { a: '8,5', b: '7.25' }, faults: [] })
  expect(read('1\tNguyễn Văn An\t02/03/1985\t8,5\n2\tTrần Thị Bình\t05/06/1988\tv')).toEqual({ cells: { a: '8,5', b: 'v' }, faults: [] })
})

test('typed lines without columns: the last word is the mark; letters in parts are the same letters', () => {
  expect(read('Nguyễn Văn An 8,5\nTrần Thị Bình; 9'.normalize('NFD'))).toEqual({ cells: { a: '8,5', b: '9' }, faults: [] })
})

test('a column of marks alone goes down the sheet if it has a line for everybody', () => {
  expect(read('8\n7,5\nV\n6\n')).toEqual({ cells: { a: '8', b: '7,5', c: 'V', d: '6' }, faults: [] })
  expect(read('8\n7,5')).toEqual({ cells: {}, faults: ['2 count'] })
})

test('what is not clear is said by its line and fills nothing', () => {
  expect(read('Nguyễn Văn Ân\t8\nLê Hòa\t7\nTrần Thị Bình\t\nNguyễn Văn An\t9\nNguyễn Văn An\t5')).toEqual({ cells: { a: '9' }, faults: ['1 nobody', '2 several', '3 unmarked', '5 twice'] })
  expect(read('Lê Hòa\t02/02/1991\t7\nLê Hòa\t01/01/1990\t6')).toEqual({ cells: { d: '7', c: '6' }, faults: [] })
})

test('a mark outside the scale is passed on: the sheet refuses it at its cell', () => {
  expect(read('Nguyễn Văn An\t11')).toEqual({ cells: { a: '11' }, faults: [] })
})

test('by blind code', () => {
  expect(Object.fromEntries(readPasted('417\t8\n902\t7,5', [{ key: '902', name: '902', detail: '' }, { key: '417', name: '417', detail: '' }]).cells)).toEqual({ 417: '8', 902: '7,5' })
})
