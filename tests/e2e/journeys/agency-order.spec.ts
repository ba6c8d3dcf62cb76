// An agency's list from the order to the letter, by two people: the liaison ranks and asks, the head returns it with a reason and endorses
// what was mended; then one is replaced by somebody the portal did not know, and another taken back.
import { expect, test } from '@playwright/test'
import { db } from '@/lib/db/client'
import { requireEndorsement } from '@/lib/enrolment/order/commands/send-letter'
import { actorForAgency } from '../../support/actors'
import { expectAccessible, keepPictures } from '../../support/look'
import { agencyOf, nominate, openCohort, pageAs, seededSchool, today, written } from '../../support/seeded-world'
import { idOf } from '../../support/workbooks'

test('ranked, asked, returned, mended, endorsed, sent; then one replaced and one withdrawn', async ({ browser }) => {
  test.setTimeout(600_000)
  const school = await seededSchool()
  const agency = await agencyOf(school)
  const cohort = await openCohort(school, { capacity: 2, quotas: [{ agency, seats: 2 }], courseName: 'Bồi dưỡng ngạch chuyên viên của lớp thứ tự' })
  const sent = await nominate(agency, cohort, 'Quách Văn An', 'Quách Thị Bình', 'Quách Văn Cường', 'Quách Thị Dung')
  const endorser = await actorForAgency(agency, 'endorser')
  await requireEndorsement(endorser, { required: true })
  const [liaison, head] = [await pageAs(browser, await actorForAgency(agency)), await pageAs(browser, endorser)]
  const order = `/agency/cohorts/${cohort.id}/order`

  // By keyboard: the one who waits second goes first.
  await liaison.goto(order)
  await liaison.getByRole('button', { name: 'Đưa đồng chí Quách Thị Dung lên' }).focus()
  await liaison.keyboard.press('Enter')
  await expect(liaison.getByRole('status')).toHaveText('Đã đổi thứ tự: đồng chí Quách Thị Dung đứng thứ 1.')
  await liaison.getByRole('button', { name: 'Đề nghị thủ trưởng phê duyệt' }).focus()
  await keepPictures(liaison, 'order-to-ask')
  await expectAccessible(liaison)
  await liaison.keyboard.press('Enter')
  await expect(liaison.getByRole('status')).toHaveText('Đã đề nghị thủ trưởng phê duyệt.')
  await expect(liaison.getByRole('main')).toContainText('đang chờ thủ trưởng')

  await head.goto('/agency')
  await keepPictures(head, 'head-home')
  await expectAccessible(head)
  await expect(head.getByRole('link', { name: /^Phê duyệt danh sách cử 4 người/ })).toBeVisible()
  await head.getByRole('navigation', { name: 'Chức năng', exact: true }).getByRole('link', { name: 'Chờ phê duyệt' }).click()
  await expect(head.getByRole('row', { name: new RegExp(cohort.code) })).toContainText('Chờ thủ trưởng phê duyệt')
  await keepPictures(head, 'lists-to-endorse')
  await expectAccessible(head)
  await head.getByRole('link', { name: /của lớp thứ tự/ }).click()
  await expect(head.getByRole('heading', { level: 1 })).toHaveText('Thứ tự và công văn cử')
  await keepPictures(head, 'order-before-the-head')
  await expectAccessible(head)
  await head.getByRole('button', { name: 'Trả lại cho đầu mối' }).click()
  await head.getByRole('alert', { name: /^Chưa trả lại được/ }).getByRole('link', { name: /^Lý do trả lại/ }).click()
  await expect(head.getByLabel('Lý do trả lại')).toBeFocused()
  await head.getByLabel('Lý do trả lại').fill('Đồng chí Quách Văn Cường đang làm nhiệm vụ đột xuất, chưa cử đợt này.')
  await head.getByRole('button', { name: 'Trả lại cho đầu mối' }).click()
  await expect(head.getByRole('status')).toHaveText('Đã trả lại danh sách và báo cho đầu mối.')

  await liaison.goto('/agency')
  await liaison.getByRole('link', { name: /^Sửa danh sách cử bị thủ trưởng trả lại/ }).click()
  await expect(liaison.getByRole('main')).toContainText('Đồng chí Quách Văn Cường đang làm nhiệm vụ đột xuất')
  await keepPictures(liaison, 'order-returned')
  await expectAccessible(liaison)
  await liaison.getByRole('table', { name: 'Những người chưa được gửi theo công văn' }).getByRole('link', { name: 'Quách Văn Cường' }).click()
  await liaison.getByRole('link', { name: 'Rút đề cử' }).click()
  await liaison.getByLabel('Lý do rút').selectOption('DUTY')
  await liaison.getByRole('button', { name: 'Rút đề cử' }).click()
  await expect(liaison.getByText('Đã rút').first()).toBeVisible()
  await liaison.goto(order)
  await liaison.getByRole('button', { name: 'Đề nghị phê duyệt lại' }).click()
  await expect(liaison.getByRole('status')).toHaveText('Đã đề nghị thủ trưởng phê duyệt.')

  await head.goto('/agency')
  await head.getByRole('link', { name: /^Phê duyệt danh sách cử 3 người/ }).click()
  await head.getByRole('button', { name: 'Phê duyệt danh sách 3 người' }).click()
  await expect(head.getByRole('status')).toHaveText('Đã phê duyệt danh sách và báo cho đầu mối gửi công văn.')

  await liaison.goto('/agency')
  await liaison.getByRole('link', { name: /^Gửi công văn cử 3 người/ }).click()
  await liaison.getByRole('textbox', { name: 'Số công văn' }).fill('45-CV/ĐU')
  await liaison.getByLabel('Ngày công văn').fill(written(today()))
  await keepPictures(liaison, 'order-endorsed')
  await expectAccessible(liaison)
  await liaison.getByRole('button', { name: 'Gửi 3 đề cử theo công văn' }).click()
  await expect(liaison.getByRole('status')).toHaveText('Đã gửi 3 đề cử theo công văn.')
  await keepPictures(liaison, 'order-under-its-letter')

  // Somebody the portal does not know yet comes instead: described, judged, completed, and only then sent.
  await liaison.goto(`/agency/nominations/${sent[0]?.id}/substitute`)
  await expect(liaison.getByRole('radio', { name: 'Quách Thị Dung' }).first()).toBeVisible()
  await keepPictures(liaison, 'substitute-choice')
  await expectAccessible(liaison)
  await liaison.getByRole('link', { name: 'Nhập người mới' }).first().click()
  await liaison.getByLabel('Họ và tên').fill('Quách Thị Người Mới')
  await liaison.getByLabel('Sinh ngày').fill('05/03/1987')
  await liaison.getByRole('radio', { name: 'Nữ' }).check()
  await liaison.getByLabel('Số định danh cá nhân', { exact: true }).fill(womanOf1987())
  await liaison.getByRole('button', { name: 'Tiếp tục: kiểm tra tiêu chuẩn' }).click()
  await expect(liaison.getByRole('heading', { name: 'Người thay: Quách Thị Người Mới' })).toBeVisible()
  await expect(liaison.getByRole('heading', { name: 'Kiểm tra tiêu chuẩn của người thay' })).toBeVisible()
  await keepPictures(liaison, 'substitute-preview')
  await expectAccessible(liaison)
  await liaison.getByLabel('Chức vụ', { exact: true }).fill('Chuyên viên')
  await liaison.getByRole('button', { name: 'Lưu và kiểm tra lại' }).click()
  await expect(liaison.getByText('Đã lưu và kiểm tra lại tiêu chuẩn.')).toBeVisible()
  await expect(liaison.getByLabel('Chức vụ', { exact: true })).toHaveValue('Chuyên viên')
  await expect(liaison).toHaveURL(/substitute\?person=.*did=saved/)
  await liaison.getByLabel('Lý do thay').selectOption('TRANSFER')
  await liaison.getByRole('button', { name: 'Thay người, giữ chỗ' }).click()
  await expect(liaison.getByRole('heading', { level: 1 })).toHaveText('Đã gửi. Chỗ được giữ.')
  expect(await db.nomination.count({ where: { cohortId: cohort.id, seat: 'QUOTA' } })).toBe(2)

  // The substitute is a new name: it is on no letter, and the head is asked again.
  await liaison.goto(order)
  await expect(liaison.getByRole('button', { name: 'Đề nghị thủ trưởng phê duyệt' })).toBeVisible()
  await expect(liaison.getByRole('table', { name: 'Những người chưa được gửi theo công văn' })).toContainText('Quách Thị Người Mới')
})

/** A number of a woman born in 1987: the digit of century and sex, then the year. */
function womanOf1987(): string {
  const number = idOf(Date.now() % 100_000)
  return `${number.slice(0, 3)}187${number.slice(6)}`
}
