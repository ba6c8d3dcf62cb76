import { expect, test } from 'vitest'
import { tidyDate } from './date-text'

test.each(['5/3/1987', '05-03-1987', '05031987', ' 5.3.1987 ', '5 3 1987'])('%s becomes 05/03/1987', (typed) => {
  expect(tidyDate(typed)).toBe('05/03/1987')
})

test.each(['', 'tháng 3', '5/3/87', '1987-03-05', '532987'])('%s stays for the check to refuse', (typed) => {
  expect(tidyDate(typed)).toBe(typed)
})
