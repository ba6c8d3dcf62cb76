// A special case by the pages alone: recorded at the finding that stands in the way, its scan attached, opened and removed, seen by who may, taken back.
import { expect, test, type Page } from '@playwright/test'
import { db } from '@/lib/db/client'
import { addDays } from '@/lib/time'
import { actorForAgency, actorForSchool } from '../support/actors'
import { call, keyFor } from '../support/api'
import { ask, pdf } from '../support/dossier'
import { makeAgency, makeCohort, makePerson, makeSchool } from '../support/factories'
import { expectAccessible, keepPictures } from '../support/look'
import { pageAs, today, written } from '../support/seeded-world'

const look = async (page: Page, name: string) => { await expectAccessible(page); await keepPictures(page, `waivers-${name}`) }

/** Somebody whose schooling has to be looked at by a person, nominated. */
async function world() {
  const school = await makeSchool()
  const [agency, other] = [await makeAgency({ provinceId: school.provinceId }), await makeAgency({ provinceId: school.provinceId })]
  const cohort = await makeCohort(school, { quotas: [{ agency, seats: 1 }], closesAt: new Date(Date.now() + 9e8), opensOn: addDays(today(), 20) })
  await ask(cohort.courseId, 'DIPLOMA')
  const person = await makePerson(agency, { fullName: 'Quách Thị Biên Giới', facts: { education: 'UPPER_SECONDARY', ethnicMinority: true } })
  const [liaison, stranger, office] = [await actorForAgency(agency), await actorForAgency(other), await actorForSchool(school)]
  const sent = await call('POST', `/api/cohorts/${cohort.id}/nominations`, await keyFor(liaison), { personId: person.id })
  return { cohort, liaison, stranger, office, nominationId: String(sent.body['id']) }
}

test('a special case is recorded at its finding, shows there with its scan for the office and without it for the agency, and is taken back', async ({ browser }) => {
  test.setTimeout(480_000)
  const { cohort, liaison, stranger, office, nominationId } = await world()
  const page = await pageAs(browser, office)
  await page.goto(`/school/nominations/${nominationId}`)
  const finding = (where: Page) => where.locator('#finding-EDUCATION')
  await finding(page).getByRole('link', { name: 'Ghi nhận ý kiến của cấp có thẩm quyền' }).click()
  await page.getByLabel('Cấp có thẩm quyền', { exact: true }).fill('Ban Thường vụ Tỉnh ủy')
  await page.getByLabel('Số văn bản').fill('612-CV/TU')
  await page.getByLabel('Ngày văn bản').fill(written(today()))
  await page.getByRole('textbox', { name: 'Lý do', exact: true }).fill('Công tác tại xã biên giới')
  await look(page, 'record')
  await page.getByRole('button', { name: 'Ghi nhận', exact: true }).click()
  await expect(finding(page)).toContainText('612-CV/TU')

  await page.goto(`/school/cohorts/${cohort.id}/waivers`)
  await page.getByText('Đính kèm bản quét').first().click()
  const attach = async (bytes: Buffer) => {
    await page.getByLabel('Chọn tệp', { exact: true }).setInputFiles({ name: 'cong-van.pdf', mimeType: 'application/pdf', buffer: bytes })
    await page.getByRole('button', { name: 'Đính kèm bản quét' }).click()
  }
  await attach(Buffer.from('<html>'))
  await expect(page.getByRole('main')).toContainText('Chỉ nhận tệp PDF')
  await page.getByText('Đính kèm bản quét').first().click()
  await attach(pdf('công văn'))
  await expect(page.getByText('Đã đính kèm bản quét.')).toBeVisible()

  await page.goto(`/school/nominations/${nominationId}`)
  await look(page, 'finding-school')
  const coming = page.waitForEvent('download')
  await finding(page).getByRole('link', { name: 'Tải bản quét văn bản số 612-CV/TU' }).click()
  expect((await coming).suggestedFilename()).toBe('cong-van.pdf')
  const { id } = await db.waiver.findFirstOrThrow({ where: { cohortId: cohort.id }, select: { id: true } })
  const scan = `/api/waivers/${id}/scan`
  const got = await page.request.get(scan)
  expect([got.status(), got.headers()['content-disposition'], got.headers()['x-content-type-options']]).toEqual([200, expect.stringMatching(/^attachment; filename="cong-van\.pdf"/), 'nosniff'])
  expect(await db.event.count({ where: { type: 'person.document-read', accountId: office.accountId } })).toBeGreaterThanOrEqual(2)

  const own = await pageAs(browser, liaison)
  await own.goto(`/agency/nominations/${nominationId}`)
  await expect(finding(own)).toContainText('Ban Thường vụ Tỉnh ủy')
  await expect(finding(own)).toContainText('612-CV/TU')
  await expect(finding(own).getByRole('link', { name: /bản quét/ })).toHaveCount(0)
  await finding(own).getByRole('link', { name: 'Bản sao văn bằng chuyên môn' }).click()
  await expect(own).toHaveURL(/#paper-/)
  await look(own, 'finding-agency')
  const foreign = await pageAs(browser, stranger)
  expect((await foreign.goto(`/agency/nominations/${nominationId}`))?.status()).toBe(404)
  for (const one of [foreign, own]) {
    expect((await one.request.get(scan)).status()).toBe(404)
    expect((await one.request.get(`/api/cohorts/${cohort.id}/waivers`)).status()).toBe(404)
  }

  await page.goto(`/school/cohorts/${cohort.id}/waivers`)
  await page.getByRole('link', { name: /^Xóa bản quét/ }).click()
  await page.getByLabel('Lý do xóa').fill('Văn bản có dấu mật')
  await look(page, 'remove-scan')
  await page.getByRole('button', { name: 'Xóa bản quét' }).click()
  await expect(page.getByText('Đã xóa bản quét.')).toBeVisible()
  await expect(page.getByRole('row').filter({ hasText: 'Quách Thị Biên Giới' })).toContainText('Văn bản có dấu mật')
  expect((await page.request.get(scan)).status()).toBe(410)
  await look(page, 'list')

  await page.getByRole('link', { name: /^Thu hồi/ }).click()
  await page.getByLabel('Lý do thu hồi').fill('Cấp có thẩm quyền thu hồi công văn')
  await page.getByRole('button', { name: 'Thu hồi' }).click()
  await expect(page.getByText('Đã thu hồi. Tiêu chuẩn này lại được xét.')).toBeVisible()
  await own.goto(`/agency/nominations/${nominationId}`)
  await expect(finding(own)).not.toContainText('612-CV/TU')
})
