import { z } from 'zod'

/** Length is what makes a password hard to guess; no rule asks for kinds of characters (NIST SP 800-63B). */
const MIN_LENGTH = 10

/** Of the passwords that are tried first everywhere, those that are long enough; without what is put around them: digits, signs, capitals. */
const known = new Set([
  'password', 'passw', 'passwd', 'matkhau', 'matkhaumoi', 'motmatkhau', 'qwertyuiop', 'qwerty', 'qwertyuiopasdfghjkl', 'qazwsxedc', 'qazwsxedcrfv', 'qweasdzxc', 'asdfghjkl', 'zxcvbnm', 'qwertyqwerty', 'asdfasdf', 'asdfasdfasdf',
  'abcdefghij', 'abcdefghijk', 'abcdefgh', 'abc', 'abcabc', 'iloveyou', 'iloveyouforever', 'anhyeuem', 'emyeuanh', 'toiyeuvietnam', 'yeuvietnam', 'vietnam', 'vietnamvodich', 'hochiminh', 'bachovidai', 'hanoi', 'saigon', 'danang',
  'administrator', 'admin', 'adminadmin', 'quantri', 'quantrivien', 'letmein', 'letmeinnow', 'welcome', 'welcometo', 'football', 'baseball', 'basketball', 'superman', 'spiderman', 'batman', 'princess', 'sunshine', 'starwars', 'trustnoone',
  'changeme', 'changemenow', 'unknown', 'computer', 'internet', 'michelle', 'jennifer', 'liverpool', 'manchester', 'chelsea', 'dragon', 'monkey', 'master', 'shadow', 'google', 'facebook', 'microsoft',
  // Of this house: its name, its people, the demo's own.
  'truongchinhtri', 'truongchinhtritinh', 'chinhtri', 'daotao', 'boiduong', 'hocvien', 'giangvien', 'canbo', 'daumoi', 'coquan', 'tinhuy', 'demo', 'portal', '',
])

/** One letter again and again, the keys in their row, or a word everybody tries with digits and signs around it or in place of its letters. */
function isKnown(password: string): boolean {
  const plain = password.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd')
  const word = plain.replace(/^\P{L}+|\P{L}+$/gu, '')
  const spelt = word.replaceAll('0', 'o').replace(/[@4]/g, 'a').replaceAll('3', 'e').replace(/[1!]/g, 'i').replace(/[$5]/g, 's')
  return /^(.{1,3})\1+.?$/u.test(plain) || [word, spelt].some((one) => known.has(one.replace(/\P{L}/gu, ''))) || sequences.some((row) => row.includes(plain))
}
const sequences = ['0123456789012345678901234567890', '9876543210987654321098765432109', 'qwertyuiopasdfghjklzxcvbnm', 'abcdefghijklmnopqrstuvwxyz', '1qaz2wsx3edc4rfv5tgb6yhn7ujm', '1q2w3e4r5t6y7u8i9o0p', 'q1w2e3r4t5y6u7i8o9p0'] as const

/** A password that somebody chooses: long enough, and not one of those that are tried first. */
export const newPassword = z.string({ error: 'required' }).min(MIN_LENGTH, { error: 'password_short' }).max(200, { error: 'too_long' })
  .refine((password) => !isKnown(password), { error: 'password_known' })
