import { expect, test, type Browser } from '@playwright/test'
import { db } from '@/lib/db/client'
import { addDays, dateOf } from '@/lib/time'
import { actorForAgency, actorForProvince, actorForSchool, actorForTrainee } from '../support/actors'
import { makeCohort, makeCourse, makePerson, nameKeyOf, type Agency } from '../support/factories'
import { expectAccessible, expectNoSidewaysScroll, keepPictures } from '../support/look'
import { agencyOf, pageAs, seededSchool, today } from '../support/seeded-world'

/** A class whose first report is overdue: two trainees of one agency, one of another that was merged into a third. */
async function world() {
  const school = await seededSchool()
  const [agency, merged, heir] = [await agencyOf(school, 'Đảng ủy xã Nhận Xét'), await agencyOf(school, 'Đảng ủy xã Cũ'), await agencyOf(school, 'Đảng ủy xã Hợp Nhất')]
  const cohort = await makeCohort(school, { status: 'RUNNING', opensOn: addDays(today(), -110), year: Number(today().slice(0, 4)), course: await makeCourse(school, { name: 'Trung cấp lý luận chính trị, lớp nhận xét' }) })
  const enrol = async (of: Agency, fullName: string) => {
    const person = await makePerson(of, { fullName })
    const data = { schoolId: school.id, cohortId: cohort.id, personId: person.id, agencyId: of.id, status: 'STUDYING', enrolledOn: dateOf(addDays(today(), -110)), nameKey: nameKeyOf(person) }
    await db.trainee.create({ data, select: { id: true } })
    return person
  }
  const people = [await enrol(agency, 'Đỗ Thị Bưởi'), await enrol(agency, 'Nguyễn Văn Cường'), await enrol(merged, 'Trần Thị Duyên')]
  await db.agency.update({ where: { id: merged.id }, data: { validTo: dateOf(addDays(today(), -30)) }, select: { id: true } })
  await db.agencySuccession.create({ data: { fromId: merged.id, toId: heir.id, kind: 'MERGE', happenedOn: dateOf(addDays(today(), -29)), decisionNumber: '12/NQ-HĐND' }, select: { id: true } })
  return { school, agency, merged, heir, cohort, people, path: `/school/cohorts/${cohort.id}/reports` }
}
type World = Awaited<ReturnType<typeof world>>

/** The class head finds what is due, writes by the keyboard, and hands on. */
async function write(browser: Browser, { school, cohort, path }: World) {
  const page = await pageAs(browser, await actorForSchool(school, 'classHead', [cohort]))
  await page.goto('/school')
  await page.getByRole('link', { name: /Phiếu nhận xét cần soạn: 3/ }).click()
  await expect(page.getByText('Đến kỳ nhận xét')).toHaveCount(3)
  await expectAccessible(page)
  await keepPictures(page, 'reports-due')
  await page.getByRole('link', { name: 'Soạn phiếu tiếp theo' }).click()
  for (const name of ['Đỗ Thị Bưởi', 'Nguyễn Văn Cường', 'Trần Thị Duyên']) {
    await expect(page.getByRole('heading', { level: 1, name: `Nhận xét ${name}` })).toBeVisible()
    await page.getByLabel('Kết quả học tập').fill(`Đồng chí ${name} học đủ các học phần.`)
    await page.getByLabel('Kết quả rèn luyện').fill('Chấp hành nghiêm nội quy, quy chế.')
    await page.getByLabel('Ưu điểm').fill('Nắm vững lý luận, liên hệ thực tiễn tốt.')
    if (name === 'Đỗ Thị Bưởi') {
      await page.getByRole('button', { name: 'Chuyển rà soát' }).click()
      await expect(page.getByRole('heading', { name: /Chưa lưu được, còn 2 điểm/ })).toBeVisible()
      await expectAccessible(page)
    }
    await page.getByLabel('Hạn chế').fill('Cần mạnh dạn phát biểu hơn.')
    await page.getByLabel('Tốt', { exact: true }).check()
    if (name === 'Nguyễn Văn Cường') await keepPictures(page, 'report-writing')
    await page.keyboard.press(name === 'Trần Thị Duyên' ? 'Alt+KeyS' : 'Alt+KeyN')
    // The last one stays in sight, now as a draft.
    if (name === 'Trần Thị Duyên') await expect(page.getByText('Đang soạn')).toBeVisible()
  }
  await page.goto(path)
  await page.getByRole('button', { name: 'Chuyển rà soát (3)' }).click()
  await expect(page.getByText('Đã chuyển 3 phiếu sang rà soát.')).toBeVisible()
}

/** The office gives one back, the class head mends it, the office agrees to all. */
async function review(browser: Browser, { school, cohort, path }: World) {
  const [office, head] = [await pageAs(browser, await actorForSchool(school)), await pageAs(browser, await actorForSchool(school, 'classHead', [cohort]))]
  await office.goto(path)
  await office.getByRole('link', { name: 'Rà soát phiếu tiếp theo' }).click()
  await office.getByLabel('Nội dung cần sửa').fill('Ghi rõ điểm thu hoạch thực tế.')
  await expectAccessible(office)
  await keepPictures(office, 'report-proof')
  await office.getByRole('button', { name: 'Trả lại để sửa' }).click()
  await expect(office.getByText('Đã trả lại phiếu', { exact: false })).toBeVisible()
  await head.goto(path)
  await head.getByRole('link', { name: 'Đỗ Thị Bưởi' }).click()
  await expect(head.getByText('Phòng Quản lý đào tạo trả lại: Ghi rõ điểm thu hoạch thực tế.')).toBeVisible()
  await head.getByLabel('Kết quả học tập').fill('Thu hoạch thực tế đạt loại khá.')
  await head.getByRole('button', { name: 'Chuyển rà soát' }).click()
  await expect(head.getByText('Đã chuyển phiếu sang rà soát.')).toBeVisible()
  await office.goto(path)
  await office.getByRole('button', { name: 'Đồng ý 3 phiếu' }).click()
  await expect(office.getByText('Chờ ký')).toHaveCount(3)
  return office
}

test('from what is due to what the agency answers: written, given back, signed in bulk, sent at once, acknowledged, read by the trainee', async ({ browser }) => {
  test.setTimeout(600_000)
  const given = await world()
  const { school, agency, merged, heir, cohort, people, path } = given
  await write(browser, given)
  const office = await review(browser, given)

  const leader = await pageAs(browser, await actorForSchool(school, 'leadership'))
  await leader.goto(path)
  await leader.getByRole('link', { name: 'Ký 3 phiếu' }).click()
  const number = `${7_000 + (Date.now() % 2_000)}-PNX/TrCT`
  await leader.getByLabel('Số của phiếu đầu').fill(number)
  await expectAccessible(leader)
  await keepPictures(leader, 'reports-sign')
  await leader.getByRole('button', { name: 'Ký 3 phiếu' }).click()
  // Nobody took a roll of this class: that is known before it is signed.
  await expect(leader.getByRole('main').getByRole('alert')).toContainText('không có số liệu chuyên cần')
  await leader.getByRole('checkbox', { name: /^Tôi đã xem và vẫn ký 3 phiếu này/ }).check()
  await leader.getByRole('button', { name: 'Ký 3 phiếu' }).click()
  await expect(leader.getByText('Đã ký 3 phiếu.', { exact: false })).toBeVisible()

  await office.goto(path)
  await office.getByRole('link', { name: 'Gửi 3 phiếu' }).click()
  await expect(office.getByRole('row', { name: new RegExp(`${merged.name}.*${heir.name}`) })).toBeVisible()
  await expectAccessible(office)
  await keepPictures(office, 'reports-send')
  await office.getByRole('button', { name: 'Gửi 3 phiếu' }).click()
  await expect(office.getByText('Đã gửi 3 phiếu.', { exact: false })).toBeVisible()
  await keepPictures(office, 'reports-sent')

  const liaison = await pageAs(browser, await actorForAgency(agency))
  await liaison.goto('/agency/reports')
  await expect(liaison.getByRole('link', { name: 'Đỗ Thị Bưởi' })).toBeVisible()
  await expect(liaison.locator('body')).not.toContainText('Trần Thị Duyên')
  await expectAccessible(liaison)
  await keepPictures(liaison, 'reports-received')
  await liaison.getByRole('link', { name: 'Đỗ Thị Bưởi' }).click()
  const file = liaison.waitForEvent('download')
  await liaison.getByRole('link', { name: 'Tải phiếu (DOCX)' }).click()
  expect((await file).suggestedFilename()).toMatch(/^phieu-nhan-xet-.*\.docx$/)
  await liaison.getByLabel('Ý kiến trao đổi với Trường').fill('Cơ quan nhất trí với nhận xét.')
  await liaison.getByRole('button', { name: 'Xác nhận đã nhận' }).click()
  await expect(liaison.getByText('Đã xác nhận nhận phiếu.')).toBeVisible()
  await expectAccessible(liaison)
  await keepPictures(liaison, 'report-acknowledged')
  const address = new URL(liaison.url()).pathname

  const successor = await pageAs(browser, await actorForAgency(heir, 'nominator', [merged]))
  expect((await successor.goto(address))?.status()).toBe(404)
  await successor.goto('/agency/reports')
  await expect(successor.getByText(`Gửi cho ${merged.name} trước đây`)).toBeVisible()
  await successor.getByRole('button', { name: 'Xác nhận đã nhận 1 phiếu' }).click()
  await expect(successor.getByText('Đã xác nhận nhận các phiếu.')).toBeVisible()

  const [person] = people
  if (!person) throw new Error('nobody in the class')
  const trainee = await pageAs(browser, await actorForTrainee(person))
  await trainee.goto('/me/reports')
  await trainee.getByRole('link', { name: 'Lần 1/2' }).click()
  await expect(trainee.getByText('Cơ quan nhất trí với nhận xét.').first()).toBeVisible()
  await expectAccessible(trainee)
  await keepPictures(trainee, 'report-about-me')

  await office.goto('/school/reports')
  await expect(office.getByRole('link', { name: cohort.code }).first()).toBeVisible()
  await expectAccessible(office)
  await keepPictures(office, 'reports-overview')
  const province = await pageAs(browser, await actorForProvince({ id: school.provinceId }))
  await province.goto('/province/reports')
  await expect(province.getByText(cohort.code).first()).toBeVisible()
  await expectNoSidewaysScroll(province, 390)
})
