// A version of the standards from its draft to its day, by the pages alone: changed on a form, compared, tried on past nominations, decided by the leadership, exported and imported again.
import { expect, test, type Page } from '@playwright/test'
import { db } from '@/lib/db/client'
import { decideVersion } from '@/lib/enrolment/eligibility/versions/commands/decide-version'
import { startDraft } from '@/lib/enrolment/eligibility/versions/commands/prepare-draft'
import { addDays, dayAt } from '@/lib/time'
import { actorForAgency, actorForProvince, actorForSchool } from '../support/actors'
import { makeAgency, makeCohort, makePerson, makeSchool } from '../support/factories'
import { call, keyFor } from '../support/api'
import { expectAccessible, keepPictures } from '../support/look'
import { nominate, openCohort, pageAs, today, written } from '../support/seeded-world'

const general350 = '01930000-0000-7000-8000-000000000350'

// A school of its own: what it decides judges nobody else's people.
async function world() {
  const school = await makeSchool()
  const agency = await makeAgency({ provinceId: school.provinceId })
  const cohort = await openCohort(school, { quotas: [{ agency, seats: 5 }] })
  const [nomination] = await nominate(agency, cohort, 'Quách Thị Thử Nghiệm')
  const [office, leadership, province] = [await actorForSchool(school), await actorForSchool(school, 'leadership'), await actorForProvince({ id: school.provinceId })]
  return { school, agency, cohort, nomination, office, leadership, province }
}

const look = async (page: Page, name: string) => { await expectAccessible(page); await keepPictures(page, `rules-${name}`) }

test('a version is drafted, compared, tried and decided', async ({ browser }) => {
  test.setTimeout(480_000)
  const { office, leadership, nomination } = await world()
  const page = await pageAs(browser, office)
  await page.goto('/school/rules')
  await page.getByRole('button', { name: 'Lập dự thảo: Trung cấp lý luận chính trị' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dự thảo: Trung cấp lý luận chính trị')
  const draft = new URL(page.url()).pathname
  await expect(page.getByText('Không khác bản trước.')).toBeVisible()

  await page.getByRole('link', { name: /^Sửa ?: Tuổi và hệ học$/ }).click()
  await page.getByLabel('Tuổi tối thiểu của nam, hệ không tập trung').fill('bốn mươi')
  await page.getByRole('button', { name: 'Ghi vào dự thảo' }).click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText('Tuổi tối thiểu của nam, hệ không tập trung')
  await look(page, 'rule')
  await page.getByLabel('Tuổi tối thiểu của nam, hệ không tập trung').fill('50')
  await page.getByLabel('Căn cứ').fill('Quyết định 15/QĐ-TrCT, Điều 2')
  await page.getByRole('button', { name: 'Ghi vào dự thảo' }).click()
  await expect(page.getByText('1 trong 6 tiêu chuẩn có thay đổi')).toBeVisible()
  const changed = page.getByRole('row').filter({ hasText: 'Tuổi và hệ học' })
  await expect(changed).toContainText('Tuổi tối thiểu của nam, hệ không tập trung: 30')
  await expect(changed).toContainText('Tuổi tối thiểu của nam, hệ không tập trung: 50')
  await look(page, 'draft')

  await page.getByRole('link', { name: 'Chạy thử trên các đề cử đã có' }).click()
  await expect(page.getByRole('region', { name: 'Sẽ không cử được' })).toContainText('Q. T. T. N.')
  await expect(page.getByRole('main')).not.toContainText('Quách')
  await look(page, 'trial')

  const head = await pageAs(browser, leadership)
  await head.goto(`${draft}/decide`)
  await head.getByLabel('Áp dụng từ ngày').fill(written(addDays(today(), -1)))
  await head.getByLabel('Số văn bản').fill('15/QĐ-TrCT')
  await head.getByLabel('Ngày văn bản').fill(written(today()))
  await head.getByRole('button', { name: 'Ban hành bản này' }).click()
  await expect(head.getByRole('main').getByRole('alert')).toContainText('từ hôm nay trở đi')
  await look(head, 'decide')
  await head.getByLabel('Áp dụng từ ngày').fill(written(addDays(today(), 1)))
  await head.getByRole('button', { name: 'Ban hành bản này' }).click()
  await expect(head.getByText('Đã ban hành. Bản mới áp dụng từ ngày đã ghi.')).toBeVisible()
  await look(head, 'version')
  expect(await db.nomination.findUnique({ where: { id: nomination?.id ?? '' }, select: { status: true } })).toEqual({ status: 'SUBMITTED' })

  await page.goto(draft)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Không tìm thấy trang')
})

test('a version is exported, refused with every error named, imported again and given up; the province sees what was decided', async ({ browser }) => {
  test.setTimeout(360_000)
  const { office, province } = await world()
  const [page, begun] = [await pageAs(browser, office), today()]
  const file = await (await page.request.get(`/api/rule-sets/${general350}`)).text()
  await page.goto('/school/rules/import')
  const upload = async (text: string) => {
    await page.getByLabel('Tệp của bản').setInputFiles({ name: 'ban.json', mimeType: 'application/json', buffer: Buffer.from(text) })
    await page.getByRole('button', { name: 'Nhập vào dự thảo' }).click()
  }
  const refusal = page.getByRole('main').getByRole('alert')
  await upload(file.replace('"severity": "BLOCKS"', '"severity": "LOUD"').replace('"years": 2', '"years": "hai"'))
  await expect(refusal).toContainText('rules.0.severity: Chỉ nhận: BLOCKS, NEEDS_DOCUMENT, WARNS.')
  await expect(refusal).toContainText('rules.4.parameters.years')
  await look(page, 'import')
  await upload(file)
  await expect(page.getByText('Không khác bản trước.')).toBeVisible()
  // The file is of a version that began long ago: as a draft it begins today, at the earliest; the day may have turned since.
  const begins = page.getByText(/^\d\d\/\d\d\/\d{4}$/).first()
  expect([begun, today()].map(written)).toContain(await begins.innerText())
  await page.getByRole('button', { name: 'Bỏ dự thảo' }).click()
  await expect(page.getByText('Đã bỏ dự thảo.')).toBeVisible()
  await look(page, 'list')

  const over = await pageAs(browser, province)
  await over.goto('/province/rules')
  await expect(over.getByRole('row').filter({ hasText: '350' }).first()).toContainText('Đang áp dụng')
  await look(over, 'province')
})

test('a version wrongly decided is taken back before its day; the school ends its own, and the general one applies again', async ({ browser }) => {
  test.setTimeout(480_000)
  const { office, leadership, province } = await world()
  const at = new Date()
  const decide = async (effectiveOn: string, baseId: string, documentNumber: string) => {
    const draft = await startDraft(office, { family: 'INTERMEDIATE_THEORY', title: 'Bản riêng' }, at)
    if (!draft.ok) throw new Error(draft.error)
    const decided = await decideVersion(leadership, { id: draft.value.id, revision: 1, decision: { effectiveOn, documentNumber, documentOn: dayAt(at), baseId } }, at)
    if (!decided.ok) throw new Error(decided.error)
    return decided.value.id
  }
  // Days away from the turn of a day, whenever the test runs.
  const first = await decide(dayAt(at), general350, '15/QĐ-TrCT')
  const wrong = await decide(addDays(dayAt(at), 9), first, '16/QĐ-TrCT')
  const page = await pageAs(browser, leadership)
  await page.goto(`/school/rules/${wrong}`)
  await page.getByRole('link', { name: 'Thu hồi bản này' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Thu hồi bản chưa áp dụng')
  await page.getByRole('button', { name: 'Thu hồi bản này' }).click()
  const refusal = page.getByRole('main').getByRole('alert')
  for (const field of ['Số văn bản', 'Ngày văn bản', 'Lý do']) await expect(refusal).toContainText(field)
  await look(page, 'take-back')
  const fill = async (number: string, reason: string) => {
    await page.getByLabel('Số văn bản').fill(number)
    await page.getByLabel('Ngày văn bản').fill(written(dayAt(at)))
    await page.getByLabel('Lý do').fill(reason)
  }
  await fill('17/QĐ-TrCT', 'Ghi nhầm tuổi của nữ')
  await page.getByRole('button', { name: 'Thu hồi bản này' }).click()
  await expect(page.getByText('Đã thu hồi. Bản này không áp dụng cho ai.')).toBeVisible()
  await expect(page.getByText('Ghi nhầm tuổi của nữ')).toBeVisible()
  await look(page, 'taken-back')

  await page.goto(`/school/rules/${first}`)
  await page.getByRole('link', { name: 'Chấm dứt hiệu lực văn bản riêng của Trường' }).click()
  await page.getByLabel('Áp dụng đến hết ngày').fill(written(addDays(dayAt(at), -1)))
  await fill('18/QĐ-TrCT', 'Áp dụng lại quy định chung')
  await page.getByRole('button', { name: 'Chấm dứt hiệu lực' }).click()
  await expect(refusal).toContainText('từ hôm nay trở đi')
  await look(page, 'end')
  await page.getByLabel('Áp dụng đến hết ngày').fill(written(addDays(dayAt(at), 5)))
  await page.getByRole('button', { name: 'Chấm dứt hiệu lực' }).click()
  await expect(page.getByText('Đã ghi ngày chấm dứt hiệu lực.')).toBeVisible()
  await page.getByRole('main').getByRole('link', { name: 'Về danh sách các bản' }).click()
  await expect(page.getByRole('row').filter({ hasText: /16\/\u2060?QĐ/ })).toContainText('Đã thu hồi')
  await expect(page.getByRole('row').filter({ hasText: /15\/\u2060?QĐ/ })).toContainText('Chấm dứt hiệu lực theo văn bản số 18')
  await look(page, 'closed-list')
  const over = await pageAs(browser, province)
  await over.goto(`/province/rules/${wrong}`)
  await expect(over.getByRole('main')).toContainText('Thu hồi theo văn bản số 17/QĐ-TrCT')
  await expect(over.getByRole('link', { name: 'Thu hồi bản này' })).toHaveCount(0)
})

test('a special case recorded by a program is revoked on a page, and the finding shows again', async ({ browser }) => {
  test.setTimeout(360_000)
  const { school, agency, office } = await world()
  const cohort = await makeCohort(school, { quotas: [{ agency, seats: 1 }], closesAt: new Date(Date.now() + 9e8), opensOn: addDays(today(), 20) })
  const person = await makePerson(agency, { fullName: 'Quách Văn Thu Hồi', facts: { education: 'UPPER_SECONDARY', ethnicMinority: true } })
  const key = await keyFor(await actorForAgency(agency))
  const sent = await call('POST', `/api/cohorts/${cohort.id}/nominations`, key, { personId: person.id })
  const officeKey = await keyFor(office)
  const paper = { rule: 'EDUCATION', authority: 'Ban Thường vụ Tỉnh ủy', documentNumber: '612-CV/TU', documentOn: today(), reason: 'Công tác tại xã biên giới' }
  const path = `/api/nominations/${String(sent.body['id'])}/waivers`
  expect((await call('POST', path, key, paper)).status).toBe(403)
  expect((await call('POST', path, officeKey, { ...paper, documentNumber: 'không số' })).status).toBe(422)
  expect((await call('POST', path, officeKey, paper)).status).toBe(201)
  const page = await pageAs(browser, office)
  await page.goto(`/school/cohorts/${cohort.id}/waivers`)
  await page.getByRole('link', { name: /^Thu hồi ?: Quách Văn Thu Hồi/ }).click()
  await page.getByLabel('Lý do thu hồi').fill('Cấp có thẩm quyền thu hồi công văn')
  await look(page, 'revoke')
  await page.getByRole('button', { name: 'Thu hồi' }).click()
  await expect(page.getByText('Đã thu hồi. Tiêu chuẩn này lại được xét.')).toBeVisible()
  await expect(page.getByRole('row').filter({ hasText: 'Quách Văn Thu Hồi' })).toContainText('Cấp có thẩm quyền thu hồi công văn')
  await look(page, 'revoked')
  const shown = await call('GET', `/api/nominations/${String(sent.body['id'])}`, officeKey)
  expect(shown.body['findings']).toEqual(expect.arrayContaining([expect.objectContaining({ rule: 'EDUCATION', outcome: 'NEEDS_REVIEW', waiver: null })]))
})
