import { expect, test } from '@playwright/test'
import { addDays } from '@/lib/time'
import { moveLessons } from '@/lib/teaching/commands/move-lessons'
import { planLesson } from '@/lib/teaching/commands/plan-lesson'
import { cancelLesson, publishLesson } from '@/lib/teaching/commands/publish-lesson'
import type { Half } from '@/lib/teaching/planner/schema'
import { actorForSchool, actorForTrainee } from '../../support/actors'
import type { Cohort, School } from '../../support/factories'
import { expectAccessible, keepPictures } from '../../support/look'
import { agencyOf, pageAs, runningCohort, seededSchool, today } from '../../support/seeded-world'

/** Lays lessons as the planner does: a draft, published, moved, cancelled. */
async function layLessons(school: School, cohort: Cohort) {
  const office = await actorForSchool(school)
  const lay = async (title: string, half: Half, ...then: ('publish' | 'move' | 'cancel')[]) => {
    const lesson = await planLesson(office, { cohortId: cohort.id, title, kind: 'LECTURE', day: today(), half, periods: 4, roomId: undefined, place: 'Hội trường xã', lecturerId: undefined })
    if (!lesson.ok) throw new Error(lesson.error)
    const { id } = lesson.value
    if (then.includes('publish')) await publishLesson(office, { id })
    if (then.includes('move')) await moveLessons(office, { moves: [{ id, day: today(), half: 'EVENING', roomId: undefined }] })
    if (then.includes('cancel')) await cancelLesson(office, { id, note: 'Học bù tuần sau' })
  }
  await lay('Bản nháp chưa ai thấy', 'MORNING')
  await lay('Buổi học bình thường', 'MORNING', 'publish')
  await lay('Buổi học đổi giờ', 'AFTERNOON', 'publish', 'move')
  await lay('Buổi học được nghỉ', 'AFTERNOON', 'publish', 'cancel')
}

test('a trainee finds what is published, moved and cancelled in the own class, and nothing else', async ({ browser }) => {
  test.setTimeout(180_000)
  const school = await seededSchool()
  const agency = await agencyOf(school)
  const [{ cohort, trainees }, other] = [await runningCohort(school, agency, 'Tô Văn Đi Học'), await runningCohort(school, agency, 'Tô Thị Lớp Khác')]
  await layLessons(school, cohort)
  const office = await actorForSchool(school)
  const foreign = await planLesson(office, { cohortId: other.cohort.id, title: 'Buổi của lớp khác', kind: 'LECTURE', day: today(), half: 'MORNING', periods: 4, roomId: undefined, place: undefined, lecturerId: undefined })
  if (foreign.ok) await publishLesson(office, { id: foreign.value.id })
  const [person] = trainees
  if (!person) throw new Error('no trainee')
  const page = await pageAs(browser, await actorForTrainee(person.person))

  await page.goto('/me')
  await expect(page.getByText('Buổi học bình thường').first()).toBeVisible()
  await expect(page.getByText('Có thay đổi').first()).toBeVisible()
  await expect(page.getByText('Nghỉ').first()).toBeVisible()
  await expect(page.locator('body')).not.toContainText('Bản nháp chưa ai thấy')
  await expect(page.locator('body')).not.toContainText('Buổi của lớp khác')
  await expectAccessible(page)
  await keepPictures(page, 'trainee-week-with-changes')

  await page.goto(`/me?week=${addDays(today(), 70)}`)
  await expect(page.getByText('Tuần này không có buổi học.')).toBeVisible()
  await keepPictures(page, 'trainee-empty-week')
  await page.goto('/me/evaluations')
  await expect(page.getByText('Không còn việc nào chờ.')).toBeVisible()
  await page.goto('/me/classes')
  await expect(page.getByRole('main')).toContainText(cohort.code)
  await expect(page.getByRole('main')).toContainText('Đang học')
})

test('on a phone the week is a list by day', async ({ browser }) => {
  const school = await seededSchool()
  const { cohort, trainees } = await runningCohort(school, await agencyOf(school), 'Tô Văn Dùng Điện Thoại')
  await layLessons(school, cohort)
  const [person] = trainees
  if (!person) throw new Error('no trainee')
  const page = await pageAs(browser, await actorForTrainee(person.person), { viewport: { width: 390, height: 844 } })
  await page.goto('/me')
  await expect(page.getByRole('table')).toHaveCount(0)
  await expect(page.getByText('Buổi học bình thường').last()).toBeVisible()
})
