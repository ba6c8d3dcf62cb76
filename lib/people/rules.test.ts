import { expect, test } from 'vitest'
import { idNumberDisagrees } from './rules'

test.each([
  ['001085012345', '1985-05-12', 'MALE', false],
  ['001185012345', '1985-05-12', 'FEMALE', false],
  ['001185012345', '1985-05-12', 'MALE', true],
  ['001086012345', '1985-05-12', 'MALE', true],
  ['001203012345', '2003-01-01', 'MALE', false],
  ['001303012345', '2003-01-01', 'FEMALE', false],
  ['001003012345', '2003-01-01', 'MALE', true],
  ['001200012345', '2000-12-31', 'MALE', false],
  ['999085012345', '1985-05-12', 'MALE', false],
] as const)('%s of somebody born %s, %s: disagrees %s', (number, birthDate, sex, disagrees) => {
  expect(idNumberDisagrees(number, { birthDate, sex })).toBe(disagrees)
})
