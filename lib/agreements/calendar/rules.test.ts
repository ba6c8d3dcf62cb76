import { expect, test } from 'vitest'
import { dutyCalendar, type CalendarDuty } from './rules'

const words = { name: 'Nhiệm vụ', done: (title: string) => `Đã xong: ${title}`, ended: (title: string) => `Thôi: ${title}` }
const duty: CalendarDuty = { id: 'a', title: 'Gửi danh sách', dueOn: '2026-03-01', state: 'soon', party: 'Cơ quan cử', revision: 2, updatedAt: new Date('2026-02-01T00:00:00Z') }

test('a duty is a whole day under an id for life, and the same duties give the same text', () => {
  const text = dutyCalendar([duty], words)
  for (const line of ['UID:a@obligation', 'SEQUENCE:4', 'DTSTART;VALUE=DATE:20260301', 'STATUS:CONFIRMED', 'SUMMARY:Gửi danh sách']) expect(text).toContain(line)
  expect(dutyCalendar([duty], words)).toBe(text)
})

test('what ended or does not apply is cancelled, later in sequence; what is done says so', () => {
  expect(dutyCalendar([{ ...duty, state: 'notApplicable' }], words)).toMatch(/SEQUENCE:5[\s\S]*STATUS:CANCELLED/)
  expect(dutyCalendar([{ ...duty, state: 'withdrawn', revision: 3 }], words)).toMatch(/SEQUENCE:6[\s\S]*STATUS:CANCELLED/)
  expect(dutyCalendar([{ ...duty, state: 'doneLate' }], words)).toContain('SUMMARY:Đã xong: Gửi danh sách')
})
