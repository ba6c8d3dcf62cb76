import { expect, test, type Page } from '@playwright/test'
import ICAL from 'ical.js'
import { addDays, mondayOf } from '@/lib/time'
import { actorForAgency } from '../../support/actors'
import { makeCohort, makeCourse, makePerson } from '../../support/factories'
import { expectNoSidewaysScroll, looked } from '../../support/look'
import { agencyOf, openCohort, pageAs, seededSchool, today } from '../../support/seeded-world'
import { makeLesson, makeTrainee } from '../../support/study'

/** No page may take more statements than the budget of pages has, which the server of the journeys says of each answer. */
async function open(page: Page, address: string): Promise<void> {
  const answer = await page.goto(address)
  expect(answer?.status(), address).toBe(200)
  expect(Number(answer?.headers()['x-statements']), address).toBeLessThanOrEqual(10)
}

test('a liaison sees who is away in the weeks of a class before it nominates, is warned of a clash, and subscribes without a name', async ({ browser, playwright, baseURL }) => {
  test.setTimeout(240_000)
  const school = await seededSchool()
  const [agency, rival] = [await agencyOf(school), await agencyOf(school)]
  const running = await makeCohort(school, { status: 'RUNNING', opensOn: addDays(today(), -20), course: await makeCourse(school) })
  const [away, other] = [await makePerson(agency, { fullName: 'Phan Văn Đang Học' }), await makePerson(rival, { fullName: 'Phan Thị Cơ Quan Khác' })]
  for (const person of [away, other]) await makeTrainee(running, person)
  const monday = mondayOf(addDays(today(), 21))
  for (const half of ['MORNING', 'AFTERNOON'] as const) await makeLesson(running, { day: addDays(monday, 1), half })
  const cohort = await openCohort(school, { quotas: [{ agency, seats: 2 }], opensOn: addDays(today(), 20) })
  const page = await pageAs(browser, await actorForAgency(agency))

  await open(page, `/agency/cohorts/${cohort.id}/nominate`)
  await page.getByRole('link', { name: 'Xem ai vắng trong các tuần của lớp' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cán bộ vắng theo tuần')
  await open(page, new URL(page.url()).pathname + new URL(page.url()).search)
  await expect(page.getByText(`Tuần học của lớp ${cohort.code}`).first()).toBeVisible()
  await expect(page.getByRole('row', { name: new RegExp(`Lớp ${running.code}, 2 buổi: Phan Văn Đang Học`) })).toContainText('1 người')
  await expect(page.locator('body')).not.toContainText('Cơ Quan Khác')
  await expectNoSidewaysScroll(page, 390)
  await looked(page, 'agency-away-of-a-class')

  await open(page, `/agency/cohorts/${cohort.id}/nominate/${away.id}/review`)
  await expect(page.getByText(new RegExp(`rùng thời gian với lớp ${running.code}`))).toBeVisible()
  await looked(page, 'agency-clash-before-sending')

  await open(page, '/agency/away')
  await page.getByRole('button', { name: 'Tạo liên kết lịch' }).click()
  const address = await page.getByText(/\/api\/calendar\//).innerText()
  await looked(page, 'agency-away')
  const nobody = await playwright.request.newContext({ baseURL: baseURL ?? '' })
  const answer = await nobody.get(new URL(address).pathname)
  expect(answer.headers()['content-type']).toContain('text/calendar')
  const text = await answer.text()
  const events = ICAL.Component.fromString(text).getAllSubcomponents('vevent').map((event) => event.getFirstPropertyValue('summary'))
  expect(events).toEqual([`1 cán bộ vắng: lớp ${running.code}`, `1 cán bộ vắng: lớp ${running.code}`])
  expect(text).not.toContain('Phan')
})
