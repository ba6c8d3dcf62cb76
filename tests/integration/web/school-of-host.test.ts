import { expect, test } from 'vitest'
import { withSchoolOfHost } from '@/lib/web/school-of-host'
import { makeSchool } from '../../support/factories'

test('with several schools the host name says which; an address that says it keeps its own', async () => {
  const school = await makeSchool({ hostNames: ['truong-mot.example'] })
  await makeSchool({ hostNames: ['truong-hai.example'] })
  expect(await withSchoolOfHost('/', 'Truong-Mot.example:3000')).toBe(`/?school=${school.slug}`)
  expect(await withSchoolOfHost('/en/cohorts?status=RUNNING', 'truong-mot.example')).toBe(`/en/cohorts?status=RUNNING&school=${school.slug}`)
  expect(await withSchoolOfHost('/cohorts?school=khac', 'truong-mot.example')).toBe('/cohorts?school=khac')
  expect(await withSchoolOfHost('/', 'unknown.example')).toBe('/')
  expect(await withSchoolOfHost('/agency', 'truong-mot.example')).toBe('/agency')
})
