// Evaluation after training as the office, a manager and a liaison meet it: a questionnaire in a new version, a form handed on and answered by its new
// link, one item followed over the years, and what became of somebody who was trained.
import { expect, test } from '@playwright/test'
import { publicActor } from '@/lib/access/actor'
import { linkToken } from '@/lib/access/link-token'
import { db } from '@/lib/db/client'
import { answerEvaluation } from '@/lib/evaluations/commands/answer-evaluation'
import { dateOf } from '@/lib/time'
import { actorForAgency, actorForSchool } from '../../support/actors'
import { makeCohort, makePerson } from '../../support/factories'
import { expectNoSidewaysScroll, looked } from '../../support/look'
import { agencyOf, pageAs, seededSchool, today } from '../../support/seeded-world'
import { makeRound, makeTrainee } from '../../support/study'

test('questionnaires are copied, edited and put into use; an item is followed over rounds', async ({ browser }) => {
  test.setTimeout(180_000)
  const school = await seededSchool()
  const page = await pageAs(browser, await actorForSchool(school))
  await test.step('the versions of the school', async () => {
    await page.goto('/school/evaluations/templates')
    await expect(page.getByRole('heading', { level: 1, name: 'Phiếu hỏi' })).toBeVisible()
    await looked(page, 'questionnaires')
  })
  await test.step('one item over rounds and years, drawn and as a table', async () => {
    await page.goto('/school/evaluations/items/FIT')
    await expect(page.getByRole('img', { name: /lớp .* điểm/ }).filter({ visible: true })).toBeVisible()
    await expect(page.getByRole('main').getByText('FIT')).toHaveCount(0)
    await expect(page.getByRole('table')).toBeVisible()
    await looked(page, 'criterion')
  })
  await test.step('before and after, both sides', async () => {
    await page.goto('/school/evaluations/items')
    await expect(page.getByRole('columnheader', { name: 'Điểm (1–5)' })).toBeVisible()
    await looked(page, 'criteria')
    await page.goto('/school/evaluations/compare')
    await expect(page.getByRole('columnheader', { name: 'Thay đổi' })).toBeVisible()
    await looked(page, 'comparison')
  })
  await test.step('a finding becomes a task', async () => {
    await page.goto('/school/evaluations/revision')
    const form = page.getByRole('region', { name: 'Ghi việc cần sửa' })
    await form.getByLabel('Việc cần sửa').fill('Thêm một buổi thực tế tại xã')
    await form.getByRole('button', { name: 'Ghi việc' }).click()
    await expect(page.getByText('Đã ghi việc cần sửa.')).toBeVisible()
    await looked(page, 'revision-tasks')
  })
})

test('a manager hands the form on, and the old link opens nothing', async ({ page }) => {
  test.setTimeout(120_000)
  const invitation = await db.evaluationInvitation.findFirstOrThrow({
    where: { respondent: 'MANAGER', answered: false, handedOn: { none: {} }, round: { opensOn: { lte: dateOf(today()) }, closesOn: { gte: dateOf(today()) } } }, orderBy: { id: 'desc' }, select: { id: true },
  })
  const old = `/evaluations/${linkToken('evaluation', invitation.id)}`
  await page.goto(old)
  await page.getByRole('link', { name: 'Chuyển cho người khác trả lời' }).click()
  await page.getByLabel('Họ và tên người được chuyển').fill('Lê Thị Thay')
  await page.getByRole('button', { name: 'Chuyển phiếu' }).click()
  await expect(page.getByText('Liên kết mới, mở được một lần gửi:')).toBeVisible()
  await looked(page, 'handed-on')
  await page.getByRole('link', { name: 'Về phiếu' }).click()
  await page.getByRole('group').first().getByLabel('Đồng ý', { exact: true }).check()
  await page.getByRole('button', { name: 'Lưu để trả lời tiếp' }).click()
  await expect(page.getByText('Đã lưu.')).toBeVisible()
  await expect(page.getByRole('group').first().getByLabel('Đồng ý', { exact: true })).toBeChecked()
  await page.getByRole('link', { name: 'Bản in để trả lời trên giấy' }).click()
  await looked(page, 'paper-form')
  expect((await page.goto(old))?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Đường dẫn phiếu không đúng hoặc đã hết hiệu lực')
})

test('the liaison records what became of somebody, and corrects it by a further row', async ({ browser }) => {
  test.setTimeout(120_000)
  const school = await seededSchool()
  const agency = await agencyOf(school, 'Đảng ủy xã Dùng Người')
  const person = await makePerson(agency, { fullName: 'Hoàng Văn Đã Học' })
  const cohort = await db.cohort.findFirstOrThrow({ where: { schoolId: school.id, status: 'COMPLETED' }, orderBy: { endsOn: 'asc' }, select: { id: true } })
  await db.trainee.create({
    data: { schoolId: school.id, cohortId: cohort.id, personId: person.id, agencyId: agency.id, status: 'COMPLETED', enrolledOn: dateOf('2024-01-02'), completedOn: dateOf('2024-03-01'), nameKey: 'hoc' }, select: { id: true },
  })
  const page = await pageAs(browser, await actorForAgency(agency))
  await page.goto('/agency/use?list=unrecorded')
  await page.getByRole('link', { name: 'Hoàng Văn Đã Học' }).click()
  await page.getByLabel('Nội dung').selectOption('APPOINTED')
  await page.getByLabel('Ngày', { exact: true }).fill('01/04/2024')
  await page.getByRole('button', { name: 'Ghi tình hình' }).click()
  await expect(page.getByText('Nội dung này cần chức vụ, chức danh.').first()).toBeVisible()
  await page.getByLabel('Chức vụ, chức danh').fill('Phó Bí thư Đảng ủy xã')
  await page.getByLabel('Số quyết định').fill('15-QĐ/TU')
  await page.getByRole('button', { name: 'Ghi tình hình' }).click()
  await expect(page.getByText('Đã ghi.', { exact: true })).toBeVisible()
  await expect(page.getByRole('rowheader', { name: 'Bổ nhiệm' })).toBeVisible()
  await looked(page, 'record-of-use')
})

test('a remark of one word without end makes the page of results no wider', async ({ browser }) => {
  const school = await seededSchool()
  const agency = await agencyOf(school, 'Đảng ủy xã Viết Liền')
  const cohort = await makeCohort(school, { status: 'COMPLETED', opensOn: '2025-01-06' })
  const trainee = await makeTrainee(cohort, await makePerson(agency, { fullName: 'Phan Thị Một Chữ' }), { completedOn: '2025-07-06' })
  const { id, invitations } = await makeRound(school, cohort, [trainee], { opensOn: today(), closesOn: today() })
  expect(await answerEvaluation(publicActor, { token: invitations[0]?.token ?? '', answers: { FIT: 4, USED: true, REMARK: 'a'.repeat(2000) } }, new Date())).toMatchObject({ ok: true })
  const page = await pageAs(browser, await actorForSchool(school))
  await page.goto(`/school/evaluations/${id}`)
  await expect(page.getByText('a'.repeat(2000))).toBeVisible()
  for (const width of [320, 1280]) await expectNoSidewaysScroll(page, width)
})
