// The world of a journey: the seeded school, because a portal's public pages know it, and in it agencies, classes and
// accounts of the test's own, because tests run side by side and what they change is nobody else's.
import type { Browser, BrowserContext, Page } from '@playwright/test'
import type { Actor } from '@/lib/access/actor'
import { hashPassword } from '@/lib/access/password'
import { db } from '@/lib/db/client'
import { addDays, dayAt, endOf } from '@/lib/time'
import { actorForAgency, actorForSchool, makeAccount } from './actors'
import { callPatiently, keyFor } from './api'
import { makeAgency, makeCohort, makeCourse, makePerson, type Agency, type Cohort, type Person, type School } from './factories'
import { hasReadNotices, loginAs } from './login'

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
  await hasReadNotices(account.id)
  return { email: account.email, password }
}

/** A browser of its own, signed in as an actor that a factory made. */
export async function pageAs(browser: Browser, actor: Exclude<Actor, { kind: 'public' }>, options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
  const context = await browser.newContext(options)
  await signInAs(context, actor)
  return context.newPage()
}

async function signInAs(context: BrowserContext, { accountId }: { accountId: string }): Promise<void> {
  const { email } = await db.account.findUniqueOrThrow({ where: { id: accountId }, select: { email: true } })
  await loginAs(context, email)
}

/** From the home page, as somebody does who has only a password. */
export async function signInByForm(page: Page, { email, password }: { email: string; password: string }) {
  await page.goto('/')
  await page.getByRole('link', { name: 'Đăng nhập' }).first().click()
  await page.getByLabel('Thư điện tử công vụ').fill(email)
  await page.getByLabel('Mật khẩu', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Đăng nhập' }).click()
}

/** Makes an agency one of those that joined the seeded agreement in force together. Answers the agreement. */
export async function joinAgreement(agency: Agency): Promise<string> {
  const party = await db.agreementParty.findFirstOrThrow({ where: { kind: 'SENDING_AGENCIES', version: { status: 'IN_FORCE' } }, select: { id: true, version: { select: { agreementId: true } } } })
  // A journey needs an agency of its own in the agreement that the seed made; what was signed does not change otherwise.
  await db.$transaction([
    db.$executeRaw`alter table agreement_member disable trigger agreement_members_of_a_draft_only`,
    db.agreementMember.create({ data: { partyId: party.id, agencyId: agency.id }, select: { partyId: true } }),
    db.$executeRaw`alter table agreement_member enable trigger agreement_members_of_a_draft_only`,
  ])
  return party.version.agreementId
}

/** A day as officials write it. */
export const written = (day: string): string => day.split('-').toReversed().join('/')

export type Nominated = { id: string; person: Person }

/** Nominates eligible people, one after the other, as their agency's program would. */
export async function nominate(agency: Agency, cohort: Cohort, ...names: string[]): Promise<Nominated[]> {
  const key = await keyFor(await actorForAgency(agency))
  const nominated: Nominated[] = []
  for (const fullName of names) {
    const person = await makePerson(agency, { fullName })
    const { status, body } = await callPatiently('POST', `/api/cohorts/${cohort.id}/nominations`, key, { personId: person.id })
    if (status !== 201) throw new Error(`Not nominated: ${status} ${JSON.stringify(body)}`)
    nominated.push({ id: String(body['id']), person })
  }
  return nominated
}

/** A class that runs since today with these people in it. */
export async function runningCohort(school: School, agency: Agency, ...names: string[]): Promise<{ cohort: Cohort; trainees: Nominated[] }> {
  const cohort = await openCohort(school, { quotas: [{ agency, seats: names.length }], capacity: 20, opensOn: today() })
  const trainees = await nominate(agency, cohort, ...names)
  const key = await keyFor(await actorForSchool(school))
  for (const { id } of trainees) await expectOk(callPatiently('POST', `/api/nominations/${id}/decision`, key, { decision: 'accept' }))
  await expectOk(callPatiently('POST', `/api/cohorts/${cohort.id}/opening`, key, { decisionNumber: '104/QĐ-TrCT', decisionDate: today() }))
  return { cohort, trainees }
}

async function expectOk(answer: ReturnType<typeof callPatiently>): Promise<void> {
  const { status, body } = await answer
  if (status >= 300) throw new Error(`${status} ${JSON.stringify(body)}`)
}
