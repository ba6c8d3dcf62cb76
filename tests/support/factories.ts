// Each test builds its own world from these: a province of its own, so that nothing of another test is in sight.
import { randomBytes, randomInt } from 'node:crypto'
import type { Prisma } from '@/lib/db/generated/client'
import { db } from '@/lib/db/client'
import { encryptIdNumber, hashIdNumber } from '@/lib/identity-number'
import { nameKey, searchKey, splitName } from '@/lib/text'
import { addDays, dateOf, dayAt, endOf } from '@/lib/time'

/** The instant at which tests act unless they say another one: a Monday morning in Việt Nam, under Quy định 350-QĐ/TW. */
export const now = new Date('2026-03-16T02:00:00.000Z')
export const today = dayAt(now)
/** So many days after that. */
export const later = (days: number): Date => new Date(now.getTime() + days * 86_400_000)

let made = 0
const next = () => String((made += 1)).padStart(5, '0')
/** Journeys share one database among their workers: what must be unique in it carries the worker's own mark. */
const mark = randomBytes(3).toString('hex')

export type Province = { id: string }
export type School = { id: string; provinceId: string; slug: string }
export type Agency = { id: string; provinceId: string; name: string }
export type Course = { id: string; schoolId: string }
export type Cohort = { id: string; schoolId: string; courseId: string; code: string }
export type Person = { id: string; fullName: string; idNumber: string; agencyId: string }

export async function makeProvince(): Promise<Province> {
  const number = next()
  return db.province.create({ data: { code: `T${mark}${number}`, name: `Tỉnh Thử ${number}` }, select: { id: true } })
}

export async function makeSchool(given: { province?: Province; hostNames?: string[] } = {}): Promise<School> {
  const province = given.province ?? (await makeProvince())
  const number = next()
  return db.school.create({
    data: {
      provinceId: province.id, slug: `truong-${mark}-${number}`, hostNames: given.hostNames ?? [], parentLine: 'TỈNH ỦY', name: `TRƯỜNG CHÍNH TRỊ ${number}`,
      office: 'Phòng Quản lý đào tạo', phone: '0200 000 000', email: `truong-${number}@truong.example`, address: 'Số 1 đường Thử',
    },
    select: { id: true, provinceId: true, slug: true },
  })
}

export async function makeAgency(given: { province?: Province | undefined; provinceId?: string; name?: string; kind?: string } = {}): Promise<Agency> {
  const provinceId = given.provinceId ?? given.province?.id ?? (await makeProvince()).id
  const number = next()
  const name = given.name ?? `Đảng ủy xã Thử ${number}`
  const agency = await db.agency.create({
    data: {
      provinceId, code: `CQ${mark}${number}`, kind: given.kind ?? 'COMMUNE_PARTY_COMMITTEE', validFrom: dateOf('2020-01-01'),
      names: { create: { name, shortName: name, searchName: searchKey(name), validFrom: dateOf('2020-01-01') } },
    },
    select: { id: true },
  })
  return { ...agency, provinceId, name }
}

/** `ruleFamily: null`: a course without standards of its own. */
export async function makeCourse(school: School, given: { name?: string; ruleFamily?: string | null; kind?: string } = {}): Promise<Course> {
  const number = next()
  return db.course.create({
    data: {
      schoolId: school.id, code: `CT${mark}${number}`, name: given.name ?? `Trung cấp lý luận chính trị ${number}`, kind: given.kind ?? 'TRAINING',
      level: 'INTERMEDIATE', forms: ['CONCENTRATED', 'NON_CONCENTRATED'], durationAmount: 6, durationUnit: 'MONTH',
      ruleFamily: given.ruleFamily === undefined ? 'INTERMEDIATE_THEORY' : given.ruleFamily, validFrom: dateOf('2020-01-01'),
    },
    select: { id: true, schoolId: true },
  })
}

type CohortWish = {
  /** Printed where a page names the class. */
  code?: string
  course?: Course; capacity?: number; pool?: number; quotas?: readonly { agency: Agency; seats: number }[]
  status?: string; form?: string; closesAt?: Date; opensOn?: string; year?: number
  /** What the search finds it by; its code, if nothing is said. */
  search?: string
}

/** A cohort open for nomination, with the seats the test is about. */
export async function makeCohort(school: School, given: CohortWish = {}): Promise<Cohort> {
  const course = given.course ?? (await makeCourse(school))
  const number = next()
  const code = given.code ?? `L${mark}${number}`
  const opensOn = given.opensOn ?? addDays(today, 45)
  const cohort = await db.cohort.create({
    data: {
      schoolId: school.id, courseId: course.id, code, year: given.year ?? 2026, form: given.form ?? 'NON_CONCENTRATED',
      status: given.status ?? 'ANNOUNCED', capacity: given.capacity ?? 80, poolSeats: given.pool ?? 0,
      announcedOn: dateOf(addDays(today, -20)), noticeNumber: `${Number(number)}/TB-TrCT`, closesAt: given.closesAt ?? endOf(addDays(today, 25)),
      opensOn: dateOf(opensOn), endsOn: dateOf(addDays(opensOn, 180)), venue: 'Hội trường lớn', searchText: searchKey(given.search ?? code),
    },
    select: { id: true, schoolId: true, courseId: true, code: true },
  })
  for (const { agency, seats } of given.quotas ?? []) await db.quota.create({ data: { cohortId: cohort.id, agencyId: agency.id, seats }, select: { seats: true } })
  return cohort
}

type PersonWish = {
  fullName?: string; birthDate?: string; sex?: 'MALE' | 'FEMALE'; idNumber?: string; post?: string; postCategory?: string | null
  ratings?: readonly { year: number; rating: string }[]
  credentials?: readonly { level: string; kind: string; issuedOn: string }[]
  facts?: Partial<Pick<Prisma.PersonUncheckedCreateInput,
    'ethnicMinority' | 'partyStatus' | 'education' | 'plannedPost' | 'plannedPostCategory' | 'planningDecisionNumber'>>
}

/** A cadre whom the agency employs and every standard lets through, unless the wish says otherwise. */
export async function makePerson(agency: Agency, given: PersonWish = {}): Promise<Person> {
  const { sex = 'MALE', birthDate = '1985-05-12' } = given
  const fullName = given.fullName ?? `Nguyễn Văn Thử ${next()}`
  const idNumber = given.idNumber ?? idNumberFor({ birthDate, sex })
  const name = splitName(fullName)
  const person = await db.person.create({
    data: {
      provinceId: agency.provinceId, ...name, fullName, searchName: searchKey(fullName), birthDate: dateOf(birthDate), sex,
      idNumberHash: hashIdNumber(idNumber), idNumberCipher: encryptIdNumber(idNumber),
      ethnicMinority: false, partyStatus: 'OFFICIAL', education: 'BACHELOR', ...given.facts,
      employments: { create: {
        agencyId: agency.id, post: given.post ?? 'Phó Trưởng phòng', validFrom: dateOf('2020-01-01'),
        postCategory: given.postCategory === undefined ? 'CIVIL_DEPUTY_DIVISION' : given.postCategory,
      } },
      ratings: { create: [...(given.ratings ?? goodRatings)] },
      credentials: { create: (given.credentials ?? []).map((one) => ({ ...one, issuedOn: dateOf(one.issuedOn) })) },
    },
    select: { id: true },
  })
  return { ...person, fullName, idNumber, agencyId: agency.id }
}

const goodRatings = Array.from({ length: 8 }, (_, back) => ({ year: 2027 - back, rating: 'GOOD' }))

/** Many eligible people of one agency, in the order of their names. */
export async function makePeople(agency: Agency, count: number): Promise<Person[]> {
  const people: Person[] = []
  for (let one = 0; one < count; one += 1) people.push(await makePerson(agency))
  return people
}

// A place that exists nowhere, one for each worker that shares a database with others; the seeded people have 000.
const worker = process.env['TEST_WORKER_INDEX']
const place = worker === undefined ? randomInt(900, 1000) : 900 + (Number(worker) % 100)

/** A number that agrees with birth date and sex and nobody else has. */
export function idNumberFor({ birthDate, sex }: { birthDate: string; sex: 'MALE' | 'FEMALE' }): string {
  const century = (Math.floor(Number(birthDate.slice(0, 4)) / 100) - 19) * 2 + (sex === 'FEMALE' ? 1 : 0)
  return `${place}${century}${birthDate.slice(2, 4)}${next().padStart(6, '0')}`
}

/** The sort key a list of persons is ordered by. */
export const nameKeyOf = (person: { fullName: string }): string => {
  const { familyName, givenName } = splitName(person.fullName)
  return nameKey(familyName, givenName)
}
