import { addDays, yearOf, type Day } from '@/lib/time'
import { nameKey, searchKey } from '@/lib/text'
import type { EducationLevel, PartyStatus, PostCategory, Rating, Sex } from '@/lib/people/schema'
import { uid } from './ids'
import { drawName } from './names'
import { drawPost } from './posts'
import { randomOf } from './random'

export interface Cadre {
  n: number
  id: string
  familyName: string
  givenName: string
  fullName: string
  nameKey: string
  searchName: string
  birthDate: Day
  sex: Sex
  idNumber: string
  agency: number
  partyStatus: PartyStatus
  partyAdmittedOn: Day | null
  partyOfficialOn: Day | null
  education: EducationLevel
  educationField: string
  ethnicMinority: boolean
  post: string
  postCategory: PostCategory
  plannedPost: string | null
  plannedPostCategory: PostCategory | null
  planningDecisionNumber: string | null
  ratings: { year: number; rating: Rating }[]
}

const fields = ['Luật', 'Hành chính học', 'Quản lý nhà nước', 'Kinh tế', 'Kế toán', 'Nông nghiệp', 'Quản lý đất đai',
  'Xây dựng Đảng', 'Công tác xã hội',
  'Giáo dục học', 'Công nghệ thông tin', 'Văn hóa học', 'Tài chính', 'Y tế công cộng'] as const

/**
 * The n-th cadre of a school's province, the same for the same arguments. The cadre meets every standard;
 * who shall not is changed afterwards.
 */
export function drawCadre(school: number, n: number, agency: number, party: boolean, today: Day): Cadre {
  const random = randomOf(school * 1_000_003 + n)
  const sex: Sex = random.chance(0.42) ? 'FEMALE' : 'MALE'
  const name = drawName(random, sex)
  const birthDate = addDays(`${String(yearOf(today) - random.between(31, 52))}-01-01`, random.between(0, 364))
  const admitted = addDays(birthDate, random.between(8300, 10_500))
  const fullName = `${name.familyName} ${name.givenName}`
  return {
    n, id: uid('person', school * 1_000_000 + n), ...name, fullName, nameKey: nameKey(name.familyName, name.givenName),
    searchName: searchKey(fullName),
    birthDate, sex, idNumber: idNumber(birthDate, sex, n), agency,
    ...(party
      ? { partyStatus: 'OFFICIAL', partyAdmittedOn: admitted, partyOfficialOn: addDays(admitted, 365) }
      : { partyStatus: 'NONE', partyAdmittedOn: null, partyOfficialOn: null }),
    education: random.pick(['COLLEGE', 'BACHELOR', 'BACHELOR', 'BACHELOR', 'BACHELOR', 'MASTER'] as const),
    educationField: random.pick(fields), ethnicMinority: random.chance(0.12),
    ...drawPost(random, agency), plannedPost: null, plannedPostCategory: null, planningDecisionNumber: null,
    ratings: [1, 2].map((back) => ({ year: yearOf(today) - back,
      rating: random.pick(['GOOD', 'GOOD', 'GOOD', 'EXCELLENT'] as const) })),
  }
}

/** Code 000 belongs to no province; century, sex and year agree with the birth date. */
export function idNumber(birthDate: Day, sex: Sex, n: number) {
  const century = (Math.floor(yearOf(birthDate) / 100) - 19) * 2 + (sex === 'FEMALE' ? 1 : 0)
  return `000${String(century)}${birthDate.slice(2, 4)}${String(n % 1_000_000).padStart(6, '0')}`
}
