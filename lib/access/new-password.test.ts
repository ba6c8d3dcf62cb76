import { expect, test } from 'vitest'
import { newPassword } from './new-password'

test.each(['1234567890', '0987654321', 'qwertyuiop', 'Password123!', 'P@ssw0rd2026', 'mật khẩu 123', 'aaaaaaaaaaaa', 'abcabcabcabc', '1q2w3e4r5t', '1qaz2wsx3edc', 'TruongChinhTri2026', 'demo-2022-2022', '!!!!1111!!!!', 'iloveyou2026'])('%s is tried first everywhere, so it is refused', (password) => {
  expect(newPassword.safeParse(password).error?.issues[0]?.message).toBe('password_known')
})

test.each(['con trâu gặm cỏ ven sông', 'Tr4ng-sang-ngoai-hien', 'mật khẩu của tôi', 'mot-mat-khau-dai', 'correct horse battery', '8 cây dừa nghiêng', 'x9!kq2#vbm', 'пароль и ещё слова'])('%s may be chosen', (password) => {
  expect(newPassword.safeParse(password).success).toBe(true)
})

test('a short one is called short, a long one long', () => {
  expect(newPassword.safeParse('x9!kq2#v').error?.issues[0]?.message).toBe('password_short')
  expect(newPassword.safeParse('x9!kq2#v'.repeat(30)).error?.issues[0]?.message).toBe('too_long')
})
