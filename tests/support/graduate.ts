import { expect, type Page } from '@playwright/test'
import { today, written } from './seeded-world'

/** The office ends a class by its pages alone: the council's record for those named, then the decision. */
export async function graduate(page: Page, cohortId: string, names: readonly string[]): Promise<void> {
  await page.goto(`/school/cohorts/${cohortId}/trainees`)
  await page.getByRole('link', { name: 'Tốt nghiệp', exact: true }).click()
  await page.getByRole('link', { name: 'Lập biên bản' }).click()
  for (const name of names) await page.getByRole('checkbox', { name: new RegExp(name) }).check()
  await page.getByLabel('Ngày họp').fill(written(today()))
  await page.getByLabel('Số biên bản').fill('05/BB-TrCT')
  await page.getByLabel('Địa điểm').fill('Phòng họp số 2')
  for (const seat of ['Chủ tịch Hội đồng', 'Thư ký', 'Ủy viên thứ 1']) {
    await page.getByLabel(seat, { exact: true }).fill('Hoàng Văn Thành')
    await page.getByLabel(`Chức vụ: ${seat}`).fill('Cán bộ Trường')
  }
  await page.getByLabel('Hội đồng đã đối chiếu').fill('bảng điểm giấy và sổ đầu bài')
  await page.getByRole('button', { name: 'Lập biên bản' }).click()
  await page.getByRole('link', { name: 'Ghi quyết định công nhận' }).click()
  await page.getByLabel('Số quyết định').fill('120/QĐ-TrCT')
  await page.getByLabel('Ngày quyết định').fill(written(today()))
  await page.getByLabel('Người ký', { exact: true }).fill('Hoàng Văn Thành')
  await page.getByRole('button', { name: 'Ghi quyết định và bế giảng' }).click()
  await expect(page.getByText('Đã ghi quyết định.', { exact: false })).toBeVisible()
}
