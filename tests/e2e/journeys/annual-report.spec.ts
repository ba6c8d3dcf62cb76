import { expect, test } from '@playwright/test'
import { dayAt, yearOf } from '@/lib/time'
import { actorForAgency, actorForProvince, actorForSchool } from '../../support/actors'
import { makeAgency } from '../../support/factories'
import { keepPictures } from '../../support/look'
import { pageAs, seededSchool } from '../../support/seeded-world'

test('the leadership finds where the report of 2022 does not add up, and opens a figure into its rows', async ({ browser }) => {
  const school = await seededSchool()
  const page = await pageAs(browser, await actorForSchool(school, 'leadership'))
  await page.goto('/school/annual-reports/2022')
  await expect(page.getByText('chỗ số liệu chưa khớp')).toBeVisible()
  await expect(page.getByRole('main')).toContainText('21 + 24 = 45; báo cáo ghi tổng 47')
  await keepPictures(page, 'annual-report-2022')
  await page.getByRole('link', { name: 'Lớp đào tạo: 45' }).click()
  await expect(page.getByText('Tổng cộng 45')).toBeVisible()
  await keepPictures(page, 'annual-report-figure')
})

test('the province reads the same report by the agencies of today', async ({ browser }) => {
  const school = await seededSchool()
  const page = await pageAs(browser, await actorForProvince({ id: school.provinceId }))
  await page.goto('/province/annual-reports/2022')
  const agencies = page.getByRole('table', { name: 'Học viên theo cơ quan cử' })
  await expect(agencies.getByRole('row').last()).toContainText('3.058')
  await page.getByRole('link', { name: 'Theo cơ quan hiện nay' }).click()
  await expect(page).toHaveURL(/view=now/)
  await expect(agencies.getByRole('row').last()).toContainText('3.058')
})

test('the office writes a section with figures as codes, the leadership issues the report, and it stands as issued', async ({ browser }) => {
  const school = await seededSchool()
  const office = await pageAs(browser, await actorForSchool(school))
  await office.goto('/school/annual-reports/2022')
  await office.getByRole('link', { name: 'Soạn văn bản báo cáo' }).click()
  await office.getByRole('table', { name: 'Nội dung từng phần' }).getByRole('link', { name: 'Đào tạo', exact: true }).click()
  await expect(office.getByRole('heading', { name: 'Nội dung như sẽ in' })).toBeVisible()
  await office.getByRole('textbox', { name: 'Nội dung' }).fill('Năm 2022 mở 47 lớp.')
  await office.getByRole('button', { name: 'Ghi nội dung' }).click()
  await expect(office.getByText('được gõ tay').first()).toBeVisible()
  await keepPictures(office, 'annual-report-typed-figure')
  await office.getByRole('textbox', { name: 'Nội dung' }).fill('Năm 2022 thực hiện [lớp đào tạo] lớp đào tạo.')
  await office.getByRole('button', { name: 'Ghi nội dung' }).click()
  await expect(office.getByText('Năm 2022 thực hiện 45 lớp đào tạo.')).toBeVisible()
  const page = await pageAs(browser, await actorForSchool(school, 'leadership'))
  await page.goto('/school/annual-reports/2022/paper')
  for (const field of await page.getByLabel(/^Giải trình: /).all()) await field.fill('Báo cáo đã in cộng nhầm hai lớp.')
  await page.getByLabel('Số, ký hiệu').fill('104-BC/TrCT')
  await page.getByLabel('Ngày ban hành').fill('24/12/2022')
  await page.getByLabel('Người ký', { exact: true }).fill('Hoàng Văn Thành')
  await page.getByRole('button', { name: 'Ban hành báo cáo' }).click()
  await expect(page.getByText('Đã ban hành số 104-BC/TrCT')).toBeVisible()
  await expect(page.getByText('Giải trình số liệu')).toBeVisible()
  await keepPictures(page, 'annual-report-issued')
})

test('the school compares agencies and opens a number; of last year, whose review is over, it reads what agencies think of it as averages', async ({ browser }) => {
  const school = await seededSchool()
  const page = await pageAs(browser, await actorForSchool(school, 'leadership'))
  await page.goto('/school/scorecards')
  await page.getByRole('link', { name: 'Dùng chỉ tiêu thấp trước' }).click()
  await expect(page).toHaveURL(/sort=quota/)
  await keepPictures(page, 'scorecards')
  await page.goto(`/school/scorecards?year=${yearOf(dayAt(new Date())) - 1}`)
  await expect(page.getByRole('table', { name: 'Điểm trung bình do các cơ quan cho' })).toBeVisible()
  await page.goto('/school/scorecards?sort=quota')
  await page.getByRole('table', { name: 'Kết quả phối hợp theo cơ quan' }).getByRole('rowheader').getByRole('link').first().click()
  await keepPictures(page, 'scorecard')
  await page.getByRole('row', { name: /Sử dụng chỉ tiêu/ }).getByRole('link').click()
  await expect(page.getByRole('table', { name: 'Các nội dung tạo nên chỉ tiêu' })).toBeVisible()
})

test('a liaison marks the school and changes the marks', async ({ browser }) => {
  const school = await seededSchool()
  const page = await pageAs(browser, await actorForAgency(await makeAgency({ provinceId: school.provinceId })))
  await page.goto('/agency/school-score')
  await page.getByLabel('Xây dựng kế hoạch sát nhu cầu của cơ quan').selectOption('4')
  await page.getByRole('button', { name: 'Gửi đánh giá' }).click()
  await expect(page.getByText('Đã ghi đánh giá.')).toBeVisible()
  await page.getByLabel('Góp ý').fill('Lịch học gửi trước hai tuần.')
  await page.getByRole('button', { name: 'Sửa đánh giá' }).click()
  await expect(page.getByLabel('Góp ý')).toHaveValue('Lịch học gửi trước hai tuần.')
  await keepPictures(page, 'school-score')
})
