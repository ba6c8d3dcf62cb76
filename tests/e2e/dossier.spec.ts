// Papers over HTTP and in a browser without script: what is too large, too many or no such thing, and the way of a paper from the agency to the school and back.
import { request } from 'node:http'
import { expect, test } from '@playwright/test'
import { db } from '@/lib/db/client'
import { actorForAgency, actorForSchool } from '../support/actors'
import { call, keyFor, upload, type Answer } from '../support/api'
import { ask, docm, pdf, png } from '../support/dossier'
import { keepPictures, looked } from '../support/look'
import { agencyOf, nominate, openCohort, pageAs, seededSchool, today, written } from '../support/seeded-world'

async function world() {
  const school = await seededSchool()
  const agency = await agencyOf(school)
  const cohort = await openCohort(school, { quotas: [{ agency, seats: 1 }] })
  const [nomination] = await nominate(agency, cohort, 'Quách Văn Giấy Tờ')
  const requirement = await ask(cohort.courseId)
  const [liaison, office] = [await actorForAgency(agency), await actorForSchool(school)]
  return { cohort, liaison, office, nominationId: nomination?.id ?? '', requirement: requirement.id, key: await keyFor(liaison), officeKey: await keyFor(office) }
}

test('what cannot be a paper is refused with its reason, and leaves no row', async () => {
  const { nominationId, requirement, key, officeKey } = await world()
  const path = `/api/nominations/${nominationId}/documents`
  const refused = async (answer: Promise<Answer>) => { const { status, body } = await answer; return [status, body['code']] }
  expect(await refused(upload(path, key, { requirement }, docm(), 'don.docx'))).toEqual([415, 'file_type_refused'])
  expect(await refused(upload(path, key, { requirement }, Buffer.from('<script>'), 'anh.png'))).toEqual([415, 'file_type_refused'])
  expect(await refused(upload(path, key, { requirement }, Buffer.alloc(0)))).toEqual([422, 'file_empty'])
  expect(await refused(upload(path, key, { requirement }, Buffer.concat([pdf(), Buffer.alloc(11_000_000)])))).toEqual([413, 'file_too_large'])
  expect(await refused(upload(path, key, { requirement }, Buffer.concat([pdf(), Buffer.alloc(20_000_000)])))).toEqual([413, 'file_too_large'])
  expect(await refused(call('POST', path, key, 'x', { 'content-type': 'multipart/form-data; boundary=x', 'content-length': '500000000' }))).toEqual([413, 'too_large'])
  expect(await refused(upload(path, key, {}, pdf()))).toEqual([422, 'fields'])
  expect(await refused(upload(path, officeKey, { requirement }, pdf()))).toEqual([403, 'not_allowed'])
  expect(await refused(call('POST', path, key, 'garbage', { 'content-type': 'multipart/form-data; boundary=x' }))).toEqual([400, 'form_unreadable'])
  expect(await refused(call('POST', path, key, { requirement }))).toEqual([400, 'form_unreadable'])
  expect(await refused(call('POST', path, null, 'x', { 'content-type': 'multipart/form-data; boundary=x' }))).toEqual([401, 'unauthenticated'])
  expect(await refused(call('POST', path, key, 'x', { 'content-type': 'multipart/form-data; boundary=x', origin: 'https://evil.example' }))).toEqual([403, 'foreign_origin'])
  expect(await db.nominationDocument.count({ where: { nominationId } })).toBe(0)
})

test('sixty megabytes without a length are cut off after sixteen', async () => {
  const { nominationId, key } = await world()
  const sent = await streamed(`/api/nominations/${nominationId}/documents`, key, 60)
  expect(sent.status === 413 || sent.status === null).toBe(true)
  expect(sent.megabytes).toBeLessThan(40)
  expect((await call('GET', '/api/health', null)).status).toBe(200)
})

test('a file comes back as a download that runs nowhere', async () => {
  const { nominationId, requirement, key, officeKey } = await world()
  const made = await upload(`/api/nominations/${nominationId}/documents`, key, { requirement }, png(), 'Ảnh quét.html')
  expect([made.status, made.body]).toMatchObject([201, { version: 1, unchanged: false }])
  const got = await fetch(new URL(`/api/documents/${String(made.body['id'])}`, process.env.PORTAL_URL), { headers: { authorization: `Bearer ${officeKey}` } })
  expect(Buffer.from(await got.arrayBuffer()).equals(png())).toBe(true)
  expect(got.headers.get('content-type')).toBe('image/png')
  expect(got.headers.get('content-disposition')).toMatch(/^attachment; filename="anh-quet\.png"; filename\*=UTF-8''/)
  expect(got.headers.get('x-content-type-options')).toBe('nosniff')
  expect(got.headers.get('cache-control')).toContain('no-store')
})

test('without script: sent, returned, sent again, found in order', async ({ browser }) => {
  test.setTimeout(360_000)
  const { liaison, office, nominationId, cohort } = await world()
  await ask(cohort.courseId, 'PLANNING_DECISION')
  const plain = { javaScriptEnabled: false }
  const [sender, school] = [await pageAs(browser, liaison, plain), await pageAs(browser, office, plain)]
  const send = async (bytes: Buffer, button: string) => {
    await sender.goto(`/agency/nominations/${nominationId}`)
    await sender.getByLabel('Chọn tệp').setInputFiles({ name: 'ly-lich.pdf', mimeType: 'application/pdf', buffer: bytes })
    await sender.getByRole('button', { name: button }).click()
  }
  const papers = sender.getByRole('region', { name: 'Giấy tờ của hồ sơ' })
  await send(Buffer.from('<html>'), 'Gửi giấy tờ')
  await expect(papers).toContainText('Chỉ nhận tệp PDF')
  await send(pdf('bản 1'), 'Gửi giấy tờ')
  await expect(papers).toContainText('Đã gửi giấy tờ: Sơ yếu lý lịch trích ngang.')

  await school.goto(`/school/nominations/${nominationId}`)
  await school.getByRole('link', { name: 'Kiểm tra', exact: true }).click()
  await school.getByRole('radio', { name: 'Trả lại' }).check()
  await school.getByRole('button', { name: 'Ghi kết quả' }).click()
  await expect(school.getByRole('main').getByRole('alert')).toContainText('Lý do trả lại')
  await school.getByRole('radio', { name: 'Trả lại' }).check()
  await school.getByLabel('Lý do trả lại').selectOption('ILLEGIBLE')
  await school.getByRole('button', { name: 'Ghi kết quả' }).click()
  await expect(school.getByRole('region', { name: 'Giấy tờ của hồ sơ' })).toContainText('Không đọc được')

  // What came back is the first thing the liaison reads, with its reason, and leads to the paper.
  // The machine that looks at a page runs in it, so it needs one with script.
  const reader = await pageAs(browser, liaison)
  await reader.goto('/agency')
  await expect(reader.getByRole('main')).toContainText('Sơ yếu lý lịch trích ngang (không đọc được)')
  await looked(reader, 'dossier-tasks')
  await reader.goto('/agency/nominations?papers=RETURNED')
  await expect(reader.getByRole('row').filter({ hasText: 'Quách Văn Giấy Tờ' })).toContainText('Sơ yếu lý lịch trích ngang (không đọc được)')
  await looked(reader, 'dossier-returned-list')
  await sender.goto('/agency')
  await sender.getByRole('link', { name: 'Gửi lại giấy tờ của đồng chí Quách Văn Giấy Tờ' }).click()
  await expect(sender).toHaveURL(new RegExp(`/agency/nominations/${nominationId}#dossier$`))

  await send(pdf('bản 1'), 'Gửi lại')
  await expect(papers).toContainText('chính là bản vừa bị trả lại')
  await send(pdf('bản 2'), 'Gửi lại')
  await expect(papers).toContainText('Đã gửi giấy tờ: Sơ yếu lý lịch trích ngang.')
  await sender.goto('/agency')
  await expect(sender.getByRole('main')).not.toContainText('Quách Văn Giấy Tờ')
  await school.goto('/school')
  await school.getByRole('link', { name: /^Giấy tờ chờ kiểm tra: \d+$/ }).click()
  await expect(school.getByRole('row').filter({ hasText: cohort.code })).toContainText('1 giấy tờ chờ kiểm tra')
  await keepPictures(school, 'dossier-waiting')
  await school.goto(`/school/nominations/${nominationId}`)
  await school.getByRole('link', { name: 'Kiểm tra', exact: true }).click()
  await school.getByRole('radio', { name: 'Đạt' }).check()
  await school.getByRole('button', { name: 'Ghi kết quả' }).click()
  await expect(school.getByRole('region', { name: 'Lịch sử hồ sơ' })).toContainText('Giấy tờ đạt')

  await sender.goto(`/agency/nominations/${nominationId}`)
  await expect(sender.getByLabel('Chọn tệp')).toHaveCount(0)
  await sender.getByRole('link', { name: 'Khai số quyết định' }).click()
  await sender.getByLabel('Số, ký hiệu quyết định').fill('12-QĐ/TU')
  await sender.getByLabel('Ngày quyết định').fill('05/03/2025')
  await sender.getByLabel('Người xác nhận').fill('Trần Văn Xét')
  await sender.getByRole('button', { name: 'Ghi', exact: true }).click()
  await expect(papers).toContainText('Số 12-QĐ/TU ngày 05/03/2025; người xác nhận: Trần Văn Xét')
  await keepPictures(sender, 'dossier-agency')
  await keepPictures(school, 'dossier-school')
})

test('the office asks for a paper from today on; the liaison sees it in the nomination sent today; it is ended', async ({ browser }) => {
  test.setTimeout(240_000)
  const { liaison, office, nominationId, cohort } = await world()
  const course = await db.course.findUniqueOrThrow({ where: { id: cohort.courseId }, select: { name: true } })
  const [school, sender] = [await pageAs(browser, office), await pageAs(browser, liaison)]
  await school.goto('/school/rules')
  await school.getByRole('link', { name: 'Giấy tờ phải nộp' }).click()
  await expect(school.getByRole('heading', { level: 1 })).toHaveText('Giấy tờ phải nộp')
  await school.getByRole('link', { name: 'Thêm giấy tờ' }).click()
  await school.getByRole('button', { name: 'Thêm giấy tờ' }).click()
  await expect(school.getByRole('main').getByRole('alert')).toContainText('Căn cứ')
  await looked(school, 'requirement-add')
  await school.getByLabel('Giấy tờ', { exact: true }).selectOption({ label: 'Văn bản đồng ý của cấp quản lý cán bộ' })
  await school.getByLabel('Chương trình').selectOption(cohort.courseId)
  await school.getByLabel('Căn cứ').fill('Thông báo số 12/TB-TrCT ngày 05/01/2026')
  await school.getByRole('button', { name: 'Thêm giấy tờ' }).click()
  await expect(school.getByRole('main')).toContainText('Đã thêm giấy tờ phải nộp.')
  const row = school.getByRole('row').filter({ hasText: 'Văn bản đồng ý của cấp quản lý cán bộ' }).filter({ hasText: course.name })
  await expect(row).toContainText('Chưa đối chiếu')
  await looked(school, 'requirements')

  await sender.goto(`/agency/nominations/${nominationId}`)
  const papers = sender.getByRole('region', { name: 'Giấy tờ của hồ sơ' })
  await expect(papers).toContainText('Văn bản đồng ý của cấp quản lý cán bộ')
  await looked(sender, 'requirement-nomination')

  await row.getByRole('link', { name: /^Kết thúc/ }).click()
  await looked(school, 'requirement-end')
  await school.getByLabel('Áp dụng đến hết ngày').fill('01/01/2020')
  await school.getByRole('button', { name: 'Kết thúc yêu cầu' }).click()
  await expect(school.getByRole('main').getByRole('alert')).toContainText('Ngày kết thúc phải từ hôm nay trở đi')
  await school.getByLabel('Áp dụng đến hết ngày').fill(written(today()))
  await school.getByRole('button', { name: 'Kết thúc yêu cầu' }).click()
  await expect(row).toContainText('đến hết')
  await sender.reload()
  await expect(papers).toContainText('Văn bản đồng ý của cấp quản lý cán bộ')
})

/** Sends megabytes without saying how many; answers what came back and how many went out before the other side hung up. */
function streamed(path: string, key: string, megabytes: number): Promise<{ status: number | null; megabytes: number }> {
  return new Promise((resolve) => {
    let sent = 0
    const outgoing = request(new URL(path, process.env.PORTAL_URL), {
      method: 'POST', headers: { authorization: `Bearer ${key}`, 'content-type': 'multipart/form-data; boundary=x', 'transfer-encoding': 'chunked' },
    }, (response) => { response.resume(); resolve({ status: response.statusCode ?? null, megabytes: sent }) })
    outgoing.on('error', () => { resolve({ status: null, megabytes: sent }) })
    const more = () => {
      if (sent >= megabytes || outgoing.destroyed) return outgoing.end()
      sent += 1
      outgoing.write(Buffer.alloc(1_000_000), () => setImmediate(more))
    }
    more()
  })
}
