// A roll by QR code: the screen of the hall, two telephones, and whoever closes the roll.
import { expect, test, type Browser, type Page } from '@playwright/test'
import { hashPassword } from '@/lib/access/password'
import { db } from '@/lib/db/client'
import { dateOf } from '@/lib/time'
import { actorForSchool, actorForTrainee } from '../support/actors'
import { makeCohort, makeCourse, makePerson } from '../support/factories'
import { expectAccessible, expectNoSidewaysScroll, keepPictures } from '../support/look'
import { agencyOf, pageAs, seededSchool, today } from '../support/seeded-world'
import { makeLecturer, makeLesson, makeTrainee } from '../support/study'

const password = 'mot-mat-khau-dai'

/** A lesson that is on right now, and a trainee who has an account but is not signed in. */
async function world() {
  const school = await seededSchool()
  const agency = await agencyOf(school, 'Đảng ủy xã Hội Trường')
  const cohort = await makeCohort(school, { status: 'RUNNING', opensOn: today(), course: await makeCourse(school, { name: 'Bồi dưỡng nghiệp vụ công tác đảng, lớp hội trường' }) })
  const people = []
  for (const fullName of ['Đỗ Thị Quét', 'Nguyễn Văn Vắng', 'Trần Thị Muộn']) people.push(await makePerson(agency, { fullName }))
  for (const person of people) await makeTrainee(cohort, person)
  const lecturer = await actorForSchool(school, 'lecturer')
  const lesson = await makeLesson(cohort, { day: today(), lecturer: await makeLecturer(school, lecturer) })
  const hour = 3_600_000
  const times = { startsAt: new Date(Date.now() - 60_000), endsAt: new Date(Date.now() + hour) }
  await db.lesson.update({ where: { id: lesson.id }, data: { ...times, day: dateOf(today()) }, select: { id: true } })
  const [first, , third] = people
  if (!first || !third) throw new Error('nobody')
  const trainee = await actorForTrainee(first)
  const { email } = await db.account.update({ where: { id: trainee.accountId }, data: { passwordHash: await hashPassword(password) }, select: { email: true } })
  return { school, cohort, lesson, lecturer, email, late: await actorForTrainee(third), roll: `/school/cohorts/${cohort.id}/attendance/${lesson.id}` }
}
type World = Awaited<ReturnType<typeof world>>

const addressOn = async (screen: Page): Promise<string> => (await screen.locator('[data-address]').getAttribute('data-address')) ?? ''

/** From the roll to the screen in front of the hall. */
async function openScreen(browser: Browser, { lecturer, roll }: World): Promise<Page> {
  const page = await pageAs(browser, lecturer)
  await page.goto(roll)
  await page.getByRole('link', { name: 'Điểm danh bằng mã QR' }).click()
  await expect(page.getByRole('img', { name: /Mã QR điểm danh/ })).toBeVisible()
  await expect(page.getByRole('status')).toHaveText('Đã quét mã: 0 trên 3 học viên')
  await expectAccessible(page)
  await expectNoSidewaysScroll(page, 390)
  await keepPictures(page, 'roll-screen')
  return page
}

/** A telephone that is signed out: through the sign-in and back, one button. */
async function scanSignedOut(browser: Browser, { email }: World, screen: Page): Promise<Page> {
  const phone = await (await browser.newContext({ viewport: { width: 390, height: 800 } })).newPage()
  await phone.goto(await addressOn(screen))
  await expect(phone).toHaveURL(/\/sign-in\?to=/)
  await phone.getByLabel('Thư điện tử công vụ').fill(email)
  await phone.getByLabel('Mật khẩu', { exact: true }).fill(password)
  await phone.getByRole('button', { name: 'Đăng nhập' }).click()
  // For the first time: the privacy notice is read, and leads back to what was scanned.
  await phone.getByRole('button', { name: 'Đã đọc, vào làm việc' }).click()
  // Whoever took longer than a code lives scans again, and is signed in by now.
  await expect(phone.getByRole('heading', { level: 1, name: 'Điểm danh' })).toBeVisible()
  await phone.goto(await addressOn(screen))
  await expectAccessible(phone)
  await keepPictures(phone, 'roll-confirm')
  await phone.getByRole('button', { name: 'Có mặt' }).click()
  await expect(phone.getByRole('status').filter({ hasText: /Đã ghi có mặt lúc/ })).toBeVisible()
  await keepPictures(phone, 'roll-confirmed')
  return phone
}

test('a trainee scans the code of the screen, is seen on it, and stands on the roll; who did not is decided about', async ({ browser }) => {
  test.setTimeout(240_000)
  const made = await world()
  const screen = await openScreen(browser, made)
  const old = await addressOn(screen)
  const phone = await scanSignedOut(browser, made, screen)
  // The screen looks by itself, and its code moves on.
  await expect(screen.getByRole('status')).toHaveText('Đã quét mã: 1 trên 3 học viên', { timeout: 20_000 })
  await expect.poll(() => addressOn(screen), { timeout: 60_000 }).not.toBe(old)
  // The same telephone once more: it stays as it was.
  await phone.goto(await addressOn(screen))
  await expect(phone.getByText(/Đã ghi có mặt lúc/)).toBeVisible()
  await expect(phone.getByRole('button', { name: 'Có mặt' })).toHaveCount(0)

  await screen.getByRole('link', { name: 'Chốt điểm danh' }).click()
  await expect(screen.getByRole('heading', { name: 'Chưa quét mã (2)' })).toBeVisible()
  await expectAccessible(screen)
  await expectNoSidewaysScroll(screen, 390)
  await keepPictures(screen, 'roll-closing')
  await screen.getByRole('radiogroup', { name: 'Nguyễn Văn Vắng' }).getByLabel('Có phép').check()
  // Meanwhile one more scans.
  const other = await pageAs(browser, made.late, { viewport: { width: 390, height: 800 } })
  const second = await pageAs(browser, made.lecturer)
  await second.goto(`${made.roll}/qr`)
  await db.lesson.update({ where: { id: made.lesson.id }, data: { startsAt: new Date(Date.now() - 30 * 60_000) }, select: { id: true } })
  await other.goto(await addressOn(second))
  await expect(other.getByText('sẽ được ghi là đến muộn')).toBeVisible()
  await other.getByRole('button', { name: 'Có mặt' }).click()
  await expect(other.getByText(/Đã ghi đến muộn lúc/)).toBeVisible()
  await screen.getByRole('button', { name: 'Chốt điểm danh' }).click()
  // What was chosen stays, who scanned joins it.
  await expect(screen.getByRole('alert').getByText('Vừa có thêm 1 học viên quét mã: Trần Thị Muộn.', { exact: false })).toBeVisible()
  await expect(screen.getByRole('radiogroup', { name: 'Nguyễn Văn Vắng' }).getByLabel('Có phép')).toBeChecked()
  await expect(screen.getByRole('radiogroup', { name: 'Trần Thị Muộn' }).getByLabel('Muộn')).toBeChecked()
  await keepPictures(screen, 'roll-closing-again')
  await screen.getByRole('button', { name: 'Chốt điểm danh' }).click()
  await expect(screen.getByText('Đã lưu điểm danh.')).toBeVisible()
  const states = ['Đỗ Thị Quét', 'Nguyễn Văn Vắng', 'Trần Thị Muộn'].map((name) => screen.getByRole('radiogroup', { name }).locator('input:checked').inputValue())
  expect(await Promise.all(states)).toEqual(['PRESENT', 'EXCUSED', 'LATE'])
})

test('a code that has gone says plainly to scan again; another place to come back to after signing in leads nowhere else', async ({ browser }) => {
  const made = await world()
  const phone = await pageAs(browser, made.late, { viewport: { width: 390, height: 800 } })
  await phone.goto(`/me/roll/${'A'.repeat(38)}`)
  await expect(phone.getByText('Quét lại mã đang hiện trên màn hình')).toBeVisible()
  await expectAccessible(phone)
  await keepPictures(phone, 'roll-expired')
  const guest = await (await browser.newContext()).newPage()
  await guest.goto('/sign-in?to=https://example.org/me/roll/x')
  await expect(guest.locator('input[name=to]')).toHaveCount(0)
})
