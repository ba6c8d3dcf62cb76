import { expect, test } from '@playwright/test'
import { hashPassword } from '@/lib/access/password'
import { db } from '@/lib/db/client'
import { formatDay } from '@/lib/time'
import { actorForProvince, actorForSchool, actorForTrainee, makeAccount } from '../../support/actors'
import { demo, loginAs } from '../../support/login'
import { expectNoSidewaysScroll, keepPictures } from '../../support/look'
import { agencyOf, pageAs, runningCohort, seededSchool, signInByForm, today } from '../../support/seeded-world'

test('at the first sign-in the notice is read, then the workspace opens, and the notice is not asked for again', async ({ page }) => {
  const school = await seededSchool()
  const agency = await agencyOf(school)
  const password = 'mot-mat-khau-dai'
  const account = await makeAccount({ displayName: 'Lý Thị Lần Đầu', passwordHash: await hashPassword(password) })
  await db.roleAssignment.create({ data: { accountId: account.id, role: 'NOMINATOR', agencyId: agency.id }, select: { id: true } })
  await signInByForm(page, { email: account.email, password })
  await expect(page.getByRole('heading', { level: 1, name: 'Thông báo về dữ liệu cá nhân' })).toBeVisible()
  await expectNoSidewaysScroll(page, 390)
  await keepPictures(page, 'privacy-notice')
  // No way around it: every page of the workspace leads back here.
  await page.goto('/agency/people')
  await expect(page).toHaveURL(/\/account\/privacy\?to=%2Fagency%2Fpeople$/)
  // Nor past the pages: only who is signed in is told.
  for (const [path, status] of [['/api/nominations', 403], ['/api/me/copy', 403], ['/api/me', 200]] as const) expect((await page.request.get(path)).status(), path).toBe(status)
  // Having read it one comes to the page that was asked for.
  await page.getByRole('button', { name: 'Đã đọc, vào làm việc' }).click()
  await expect(page).toHaveURL(/\/agency\/people$/)
  expect((await page.request.get('/api/me/copy')).status()).toBe(200)
  await page.goto('/account/privacy')
  await expect(page.getByText(`Đã xác nhận đọc ngày ${formatDay(today(), 'vi')}.`)).toBeVisible()
})

test('a trainee asks for a correction, the office acknowledges and answers, the trainee reads the answer and takes a copy', async ({ browser }) => {
  test.setTimeout(180_000)
  const school = await seededSchool()
  const { trainees } = await runningCohort(school, await agencyOf(school), 'Ông Văn Yêu Cầu')
  const person = trainees[0]?.person
  if (!person) throw new Error('no trainee')
  const page = await pageAs(browser, await actorForTrainee(person))
  await page.goto('/me/data')
  await page.getByRole('link', { name: 'Yêu cầu chỉnh sửa, nhận bản sao, xóa' }).click()
  await page.getByLabel('Chỉnh sửa').check()
  await page.getByRole('button', { name: 'Gửi yêu cầu' }).click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText('Nội dung cụ thể')
  await page.getByLabel('Chỉnh sửa').check()
  await page.getByLabel('Nội dung cụ thể').fill('Chuyên ngành đúng là Luật kinh tế.')
  await page.getByRole('button', { name: 'Gửi yêu cầu' }).click()
  await expect(page.getByText('Đã gửi yêu cầu.')).toBeVisible()
  await keepPictures(page, 'own-data-requests')
  const sent = await db.subjectRequest.findFirstOrThrow({ where: { personId: person.id }, select: { id: true } })
  const office = await pageAs(browser, await actorForSchool(school))
  await office.goto('/school/privacy?scope=open')
  await keepPictures(office, 'school-data-requests')
  await office.goto(`/school/privacy/requests/${sent.id}`)
  await office.getByRole('button', { name: 'Xác nhận đã nhận' }).click()
  await expect(office.getByText('Đã xác nhận với người gửi.')).toBeVisible()
  await office.getByLabel('Đã thực hiện', { exact: true }).check()
  await office.getByLabel('Lý do và việc đã làm').fill('Đã sửa theo bằng cử nhân.')
  // No copy is asked for, so none is offered.
  await expect(office.getByRole('heading', { name: 'Bản sao dữ liệu của người gửi' })).toHaveCount(0)
  await keepPictures(office, 'school-data-request')
  await office.getByRole('button', { name: 'Gửi trả lời' }).click()
  await expect(office.getByText('Đã gửi trả lời.')).toBeVisible()
  await page.goto('/account/data')
  await expect(page.getByRole('main')).toContainText('Đã sửa theo bằng cử nhân.')
  const copy = await page.request.get('/api/me/copy?format=json')
  expect(copy.status()).toBe(200)
  expect(copy.headers()['content-disposition']).toMatch(/^attachment; filename="du-lieu-ca-nhan-\d{4}-\d\d-\d\d\.json"$/)
  expect(await copy.text()).toContain('Ông Văn Yêu Cầu')
  expect((await page.request.get('/api/me/copy?format=xlsx')).headers()['content-type']).toContain('spreadsheetml')
})

test('a trainee asks for a copy, the office downloads it for a reason, and the trainee reads the reason', async ({ browser }) => {
  test.setTimeout(180_000)
  const school = await seededSchool()
  const { trainees } = await runningCohort(school, await agencyOf(school), 'Bà Thị Bản Sao')
  const person = trainees[0]?.person
  if (!person) throw new Error('no trainee')
  const page = await pageAs(browser, await actorForTrainee(person))
  await page.goto('/account/data')
  await page.getByLabel('Cung cấp dữ liệu, bản sao').check()
  await page.getByLabel('Nội dung cụ thể').fill('Xin bản sao để bổ sung hồ sơ cán bộ.')
  await page.getByRole('button', { name: 'Gửi yêu cầu' }).click()
  await expect(page.getByText('Đã gửi yêu cầu.')).toBeVisible()
  const sent = await db.subjectRequest.findFirstOrThrow({ where: { personId: person.id, kind: 'COPY' }, select: { id: true } })
  const office = await pageAs(browser, await actorForSchool(school))
  await office.goto(`/school/privacy/requests/${sent.id}`)
  await office.getByLabel('Lý do tải').fill('Giao tại Phòng ngày tiếp dân')
  const file = office.waitForEvent('download')
  await office.getByRole('button', { name: 'Tải bản sao' }).click()
  expect((await file).suggestedFilename()).toContain('du-lieu-theo-yeu-cau')
  await office.reload()
  await expect(office.getByRole('main')).toContainText('Giao tại Phòng ngày tiếp dân')
  await page.goto('/account/data')
  await expect(page.getByRole('main')).toContainText('Giao tại Phòng ngày tiếp dân')
  await page.goto('/me/data')
  await expect(page.getByRole('table', { name: /Người đã xem/ })).toContainText('Giao tại Phòng ngày tiếp dân')
  await keepPictures(page, 'own-data-read')
})

test('the leadership sees what will be removed and keeps the register of breaches, the province reads counts', async ({ browser }) => {
  const school = await seededSchool()
  const page = await pageAs(browser, await actorForSchool(school, 'leadership'))
  await page.goto('/school/privacy/retention')
  await expect(page.getByRole('table', { name: /Quy tắc lưu/ })).toContainText('Hồ sơ xét của đề cử không thành')
  await keepPictures(page, 'retention')
  await page.goto('/school/privacy/breaches')
  await keepPictures(page, 'breaches')
  const title = `Mất sổ điểm ${String(Date.now())}`
  await page.getByLabel('Tên vụ việc').fill(title)
  await page.getByLabel('Diễn biến, nguyên nhân ban đầu').fill('Sổ điểm giấy của một lớp không còn trong tủ.')
  await page.getByLabel('Điểm, rèn luyện, nhận xét').check()
  await page.getByLabel('Số người bị ảnh hưởng').fill('25')
  await page.getByLabel('Ngày phát hiện').fill(formatDay(today(), 'vi'))
  await page.getByLabel('Giờ phát hiện').fill('00:00')
  await page.getByRole('button', { name: 'Ghi vào sổ' }).click()
  await expect(page.getByText('Đã ghi vụ việc vào sổ. Đang tính thời hạn báo.')).toBeVisible()
  await page.getByLabel('Việc', { exact: true }).selectOption('CLOSED')
  await page.getByLabel('Giờ', { exact: true }).fill('00:00')
  await page.getByLabel('Báo ai, làm gì, kết quả').fill('Đã tìm thấy.')
  await page.getByRole('button', { name: 'Ghi việc đã làm' }).click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText('Chưa kết thúc được')
  await page.getByLabel('Việc', { exact: true }).selectOption('EXEMPT')
  await page.getByRole('button', { name: 'Ghi việc đã làm' }).click()
  await expect(page.getByText('Đã ghi.')).toBeVisible()
  await keepPictures(page, 'breach')
  // A new notice is not issued by mistake: all that is missing is told at once, and it is asked a second time.
  await page.goto('/school/privacy/notice')
  await page.getByLabel('Nội dung tiếng Việt').fill('Quá ngắn')
  await page.getByRole('button', { name: 'Ban hành', exact: true }).click()
  const faults = page.getByRole('main').getByRole('alert')
  for (const fault of ['Nội dung tiếng Việt: Nội dung quá ngắn: cần ít nhất 40 ký tự.', 'Áp dụng từ ngày: chưa nhập', 'Căn cứ: chưa nhập', 'Tôi đã đọc lại; ban hành cho mọi người']) await expect(faults).toContainText(fault)
  await keepPictures(page, 'notice-faults')
  const board = await pageAs(browser, await actorForProvince({ id: school.provinceId }))
  await board.goto('/province/privacy')
  await expect(board.getByRole('main')).not.toContainText(title)
  await keepPictures(board, 'province-protection')
})

test('the pages of personal data stay within their budgets', async ({ context }) => {
  await loginAs(context, demo.leadership)
  const page = await context.newPage()
  for (const address of ['/school/privacy', '/school/privacy/retention', '/school/privacy/breaches', '/school/privacy/notice', '/account/data', '/account/privacy']) {
    const answer = await page.goto(address)
    expect(answer?.status(), address).toBe(200)
    expect(Number(answer?.headers()['x-statements']), address).toBeLessThanOrEqual(10)
  }
})
