// The world of a journey: the seeded school, because a portal's public pages know it, and in it agencies, classes and
// accounts of the test's own, because tests run side by side and what they change is nobody else's.
import type { Browser, BrowserContext, Page } from '@playwright/test'
import type { Actor } from '@/lib/access/actor'
import { hashPassword } from '@/lib/access/password'
import { db } from '@/lib/db/client'
import { addDays, dayAt, endOf } from '@/lib/time'
import { actorForAgency, makeAccount } from './actors'
import { makeAgency, makeCohort, makeCourse, type Agency, type Cohort, type School } from './factories'
import { loginAs } from './login'

export const today = () => dayAt(new Date())

export const seededSchool = (): Promise<School> =>
  db.school.findFirstOrThrow({ orderBy: { id: 'asc' }, select: { id: true, provinceId: true, slug: true } })

export const agencyOf = (school: School, name?: string): Promise<Agency> => makeAgency({ provinceId: school.provinceId, ...(name ? { name } : {}) })

/** A class that takes lists for some days, of a course of its own, so that nobody is nominated twice for one course. */
export async function openCohort(school: School, given: Parameters<typeof makeCohort>[1] & { course?: never; courseName?: string } = {}): Promise<Cohort> {
  const { courseName, ...wish } = given
  const course = await makeCourse(school, courseName ? { name: courseName } : {})
  return makeCohort(school, { closesAt: endOf(addDays(today(), 9)), opensOn: addDays(today(), 20), year: Number(today().slice(0, 4)), ...wish, course })
}

/** An account that signs in through the form, as liaison of an agency. */
export async function liaisonWithPassword(agency: Agency, displayName: string): Promise<{ email: string; password: string }> {
  const password = 'mot-mat-khau-dai'
  const account = await makeAccount({ displayName, passwordHash: await hashPassword(password) })
  await db.roleAssignment.create({ data: { accountId: account.id, role: 'NOMINATOR', agencyId: agency.id }, select: { id: true } })
  return { email: account.email, password }
}

/** A browser of its own, signed in as an actor that a factory made. */
export async function pageAs(browser: Browser, actor: Exclude<Actor, { kind: 'public' }>, options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
  const context = await browser.newContext(options)
  await signInAs(context, actor)
  return context.newPage()
}

export async function signInAs(context: BrowserContext, { accountId }: { accountId: string }): Promise<void> {
  const { email } = await db.account.findUniqueOrThrow({ where: { id: accountId }, select: { email: true } })
  await loginAs(context, email)
}

export const liaisonOf = (agency: Agency) => actorForAgency(agency)

/** Makes an agency one of those that joined the seeded agreement in force together. */
export async function joinAgreement(agency: Agency): Promise<void> {
  const party = await db.agreementParty.findFirstOrThrow({ where: { kind: 'SENDING_AGENCIES', version: { status: 'IN_FORCE' } }, select: { id: true } })
  await db.agreementMember.create({ data: { partyId: party.id, agencyId: agency.id }, select: { partyId: true } })
}

/** A day as officials write it. */
export const written = (day: string): string => day.split('-').toReversed().join('/')
