import { expect, test, type Page } from '@playwright/test'
import { actorForAgency, actorForTrainee } from '../../support/actors'
import { loginAs, demo } from '../../support/login'
import { expectNoSidewaysScroll, looked } from '../../support/look'
import { agencyOf, pageAs, runningCohort, seededSchool } from '../../support/seeded-world'

/** No page may take more statements than the budget of pages has, which the server of the journeys says of each answer. */
async function open(page: Page, address: string): Promise<void> {
  const answer = await page.goto(address)
  expect(answer?.status(), address).toBe(200)
  expect(Number(answer?.headers()['x-statements']), address).toBeLessThanOrEqual(10)
}

test('a trainee reads what is kept, why, and who looked', async ({ browser }) => {
  test.setTimeout(180_000)
  const school = await seededSchool()
  const agency = await agencyOf(school, 'Đảng ủy xã Nhật Ký')
  const { trainees } = await runningCohort(school, agency, 'Tô Văn Được Xem')
  const person = trainees[0]?.person
  if (!person) throw new Error('no trainee')
  const page = await pageAs(browser, await actorForTrainee(person))
  await open(page, '/me/data')
  await expect(page.getByText('Chưa có ai mở hồ sơ.')).toBeVisible()
  const liaison = await pageAs(browser, await actorForAgency(agency))
  await open(liaison, `/agency/people/${person.id}`)
  // It is written once the page is out.
  await expect(async () => {
    await open(page, '/me/data')
    await expect(page.getByRole('row', { name: /Cán bộ đầu mối.*Đảng ủy xã Nhật Ký/ })).toContainText('Hồ sơ cá nhân', { timeout: 500 })
  }).toPass()
  await expect(page.getByRole('main')).toContainText('Tô Văn Được Xem')
  await expectNoSidewaysScroll(page, 390)
  await looked(page, 'trainee-own-data')
})

test('the pages of the demo stay within their budgets', async ({ context, browser }) => {
  test.setTimeout(180_000)
  await loginAs(context, demo.liaison)
  const page = await context.newPage()
  await open(page, '/agency/away')
  await looked(page, 'demo-agency-away')
  const trainee = await browser.newContext()
  await loginAs(trainee, demo.trainee)
  const own = await trainee.newPage()
  for (const [address, name] of [['/me/data', 'demo-own-data'], ['/me/results', 'demo-results'], ['/en/me/data', 'demo-own-data-en']] as const) {
    await open(own, address)
    await looked(own, name)
  }
})
