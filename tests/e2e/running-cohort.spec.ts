// A class that runs: its roll, its marks, and who sees them. Steps follow each other as a school's week does.
import { expect, test } from '@playwright/test'
import { db } from '@/lib/db/client'
import { demo, loginAs } from '../support/login'
import { expectAccessible, expectNoSidewaysScroll, keepPictures } from '../support/look'

test.describe.configure({ mode: 'serial' })

type Place = { cohortId: string; lessonId: string; componentId: string }

/** The class of the demo's head with a roll that waits, and a module that the demo's lecturer teaches whose sheet was not handed in. */
async function findPlace(): Promise<Place> {
  const [place] = await db.$queryRaw<Place[]>`
    select c.id as "cohortId", (select l.id from lesson l where l.cohort_id = c.id and l.status = 'PUBLISHED' and l.starts_at < now() and not exists (select from attendance_roll r where r.lesson_id = l.id) order by l.starts_at limit 1) as "lessonId",
      k.id as "componentId"
    from cohort c join cohort_duty s on s.cohort_id = c.id and s.duty = 'CLASS_HEAD' and s.valid_to is null join account a on a.id = s.account_id and a.email = ${demo.classHead}
    join mark_scheme m on m.course_id = c.course_id join mark_component k on k.scheme_id = m.id and k.kind = 'MODULE_EXAM'
    where c.status = 'RUNNING' and exists (select from trainee t join account y on y.person_id = t.person_id where t.cohort_id = c.id and y.email = ${demo.trainee})
      and not exists (select from mark_sheet h where h.cohort_id = c.id and h.component_id = k.id and h.status <> 'DRAFT')
      and exists (select from lesson l join lesson_lecturer x on x.lesson_id = l.id join lecturer p on p.id = x.lecturer_id join account z on z.id = p.account_id
        where l.cohort_id = c.id and l.module_id = k.module_id and z.email = ${demo.lecturer})
    order by k.position limit 1`
  if (!place) throw new Error('the demo has no such class')
  return place
}

let place: Place
test.beforeAll(async () => { place = await findPlace() })

test('the class head takes a roll by keyboard, one key for each trainee', async ({ page, context }) => {
  await loginAs(context, demo.classHead)
  await page.goto('/school')
  await expect(page.getByRole('link', { name: /Buổi học chưa điểm danh/ })).toBeVisible()
  await page.goto(`/school/cohorts/${place.cohortId}/attendance`)
  await keepPictures(page, 'attendance')
  await expectAccessible(page)
  await page.goto(`/school/cohorts/${place.cohortId}/attendance/${place.lessonId}`)
  const groups = page.getByRole('radiogroup')
  await groups.first().getByRole('radio', { name: 'Có mặt' }).focus()
  await page.keyboard.press('1')
  await page.keyboard.press('3')
  await page.keyboard.press('2')
  await expect(groups.nth(1).getByRole('radio', { name: 'Có phép' })).toBeChecked()
  await expect(groups.nth(2).getByRole('radio', { name: 'Muộn' })).toBeChecked()
  await keepPictures(page, 'attendance-roll')
  await expectAccessible(page)
  await expectNoSidewaysScroll(page, 360)
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.getByRole('button', { name: 'Lưu điểm danh' }).click()
  await expect(page.getByText('Đã lưu điểm danh').first()).toBeVisible()
  await expect(page.getByRole('radiogroup').nth(1).getByRole('radio', { name: 'Có phép' })).toBeChecked()
})

test('a lecturer writes marks with commas; an 11 is refused at its cell and everything else stays', async ({ page, context }) => {
  await loginAs(context, demo.lecturer, 'LECTURER')
  await page.goto('/school/lessons')
  await keepPictures(page, 'lecturer-classes')
  await page.locator(`a[href="/school/cohorts/${place.cohortId}/marks"]`).click()
  await page.goto(`/school/cohorts/${place.cohortId}/marks/${place.componentId}`)
  const cells = page.getByRole('textbox', { name: /^Điểm của/ })
  const count = await cells.count()
  expect(count).toBeGreaterThan(5)
  for (let row = 0; row < count; row += 1) await cells.nth(row).fill(row === 0 ? '8,5' : row === 1 ? '11' : '7.25')
  await page.getByRole('button', { name: 'Lưu bản nháp' }).click()
  await expect(page.getByRole('alert').getByText(/Điểm từ 0 đến 10/)).toBeVisible()
  await expect(cells.nth(1)).toHaveAttribute('aria-invalid', 'true')
  await expect(cells.nth(1)).toHaveValue('11')
  await expect(cells.first()).toHaveValue('8,5')
  await keepPictures(page, 'marks-refused')
  await expectAccessible(page)
  await expectNoSidewaysScroll(page, 360)
  await page.setViewportSize({ width: 1280, height: 900 })
  await cells.nth(1).fill('10')
  // Whoever was absent by the roll has no mark: the page names them, and what it says is done.
  for (const absent of await page.getByRole('alert').getByRole('link', { name: /vắng buổi thi/ }).all()) await page.locator(await absent.getAttribute('href') ?? '').fill('V')
  await page.getByRole('button', { name: 'Nộp bảng điểm' }).click()
  await expect(page.getByText('Đã nộp bảng điểm.')).toBeVisible()
})

test('the office verifies and locks; a second person corrects', async ({ page, context }) => {
  await loginAs(context, demo.office)
  const sheet = `/school/cohorts/${place.cohortId}/marks/${place.componentId}`
  await page.goto(sheet)
  await page.getByRole('button', { name: 'Xác nhận bảng điểm' }).click()
  await expect(page.getByText(/Đã xác nhận bảng điểm/)).toBeVisible()
  await page.getByRole('button', { name: 'Khóa bảng điểm' }).click()
  await expect(page.getByText('Đã khóa bảng điểm.')).toBeVisible()
  await page.getByLabel('Học viên').selectOption({ index: 1 })
  await page.getByLabel('Điểm đúng').fill('9')
  await page.getByLabel('Lý do sửa').fill('Cộng nhầm điểm câu 2')
  await page.getByRole('button', { name: 'Đề nghị sửa điểm' }).click()
  await expect(page.getByText('Người khác quyết định')).toBeVisible()
  await keepPictures(page, 'marks-locked')
  await expectAccessible(page)
  await context.clearCookies()
  await loginAs(context, demo.leadership)
  await page.goto(sheet)
  await page.getByRole('button', { name: 'Đồng ý sửa' }).click()
  await expect(page.getByText('Đã ghi quyết định.')).toBeVisible()
  await page.goto(`/school/cohorts/${place.cohortId}/marks`)
  await keepPictures(page, 'marks')
  await expectAccessible(page)
  await page.goto(`/school/cohorts/${place.cohortId}/history`)
  await expect(page.getByText('Từ chối ghi điểm')).toHaveCount(0)
  await page.getByRole('link', { name: 'Các lần bị từ chối' }).click()
  await expect(page.getByText('Từ chối ghi điểm').first()).toBeVisible()
})

test('trainee and agency see what was verified', async ({ page, context }) => {
  await loginAs(context, demo.trainee)
  await page.goto('/me/results')
  await expect(page.getByRole('heading', { name: 'Kết quả học tập' })).toBeVisible()
  await expect(page.getByText('Đạt', { exact: true }).first()).toBeVisible()
  await keepPictures(page, 'my-results')
  await expectAccessible(page)
  await expectNoSidewaysScroll(page, 360)
  await context.clearCookies()
  await loginAs(context, demo.liaison)
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto('/agency/trainees')
  await keepPictures(page, 'agency-trainees')
  await expectAccessible(page)
  await page.getByRole('row').nth(1).getByRole('link').click()
  await expect(page.getByRole('heading', { name: 'Chuyên cần' })).toBeVisible()
  await keepPictures(page, 'agency-trainee')
  await expectAccessible(page)
})

test('conduct: the class head judges, the class shows it', async ({ page, context }) => {
  await loginAs(context, demo.classHead)
  await page.goto(`/school/cohorts/${place.cohortId}/conduct`)
  await keepPictures(page, 'conduct')
  await expectAccessible(page)
  await page.getByRole('link', { name: /^Đánh giá / }).first().click()
  await expect(page.getByRole('button', { name: 'Ghi đánh giá' }).last()).toBeVisible()
  await keepPictures(page, 'conduct-form')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Ghi đánh giá' }).last().click()
  await expect(page.getByText(/Đã ghi đánh giá rèn luyện|Chưa ghi được đánh giá/).first()).toBeVisible()
})
