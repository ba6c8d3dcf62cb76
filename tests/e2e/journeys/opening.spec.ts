// From the council to the first day: record and decision in Word, the bodies of the class, opened once by two who press, everybody told, a trainee in by the
// link, and the daily mail of a liaison.
import { readFile } from 'node:fs/promises'
import { expect, test, type Browser, type Page } from '@playwright/test'
import { db } from '@/lib/db/client'
import { sendDigests } from '@/lib/notifications/digest/jobs'
import { deliverOutbox } from '@/lib/notifications/jobs'
import { smtpMailer } from '@/lib/web/mail'
import { actorForSchool, actorForTrainee } from '../../support/actors'
import { callPatiently, keyFor } from '../../support/api'
import type { Agency, Cohort, School } from '../../support/factories'
import { looked } from '../../support/look'
import { mailServer } from '../../support/mail-server'
import { wordsOfPaper } from '../../support/paper-words'
import { agencyOf, liaisonWithPassword, nominate, openCohort, pageAs, seededSchool, signInByForm, today, written, type Nominated } from '../../support/seeded-world'

/** Every letter of Vietnamese that carries a mark, small and great: 134 of them. */
const marks = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323']
const small = ['a', 'ă', 'â', 'e', 'ê', 'i', 'o', 'ô', 'ơ', 'u', 'ư', 'y'].flatMap((vowel) => marks.map((mark) => (vowel + mark).normalize('NFC'))).concat('đ').filter((letter) => !/[aeiouy]/.test(letter))
const letters = small.flatMap((letter) => [letter.toLocaleUpperCase('vi'), letter])
const everyLetter = Array.from({ length: Math.ceil(letters.length / 6) }, (_, word) => letters.slice(word * 6, word * 6 + 6).join('')).join(' ')
const [second, third] = ['Nông Thị Hai Khai Giảng', 'Lò Văn Ba Khai Giảng']

type World = { school: School; cohort: Cohort; agencies: Agency[]; people: Nominated[]; head: string }

async function world(): Promise<World> {
  const school = await seededSchool()
  const agencies = [await agencyOf(school, 'Đảng ủy xã Khai Giảng Một'), await agencyOf(school, 'Đảng ủy xã Khai Giảng Hai')]
  const [one, two] = agencies
  if (!one || !two) throw new Error('no agencies')
  const cohort = await openCohort(school, { quotas: agencies.map((agency) => ({ agency, seats: 2 })), capacity: 10, opensOn: today() })
  const people = [...await nominate(one, cohort, everyLetter, second), ...await nominate(two, cohort, third)]
  const key = await keyFor(await actorForSchool(school))
  for (const { id } of people) expect((await callPatiently('POST', `/api/nominations/${id}/decision`, key, { decision: 'accept' })).status).toBe(200)
  const head = await actorForSchool(school, 'classHead')
  await db.account.update({ where: { id: head.accountId }, data: { displayName: `Vi Thị Chủ Nhiệm ${cohort.code}` } })
  return { school, cohort, agencies, people, head: `Vi Thị Chủ Nhiệm ${cohort.code}` }
}

test('a class is opened: council, bodies, decision, everybody told, a trainee in by the link', async ({ browser }) => {
  test.setTimeout(720_000)
  expect([letters.length, new Set(letters).size]).toEqual([134, 134])
  const here = await world()
  const office = await pageAs(browser, await actorForSchool(here.school))
  // Somebody who has an account already is told in it.
  const known = here.people[1]?.person
  if (!known) throw new Error('nobody')
  const trainee = await actorForTrainee(known)
  await test.step('the council puts its list on record', () => council(office, here))
  await test.step('who leads the class', () => leading(office, here))
  await test.step('the list is compared with the council’s', () => compared(office, here))
  await test.step('a draft, then two press', () => open(browser, office, here))
  await test.step('committee and Party cell', () => bodies(office, here))
  await test.step('the decision in Word', () => decision(office, here))
  await deliverOutbox(new Date())
  await test.step('agencies and trainees are told', () => told(browser, here, trainee))
  await test.step('a trainee comes in by the link', () => invitation(browser, office, here))
})

async function download(page: Page, name: string): Promise<{ words: string[]; heads: string }> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name }).first().click()])
  return wordsOfPaper(new Uint8Array(await readFile(await file.path())))
}

async function council(page: Page, { cohort }: World) {
  await page.goto(`/school/cohorts/${cohort.id}/open`)
  await expect(page.getByText('Lớp chưa có biên bản Hội đồng xét tuyển.')).toBeVisible()
  await page.getByRole('link', { name: 'Biên bản của Hội đồng' }).click()
  await page.getByRole('link', { name: 'Lập biên bản' }).click()
  await page.getByLabel('Ngày họp').fill(written(today()))
  await page.getByLabel('Địa điểm', { exact: true }).fill('Phòng họp số 1')
  for (const [label, name, post] of [['Chủ tịch Hội đồng', 'Trần Văn Chủ', 'Hiệu trưởng'], ['Thư ký', 'Lê Thị Ghi', 'Chuyên viên'], ['Ủy viên thứ 1', 'Phạm Văn Xét', 'Trưởng khoa']] as const) {
    await page.getByLabel(label, { exact: true }).fill(name)
    await page.getByLabel(`Chức vụ: ${label}`, { exact: true }).fill(post)
  }
  await looked(page, 'opening-council-form')
  await page.getByRole('button', { name: 'Lập biên bản' }).click()
  await expect(page.getByText('Đã ghi biên bản.')).toBeVisible()
  await looked(page, 'opening-council-record')
  const { words } = await download(page, 'Tải biên bản (DOCX)')
  for (const said of [everyLetter, second, third]) expect(words.join('\n')).toContain(said)
}

async function give(page: Page, cohort: Cohort, body: string, fill: () => Promise<unknown>) {
  await page.goto(`/school/cohorts/${cohort.id}/bodies/new?body=${body}`)
  await fill()
  await page.getByRole('button', { name: 'Ghi phân công' }).click()
  await expect(page.getByText('Đã ghi phân công.')).toBeVisible()
}

async function leading(page: Page, { cohort, head }: World) {
  for (const [duty, name, office] of [['Trưởng ban', 'Đỗ Văn Trưởng', 'Phó Hiệu trưởng'], ['Ủy viên', 'Mai Thị Viên', 'Phó Trưởng Ban Tổ chức Tỉnh ủy']] as const) {
    await give(page, cohort, 'STEERING', async () => {
      await page.getByLabel('Nhiệm vụ', { exact: true }).selectOption(duty)
      await page.getByLabel('Họ và tên').fill(name)
      await page.getByLabel('Chức vụ, cơ quan').fill(office)
    })
  }
  await give(page, cohort, 'HEAD', () => page.getByLabel('Cán bộ').selectOption(head))
}

/** The list that would be signed, beside one of a council that took the first person only in reserve: by name, then as it was. */
async function compared(page: Page, { cohort, people: [first] }: World) {
  const said = (outcome: string) => db.councilEntry.updateMany({ where: { cohortId: cohort.id, nominationId: first?.id ?? '' }, data: { outcome } })
  await said('WAITLISTED')
  await page.goto(`/school/cohorts/${cohort.id}/open`)
  await expect(page.getByText('Chưa được Hội đồng tiếp nhận (1 người)')).toBeVisible()
  await looked(page, 'opening-differs')
  await said('ACCEPTED')
  await page.reload()
  await expect(page.getByText('Danh sách mở lớp đúng như Hội đồng xét tuyển đã tiếp nhận')).toBeVisible()
}

async function open(browser: Browser, page: Page, { school, cohort, people }: World) {
  const other = await pageAs(browser, await actorForSchool(school, 'leadership'))
  for (const one of [page, other]) {
    await one.goto(`/school/cohorts/${cohort.id}/open`)
    await one.getByLabel('Số quyết định').fill(one === page ? '104/QĐ-TrCT' : '105/QĐ-TrCT')
    await one.getByLabel('Ngày quyết định').fill(written(today()))
    await one.getByLabel('Người ký', { exact: true }).fill('Hoàng Văn Thành')
  }
  const draft = await download(page, 'Tải dự thảo quyết định (DOCX)')
  expect(draft.heads).toContain('DỰ THẢO')
  await looked(page, 'opening-decision-form')
  const submit = `Mở lớp với ${people.length} học viên`
  await page.getByRole('button', { name: submit }).dblclick()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Đã mở lớp ${cohort.code}`)
  await looked(page, 'opening-opened')
  await other.getByRole('button', { name: submit }).click()
  await expect(other.getByRole('heading', { level: 1 })).toHaveText(`Đã mở lớp ${cohort.code}`)
  await expect(other.getByText(/Quyết định 104/)).toBeVisible()
  expect(await db.trainee.count({ where: { cohortId: cohort.id } })).toBe(people.length)
  expect(await db.event.count({ where: { subjectId: { in: people.map(({ id }) => id) }, type: 'nomination.enrolled' } })).toBe(people.length)
}

async function bodies(page: Page, { cohort }: World) {
  const choose = async (duty: string, name: string) => {
    await page.getByLabel('Nhiệm vụ', { exact: true }).selectOption(duty)
    const option = page.getByLabel('Học viên').getByRole('option', { name: new RegExp(`^${name}, `) })
    await page.getByLabel('Học viên').selectOption((await option.getAttribute('value')) ?? '')
  }
  await give(page, cohort, 'COMMITTEE', () => choose('Lớp trưởng', second))
  await give(page, cohort, 'CELL', () => choose('Bí thư chi bộ', third))
  await looked(page, 'opening-bodies')
}

async function decision(page: Page, { cohort, head, agencies }: World) {
  await page.goto(`/school/cohorts/${cohort.id}/trainees`)
  await looked(page, 'opening-trainees')
  const { words, heads } = await download(page, 'Tải quyết định mở lớp (DOCX)')
  expect(heads).not.toContain('DỰ THẢO')
  expect(words).toEqual(expect.arrayContaining([
    'Số 104/QĐ-TrCT', '- Đỗ Văn Trưởng, Phó Hiệu trưởng: Trưởng ban', `Điều 3. Phân công đồng chí ${head} làm chủ nhiệm lớp.`, 'Hoàng Văn Thành', everyLetter, second, third,
    'STT', 'Họ và tên', 'Ngày sinh (nam)', 'Ngày sinh (nữ)', 'Dân tộc thiểu số', 'Chức vụ, đơn vị công tác', 'Trình độ chuyên môn', 'Vào Đảng (dự bị)', 'Vào Đảng (chính thức)',
  ]))
  expect(words.slice(words.indexOf(second)).slice(0, 4)).toEqual([second, '12/05/1985', `Phó Trưởng phòng, ${agencies[0]?.name ?? ''}`, 'Đại học'])
}

async function told(browser: Browser, { agencies }: World, trainee: Awaited<ReturnType<typeof actorForTrainee>>) {
  for (const [place, agency] of agencies.entries()) {
    // Whoever joins the agency later is told of what comes later: these two were there.
    const liaison = await db.roleAssignment.findFirstOrThrow({ where: { agencyId: agency.id, role: 'NOMINATOR' }, orderBy: { id: 'asc' }, select: { accountId: true } })
    const notices = await db.notification.findMany({ where: { accountId: liaison.accountId }, select: { kind: true } })
    expect(notices.filter(({ kind }) => kind === 'nomination.enrolled')).toHaveLength(place === 0 ? 2 : 1)
  }
  const page = await pageAs(browser, trainee)
  await page.goto('/me/notifications')
  await expect(page.getByText(`Đồng chí ${second} đã vào lớp`)).toHaveCount(1)
  await looked(page, 'opening-trainee-told')
}

async function invitation(browser: Browser, office: Page, { cohort }: World) {
  await office.goto(`/school/cohorts/${cohort.id}/trainees`)
  await office.getByRole('link', { name: `Mời ${third} tạo tài khoản` }).click()
  await office.getByRole('button', { name: 'Tạo liên kết mời' }).click()
  const address = await office.getByText(/\/invitations\//).innerText()
  await looked(office, 'opening-invited')
  const page = await (await browser.newContext()).newPage()
  await page.goto(new URL(address).pathname)
  await page.getByLabel('Thư điện tử').fill(`hoc-vien-mo-lop-${cohort.code.toLowerCase()}@coquan.example`)
  await page.getByLabel('Mật khẩu', { exact: true }).fill('một câu dễ nhớ')
  await looked(page, 'opening-invitation')
  await page.getByRole('button', { name: 'Tạo tài khoản và vào Cổng' }).click()
  // A new account reads the privacy notice first.
  await page.getByRole('button', { name: 'Đã đọc, vào làm việc' }).click()
  await expect(page).toHaveURL(/\/me/)
  await expect(page.getByText(cohort.code).first()).toBeVisible()
  await looked(page, 'opening-trainee-in')
  const again = await (await browser.newContext()).newPage()
  await again.goto(new URL(address).pathname)
  await expect(again.getByRole('button', { name: 'Tạo tài khoản và vào Cổng' })).toHaveCount(0)
}

test('a liaison is mailed once a day, and not after switching it off', async ({ browser }) => {
  test.setTimeout(360_000)
  const school = await seededSchool()
  const agency = await agencyOf(school)
  const cohort = await openCohort(school, { quotas: [{ agency, seats: 2 }] })
  const account = await liaisonWithPassword(agency, 'Hà Thị Nhận Thư')
  const key = await keyFor(await actorForSchool(school))
  const server = await mailServer()
  const page = await (await browser.newContext()).newPage()
  await signInByForm(page, account)
  const happens = async (name: string) => {
    const [nomination] = await nominate(agency, cohort, name)
    await callPatiently('POST', `/api/nominations/${nomination?.id ?? ''}/decision`, key, { decision: 'accept' })
    await deliverOutbox(new Date())
  }
  const post = async (at: Date) => {
    await sendDigests(at, smtpMailer({ url: server.url, from: 'cong@truong.example' }), process.env.PORTAL_URL ?? '')
    return server.kept.filter(({ to }) => to.includes(account.email))
  }
  try {
    await happens('Đàm Văn Thư Một')
    const letters = await post(new Date())
    expect(letters).toHaveLength(1)
    expect(Buffer.from((letters[0]?.text.split('\r\n\r\n')[1] ?? '').replace(/\s/g, ''), 'base64').toString('utf8') + (letters[0]?.text ?? '')).not.toContain('Đàm Văn')
    expect(await post(new Date())).toHaveLength(1)

    await page.goto('/account')
    await page.getByRole('button', { name: 'Thôi nhận thư' }).click()
    await expect(page.getByText('Đã ghi lựa chọn nhận thư.')).toBeVisible()
    await looked(page, 'opening-mail-off')
    await happens('Đàm Văn Thư Hai')
    const tomorrow = new Date(Date.now() + 86_400_000)
    expect(await post(tomorrow)).toHaveLength(1)
    await page.getByRole('button', { name: 'Nhận thư hằng ngày' }).click()
    await expect(page.getByRole('button', { name: 'Thôi nhận thư' })).toBeVisible()
    await looked(page, 'opening-mail-on')
    expect(await post(tomorrow)).toHaveLength(2)
  } finally {
    await server.close()
  }
})

