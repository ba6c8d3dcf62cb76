import { expect, test } from '@playwright/test'
import { actorForProvince, actorForSchool } from '../../support/actors'
import { keepPictures } from '../../support/look'
import { pageAs, seededSchool } from '../../support/seeded-world'

test('an agreement is written from the template, put to the parties, commented on and signed', async ({ browser }) => {
  test.setTimeout(180_000)
  const school = await seededSchool()
  const office = await pageAs(browser, await actorForSchool(school))
  await office.goto('/school/agreements/new')
  await office.getByLabel('Tên quy chế').fill('Quy chế phối hợp thử từ đầu đến cuối')
  await office.getByLabel('Có hiệu lực từ ngày').fill('01/01/2030')
  await office.getByLabel('Đến hết ngày').fill('31/12/2031')
  await office.getByRole('button', { name: 'Tạo dự thảo' }).click()
  await expect(office.getByRole('heading', { level: 1 })).toContainText('Soạn bản 1')
  await keepPictures(office, 'agreement-draft')

  await office.getByRole('main').getByRole('link', { name: 'Cam kết' }).click()
  await expect(office.getByRole('table')).toContainText('Gửi danh sách cử đi học')
  await office.getByRole('main').getByRole('link', { name: 'Gửi lấy ý kiến' }).click()
  await office.getByRole('button', { name: 'Gửi các bên lấy ý kiến' }).click()
  await expect(office.getByText('Đã gửi các bên lấy ý kiến.')).toBeVisible()
  const address = new URL(office.url()).pathname.replace('/school/', '/')

  const province = await pageAs(browser, await actorForProvince({ id: school.provinceId }))
  await province.goto(`/province${address}`)
  await province.getByLabel('Góp ý về').selectOption({ label: 'Toàn bộ quy chế' })
  await province.getByLabel('Nội dung góp ý').fill('Nhất trí với dự thảo.')
  await province.getByRole('button', { name: 'Gửi ý kiến' }).click()
  await expect(province.getByText('Đã gửi ý kiến.')).toBeVisible()
  await keepPictures(province, 'agreement-comments')

  await office.goto(`/school${address}`)
  await office.getByLabel('Trả lời của Trường').fill('Trường ghi nhận.')
  await office.getByRole('button', { name: 'Gửi trả lời' }).click()
  await expect(office.getByText('Trường ghi nhận.')).toBeVisible()

  await office.goto(`/school${address.replace('/comments', '/signatures')}`)
  await keepPictures(office, 'agreement-signatures')
  await office.goto(`/school${address.replace('/comments', '/history')}`)
  await expect(office.getByRole('main')).toContainText('Gửi bản 1 lấy ý kiến')
})
