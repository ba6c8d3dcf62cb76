// A list of thousands, and one that is far too large, as a liaison meets them: with script and without.
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { db } from '@/lib/db/client'
import { actorForAgency } from '../support/actors'
import { keyFor, upload } from '../support/api'
import { expectAccessible, expectNoSidewaysScroll, keepPictures } from '../support/look'
import { agencyOf, openCohort, pageAs, seededSchool, today } from '../support/seeded-world'
import { goodList, headerAfter } from '../support/workbooks'

const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const header = headerAfter(Number(today().slice(0, 4)) - 1)
/** People whom no other journey has. */
const from = 920_000 + (process.pid % 7) * 10_000

async function world() {
  const school = await seededSchool()
  const agency = await agencyOf(school)
  return { school, liaison: await actorForAgency(agency), cohort: await openCohort(school, { capacity: 60, quotas: [{ agency, seats: 50 }] }) }
}

// One after the other, for what follows is true of the whole database.
test.describe.configure({ mode: 'default' })
// Each part of a list takes a second: on a quick machine the verdict is there before the page asks how far it is.
test.beforeAll(async () => {
  await db.$executeRaw`create or replace function slow_part() returns trigger language plpgsql as $$ begin perform pg_sleep(1); return null; end $$`
  await db.$executeRaw`create or replace trigger slow_part after insert on nomination_import_row for each statement execute function slow_part()`
})
test.afterAll(async () => { await db.$executeRaw`drop function if exists slow_part cascade` })

for (const script of [true, false]) {
  test(`five thousand rows ${script ? 'with' : 'without'} script: how far it is, also after a reload, and then the verdict`, async ({ browser }) => {
    test.setTimeout(480_000)
    const { school, liaison, cohort } = await world()
    // One list is read after the other: this one of somebody else keeps the reader busy while the page is looked at.
    const other = await agencyOf(school)
    await upload(`/api/cohorts/${cohort.id}/imports`, await keyFor(await actorForAgency(other)), {}, goodList(script ? 3_000 : 1_500, from, header), 'truoc.xlsx')
    const page = await pageAs(browser, liaison, { javaScriptEnabled: script })
    await page.goto(`/agency/cohorts/${cohort.id}/import`)
    await page.getByLabel('Tệp danh sách').setInputFiles({ name: 'Danh sách lớn.xlsx', mimeType, buffer: Buffer.from(goodList(script ? 5_000 : 1_500, from + 4_000, header)) })
    await page.getByRole('button', { name: 'Tải lên và kiểm tra' }).click()

    const bar = page.getByRole('progressbar', { name: 'Đang đọc tệp' })
    await expect(bar).toBeVisible()
    await page.reload()
    await expect(bar).toBeVisible()
    if (script) {
      await expect(page.getByText(/^Đã kiểm tra [1-9]/).first()).toBeVisible({ timeout: 90_000 })
      await expectAccessible(page)
      await keepPictures(page, 'import-progress')
      // Read out are quarters, not rows.
      await expect(page.getByRole('main').getByRole('status')).toHaveText(/^(Đã kiểm tra (25|50|75)%\.)?$/)
      const done = Number(await bar.getAttribute('value'))
      await page.reload()
      const next = await bar.or(page.getByText(/^5000 dòng:/)).first().getAttribute('value')
      expect(next === null ? 5_000 : Number(next)).toBeGreaterThanOrEqual(done)
      await expect(page.getByText(/^5000 dòng:/)).toBeVisible({ timeout: 120_000 })
      await expectNoSidewaysScroll(page, 390)
    } else {
      await expect(async () => {
        const link = page.getByRole('link', { name: 'Xem tiến độ' })
        if (await link.count() > 0) await link.click()
        await expect(page.getByText(/^1500 dòng:/)).toBeVisible({ timeout: 1_000 })
      }).toPass({ timeout: 120_000 })
    }
  })

  test(`sixty megabytes ${script ? 'with script are told at the field, before they are sent' : 'without script are told at the field, after they were sent'}`, async ({ browser }) => {
    test.setTimeout(240_000)
    const folder = mkdtempSync(join(tmpdir(), 'portal-large-'))
    const file = join(folder, 'Danh sách rất dài.xlsx')
    writeFileSync(file, '')
    truncateSync(file, 60_000_000)
    try {
      const { liaison, cohort } = await world()
      const page = await pageAs(browser, liaison, { javaScriptEnabled: script })
      await page.goto(`/agency/cohorts/${cohort.id}/import`)
      const sent: string[] = []
      page.on('request', (request) => { if (request.method() === 'POST' && request.url().includes('/imports')) sent.push(request.url()) })
      await page.getByLabel('Tệp danh sách').setInputFiles(file)
      const sentence = 'Tệp “Danh sách rất dài.xlsx” chưa đọc được: chỉ nhận tệp XLSX tối đa 10 MB.'
      if (script) {
        expect(await page.getByLabel('Tệp danh sách').evaluate((field) => (field instanceof HTMLInputElement ? field.validationMessage : ''))).toBe(sentence)
        await page.getByRole('button', { name: 'Tải lên và kiểm tra' }).click()
        expect(sent).toEqual([])
        return
      }
      await page.getByRole('button', { name: 'Tải lên và kiểm tra' }).click()
      await expect(page.getByRole('main').getByRole('alert')).toContainText(sentence, { timeout: 60_000 })
      await expect(page.getByLabel('Tệp danh sách')).toHaveAccessibleDescription(new RegExp(sentence))
      expect(sent).toHaveLength(1)
      await keepPictures(page, 'import-too-large')
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
}
