import { expect, test, type Page } from '@playwright/test'
import { db } from '@/lib/db/client'
import { deliverOutbox } from '@/lib/notifications/jobs'
import { addDays, mondayOf } from '@/lib/time'
import { actorForSchool, actorForTrainee } from '../support/actors'
import type { Cohort } from '../support/factories'
import { expectAccessible, expectNoSidewaysScroll, keepPictures } from '../support/look'
import { agencyOf, pageAs, runningCohort, seededSchool, today, written } from '../support/seeded-world'
import { makeRoom } from '../support/timetable'

/** A week in which nobody else teaches, so that days of this test are the test's own. */
const monday = mondayOf(addDays(today(), 21))

async function plan(page: Page, cohort: Cohort, lesson: { title: string; half: string; room?: string; lecturer?: string; day?: string }) {
  await page.goto(`/school/cohorts/${cohort.id}/timetable/new?week=${monday}`)
  await page.getByLabel('Nội dung', { exact: true }).fill(lesson.title)
  if (lesson.day) await page.getByLabel('Ngày', { exact: true }).fill(written(lesson.day))
  await page.getByLabel('Buổi', { exact: true }).selectOption(lesson.half)
  if (lesson.room) await page.getByLabel('Phòng, hội trường').selectOption({ label: lesson.room })
  if (lesson.lecturer) await page.getByLabel('Giảng viên').selectOption({ label: lesson.lecturer })
  await page.getByRole('button', { name: 'Thêm buổi học' }).click()
  await expect(page.getByText('Đã lưu', { exact: false }).or(page.getByRole('heading', { name: 'Các buổi trong tuần' })).first()).toBeVisible()
}

async function world() {
  const school = await seededSchool()
  const agency = await agencyOf(school)
  const [first, second] = [await runningCohort(school, agency, 'Tô Thị Theo Lịch'), await runningCohort(school, agency, 'Tô Văn Lớp Bên')]
  const [office, teacher] = [await actorForSchool(school), await actorForSchool(school, 'lecturer')]
  const unique = first.cohort.code.slice(-6)
  const room = await makeRoom(school, `Phòng thử ${unique}`)
  await db.lecturer.create({ data: { schoolId: school.id, kind: 'OWN', fullName: `Vũ Thị Giảng ${unique}`, searchName: `vu thi giang ${unique}`, degree: 'ThS', accountId: teacher.accountId }, select: { id: true } })
  const [trainee] = first.trainees
  if (!trainee) throw new Error('no trainee')
  return { first: first.cohort, second: second.cohort, office, teacher, trainee: await actorForTrainee(trainee.person), room: `${room.name} (60 chỗ)`, lecturer: `ThS Vũ Thị Giảng ${unique}` }
}

test('the office plans a week, sees what a move breaks, publishes; the lecturer takes it, the trainee reads what changed', async ({ browser }) => {
  test.setTimeout(840_000)
  const { first, second, office, teacher, trainee, room, lecturer } = await world()
  const page = await pageAs(browser, office)
  const week = `/school/cohorts/${first.id}/timetable?week=${monday}`

  await test.step('drafts of a week', async () => {
    await plan(page, first, { title: 'Xây dựng Đảng ở cơ sở', half: 'MORNING', room, lecturer })
    await plan(page, first, { title: 'Công tác dân vận', half: 'AFTERNOON', room })
    await plan(page, second, { title: 'Quản lý nhà nước', half: 'EVENING', room })
    await page.goto(`/school/cohorts/${second.id}/timetable?week=${monday}`)
    await page.getByRole('button', { name: 'Ban hành tuần này' }).click()
    await expect(page.getByText('Đã ban hành').first()).toBeVisible()
    await page.goto(week)
    await expect(page.getByText('2 buổi đang là bản nháp.', { exact: false })).toBeVisible()
    await expectAccessible(page)
    await keepPictures(page, 'timetable-planner-drafts')
    await page.getByRole('button', { name: 'Ban hành tuần này' }).click()
    await expect(page.getByText('Đã ban hành').first()).toBeVisible()
  })

  await test.step('a draft from the modules', async () => {
    await page.goto(`/school/cohorts/${first.id}/timetable/draft`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lập dự thảo lịch học')
    await expectAccessible(page)
    await keepPictures(page, 'timetable-drafting')
    await page.getByRole('button', { name: 'Lập dự thảo' }).click()
    await expect(page.getByRole('main').getByRole('alert')).toContainText('Không có buổi nào để xếp')
    await page.goto(week)
  })

  await test.step('a day that there is not stays as it was typed, with its fault', async () => {
    await page.getByRole('table').getByRole('link', { name: 'Công tác dân vận' }).click()
    const move = page.getByRole('region', { name: 'Đổi ngày, buổi hoặc phòng' })
    await move.getByLabel('Ngày', { exact: true }).fill('31/02/2027')
    await move.getByRole('button', { name: 'Xem điều gì bị ảnh hưởng' }).click()
    await expect(move.getByLabel('Ngày', { exact: true })).toHaveAttribute('aria-invalid', 'true')
    await expect(move.getByLabel('Ngày', { exact: true })).toHaveValue('31/02/2027')
    await expectAccessible(page)
    await keepPictures(page, 'timetable-preview-misread')
    await page.goto(week)
  })

  await test.step('a move into a taken room is named before it moves, and refused', async () => {
    await page.getByRole('table').getByRole('link', { name: 'Công tác dân vận' }).click()
    const move = page.getByRole('region', { name: 'Đổi ngày, buổi hoặc phòng' })
    await move.getByLabel('Buổi', { exact: true }).selectOption('EVENING')
    await move.getByRole('button', { name: 'Xem điều gì bị ảnh hưởng' }).click()
    await expect(page.getByText(`đã có buổi “Quản lý nhà nước” của lớp ${second.code}`, { exact: false }).first()).toBeVisible()
    await expect(page.getByRole('button', { name: 'Đổi buổi học' })).toHaveCount(0)
    await expectAccessible(page)
    await keepPictures(page, 'timetable-preview-blocked')
  })

  await test.step('a warning wants a reason, which is kept', async () => {
    const move = page.getByRole('region', { name: 'Đổi ngày, buổi hoặc phòng' })
    await move.getByLabel('Buổi', { exact: true }).selectOption('MORNING')
    await move.getByLabel('Phòng, hội trường').selectOption({ label: 'Không' })
    await move.getByRole('button', { name: 'Xem điều gì bị ảnh hưởng' }).click()
    await move.getByRole('button', { name: 'Đổi buổi học' }).click()
    await expect(page.getByRole('main').getByRole('alert')).toContainText('Nếu vẫn xếp, ghi lý do.')
    await move.getByLabel('Vẫn xếp, lý do').first().fill('Chia hai nhóm thảo luận')
    await move.getByLabel('Lý do đổi').first().fill('Hội trường sửa điện')
    await move.getByRole('button', { name: 'Đổi buổi học' }).click()
    await expect(page.getByText('Chia hai nhóm thảo luận', { exact: false }).first()).toBeVisible()
    await keepPictures(page, 'timetable-lesson-history')
    await expectNoSidewaysScroll(page, 390)
    await page.setViewportSize({ width: 1280, height: 900 })
  })

  await test.step('the lecturer takes the lesson', async () => {
    const teaching = await pageAs(browser, teacher)
    await teaching.goto(`/school/lessons?week=${monday}`)
    await expectAccessible(teaching)
    await keepPictures(teaching, 'timetable-lecturer-asked')
    await teaching.getByRole('button', { name: 'Nhận buổi giảng' }).click()
    await expect(teaching.getByText('Đã ghi câu trả lời.')).toBeVisible()
    await teaching.getByRole('link', { name: 'Số tiết và buổi giảng của tôi' }).click()
    await expect(teaching.getByText('Đã nhận').first()).toBeVisible()
    await expectAccessible(teaching)
    await keepPictures(teaching, 'timetable-lecturer-own-page')
  })

  await test.step('the trainee is told and reads the history', async () => {
    await deliverOutbox(new Date())
    const learning = await pageAs(browser, trainee)
    await learning.goto('/me/notifications')
    await expect(learning.getByText(`từ chiều ${written(monday)}, Phòng thử`, { exact: false })).toContainText(`sang sáng ${written(monday)}, chưa ghi nơi học`)
    await keepPictures(learning, 'timetable-trainee-told')
    await learning.getByRole('link', { name: `Buổi học ngày ${written(monday)} có thay đổi` }).click()
    await expect(learning.getByText('Lý do: Hội trường sửa điện').first()).toBeVisible()
    await expect(learning.getByText(/^Thời gian: Chiều, Thứ Hai .+ → Sáng, Thứ Hai /).first()).toBeVisible()
    await expect(learning.locator('body')).not.toContainText('Chia hai nhóm thảo luận')
    await expectAccessible(learning)
    await keepPictures(learning, 'timetable-trainee-changes')
  })

  await test.step('a lesson is dragged to another half-day: what the move breaks is said, and only the button moves it', async () => {
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.goto(week)
    const wednesday = addDays(monday, 2)
    const cell = page.locator(`[data-slot="${wednesday} AFTERNOON"]`)
    await expect(page.getByText('Kéo buổi học sang buổi khác', { exact: false })).toBeVisible()
    // A page that is not awake yet does not take the drop: whoever dragged drags again.
    await expect(async () => {
      await page.locator('.week').getByRole('link', { name: 'Xây dựng Đảng ở cơ sở' }).dragTo(cell, { timeout: 5_000 })
      await expect(page.getByRole('heading', { name: 'Nếu chuyển buổi này' })).toBeVisible({ timeout: 5_000 })
    }).toPass()
    // The room stays the lesson's own.
    await expect(page.getByText(`Chuyển sang chiều, thứ Tư ${written(wednesday)}, Phòng thử`, { exact: false })).toBeVisible()
    expect(await db.lesson.count({ where: { cohortId: first.id, half: 'AFTERNOON', status: 'PUBLISHED' } })).toBe(0)
    await keepPictures(page, 'timetable-dragged')
    await page.getByRole('button', { name: 'Đổi buổi học' }).click()
    await expect(page.getByText('Đã lưu', { exact: false }).first()).toBeVisible()
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.goto(week)
    await expect(cell.getByRole('link', { name: 'Xây dựng Đảng ở cơ sở' })).toBeVisible()
  })

  await test.step('on a phone the tab of the open page is in sight', async () => {
    await page.setViewportSize({ width: 390, height: 844 })
    for (const tab of ['timetable', 'history']) {
      await page.goto(`/school/cohorts/${first.id}/${tab}`)
      await expect(page.locator('.tab[aria-current]')).toBeInViewport({ ratio: 1 })
    }
    await page.screenshot({ path: 'tests/output/screens/timetable-tabs-390.png' })
    await page.setViewportSize({ width: 1280, height: 900 })
  })

  await test.step('the week of the class, on paper and as a calendar', async () => {
    await page.goto(week)
    await expect(page.getByText('Công tác dân vận').first()).toBeVisible()
    await expectAccessible(page)
    await keepPictures(page, 'timetable-cohort-week')
    await page.emulateMedia({ media: 'print' })
    await page.screenshot({ path: 'tests/output/screens/timetable-cohort-week-print.png', fullPage: true })
    await page.emulateMedia({ media: 'screen' })
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Tải lịch tuần (DOCX)' }).click()])
    expect(download.suggestedFilename()).toContain('lich-hoc-')
    await page.getByRole('button', { name: 'Tạo liên kết lịch' }).click()
    await expect(page.getByText(/\/api\/calendar\/.+\.ics/)).toBeVisible()
  })
})

test('lecturers and rooms of the school: kept, listed, counted', async ({ browser }) => {
  test.setTimeout(240_000)
  const page = await pageAs(browser, await actorForSchool(await seededSchool()))
  await page.goto('/school/lecturers/new')
  await page.getByLabel('Thỉnh giảng').check()
  await page.getByLabel('Họ và tên').fill('Đỗ Thị Thỉnh Giảng')
  await page.getByRole('button', { name: 'Lưu giảng viên' }).click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText('Số quyết định')
  await expectAccessible(page)
  await keepPictures(page, 'lecturer-new')
  await page.getByLabel('Số quyết định').fill('1811-QĐ/TU')
  await page.getByLabel('Có hiệu lực từ').fill('06/12/2022')
  await page.getByLabel('Đến ngày').fill(written(addDays(today(), 30)))
  await page.getByLabel('Chuyên đề đảm nhận').fill('Dân vận\nXây dựng Đảng')
  await page.getByRole('button', { name: 'Lưu giảng viên' }).click()
  await expect(page.getByText('Sắp hết hiệu lực')).toBeVisible()
  await expectAccessible(page)
  await keepPictures(page, 'lecturer-page')
  await page.goto('/school/lecturers')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Giảng viên')
  await expectAccessible(page)
  await keepPictures(page, 'lecturers')
  await page.goto('/school/rooms')
  await expectAccessible(page)
  await page.getByRole('main').getByRole('table').getByRole('link').first().click()
  await expectAccessible(page)
  await keepPictures(page, 'room-week')
})
