import { expect, test } from '@playwright/test'
import { runDuties } from '@/lib/agreements/obligations/jobs'
import { db } from '@/lib/db/client'
import { addDays, dayAt, formatDay } from '@/lib/time'
import { actorForAgency, actorForProvince } from '../../support/actors'
import { keepPictures } from '../../support/look'
import { agencyOf, joinAgreement, nominate, openCohort, pageAs, seededSchool } from '../../support/seeded-world'

test('the province merges an agency into another one: what is open is seen, handed over once, and history keeps its name', async ({ browser }) => {
  test.setTimeout(240_000)
  const school = await seededSchool()
  const [ends, goesOn] = [await agencyOf(school, 'Đảng ủy xã Sắp Sáp Nhập'), await agencyOf(school, 'Đảng ủy xã Nhận Bàn Giao')]
  const cohort = await openCohort(school, { quotas: [{ agency: ends, seats: 2 }, { agency: goesOn, seats: 1 }], capacity: 6 })
  await nominate(ends, cohort, 'Lê Văn Bàn Giao')
  // It is one of those that joined the agreement in force: what was signed stays, the heir is bound in its place.
  const agreementId = await joinAgreement(ends)
  // Its duties are made now: made between the dry run and the confirmation they would, rightly, have to be looked at first.
  await runDuties(new Date())
  const liaison = await actorForAgency(ends)
  const page = await pageAs(browser, await actorForProvince({ id: school.provinceId }))
  const today = dayAt(new Date())

  await page.goto('/province/agencies/directory?q=Sắp+Sáp+Nhập')
  await page.getByRole('link', { name: 'Đảng ủy xã Sắp Sáp Nhập' }).click()
  await expect(page.getByRole('heading', { name: 'Tiền thân, kế thừa' })).toBeVisible()
  await keepPictures(page, 'agency-in-time')

  await page.goto('/province/agencies/successions/new')
  await keepPictures(page, 'succession-kinds')
  await page.getByRole('link', { name: 'Sáp nhập, hợp nhất' }).click()
  for (const [name, part] of [['Sắp Sáp Nhập', 'Kết thúc'], ['Nhận Bàn Giao', 'Kế thừa']] as const) {
    await page.getByRole('searchbox', { name: 'Tìm cơ quan' }).fill(name)
    await page.getByRole('button', { name: 'Tìm', exact: true }).click()
    await page.getByRole('link', { name: new RegExp(`${part} .*Đảng ủy xã ${name}`) }).first().click()
    await expect(page.getByRole('table', { name: 'Cơ quan đã chọn' })).toContainText(name)
  }
  await page.getByLabel('Số, ký hiệu văn bản').fill('1234/NQ-HĐND')
  await page.getByLabel('Ngày văn bản').fill(formatDay(addDays(today, -3), 'vi'))
  await page.getByLabel('Có hiệu lực từ ngày').fill(formatDay(today, 'vi'))
  await keepPictures(page, 'succession-start')
  await page.getByRole('button', { name: 'Tiếp tục' }).click()
  await expect(page.getByRole('heading', { name: /^Còn \d+ mục chưa giao$/ })).toBeVisible()
  await expect(page.getByRole('table', { name: 'Những mục còn mở' }).getByRole('row', { name: /^Cán bộ/ })).toBeVisible()
  await expect(page.getByRole('main')).not.toContainText('Lê Văn Bàn Giao')
  await expect(page.getByRole('main')).toContainText('Quy chế phối hợp đào tạo, bồi dưỡng cán bộ')
  await keepPictures(page, 'succession-dry-run')

  for (const role of await page.getByLabel(/Cán bộ đầu mối|Người đứng đầu/).all()) await role.selectOption({ label: 'Kết thúc vai trò' })
  await page.getByRole('button', { name: 'Lưu phần bàn giao' }).click()
  await expect(page.getByRole('heading', { name: 'Bước 3. Kiểm tra tổng số' })).toBeVisible()
  await page.getByRole('button', { name: 'Xác nhận thực hiện' }).click()
  await expect(page.getByRole('status')).toContainText('Đã thực hiện')
  await keepPictures(page, 'succession-done')

  const quota = await db.quota.findUniqueOrThrow({ where: { cohortId_agencyId: { cohortId: cohort.id, agencyId: goesOn.id } }, select: { seats: true, taken: true } })
  expect(quota).toEqual({ seats: 3, taken: 1 })
  expect(await db.roleAssignment.count({ where: { id: liaison.roleId, validTo: null } })).toBe(0)
  await page.goto(`/province/agencies/${goesOn.id}`)
  await expect(page.getByRole('row', { name: /Sắp Sáp Nhập/ })).toContainText('Nghị quyết 1234/NQ-HĐND')
  await keepPictures(page, 'agency-after-a-merger')

  const heir = await pageAs(browser, await actorForAgency(goesOn))
  await heir.goto('/agency/agreements')
  await heir.getByRole('link', { name: /Quy chế phối hợp đào tạo/ }).first().click()
  for (const part of ['signatures', 'clauses', 'comments', 'history', 'obligations']) {
    await heir.goto(`/agency/agreements/${agreementId}/${part}`)
    await expect(heir.getByRole('main').getByRole('heading').first()).toBeVisible()
  }
})
