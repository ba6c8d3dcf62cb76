// Malformed requests to every handler: each answers its documented problem, none a fault, and nothing is written.
import { expect, test } from '@playwright/test'
import { db } from '@/lib/db/client'
import { call, keyFor, type Answer } from '../support/api'
import { makePermissionWorld, type PermissionWorld } from '../support/permission-world'
import { getAsIs } from '../support/wire'

test.describe.configure({ mode: 'serial' })
let world: PermissionWorld
let agency = ''
let office = ''

test.beforeAll(async () => {
  world = await makePermissionWorld()
  agency = await keyFor(world.actors.nominator)
  office = await keyFor(world.actors.office)
})

const deep = '['.repeat(100_000) + ']'.repeat(100_000)
const person = { fullName: 'Trần Văn A', birthDate: '1990-01-01', sex: 'MALE', personalIdNumber: '000090000001' }
const nobody = '01930000-0000-7000-8000-000000000000'
const nominations = (id = world.open.id) => `/api/cohorts/${id}/nominations`
const decision = () => `/api/nominations/${world.nomination.id}/decision`
const opening = () => `/api/cohorts/${world.open.id}/opening`
const long = 'a'.repeat(5_000)

type Wrong = [what: string, ask: () => Parameters<typeof call>, status: number, code: string, path?: string]
const wrong: Wrong[] = [
  ['no JSON', () => ['POST', nominations(), agency, '{"personId":'], 400, 'malformed'],
  ['no body', () => ['POST', nominations(), agency, ''], 400, 'malformed'],
  ['very deep JSON', () => ['POST', nominations(), agency, deep], 422, 'fields'],
  ['a list for an object', () => ['POST', nominations(), agency, []], 422, 'fields'],
  ['null', () => ['POST', nominations(), agency, 'null'], 422, 'fields'],
  ['neither person nor id', () => ['POST', nominations(), agency, {}], 422, 'fields', 'personId'],
  ['both person and id', () => ['POST', nominations(), agency, { personId: nobody, person }], 422, 'fields', 'personId'],
  ['keys of the prototype', () => ['POST', nominations(), agency, '{"__proto__":{"personId":"x"},"constructor":{"prototype":{}}}'], 422, 'fields', 'personId'],
  ['an id that is none', () => ['POST', nominations(), agency, { personId: '1; drop table person' }], 422, 'fields', 'personId'],
  ['a number for an id', () => ['POST', nominations(), agency, { personId: 5 }], 422, 'fields', 'personId'],
  ['an unknown person', () => ['POST', nominations(), agency, { personId: nobody }], 404, 'person_not_found'],
  ['another agency’s person', () => ['POST', nominations(), agency, { personId: world.elsewhere.id }], 404, 'person_not_found'],
  ['an unknown cohort', () => ['POST', nominations(nobody), agency, { personId: world.idle.id }], 404, 'cohort_not_found'],
  ['a cohort that is no id', () => ['POST', nominations('..%2f..%2fetc'), agency, { personId: world.idle.id }], 404, 'not_found'],
  ['a cohort not announced', () => ['POST', nominations(world.planned.id), agency, { personId: world.idle.id }], 404, 'cohort_not_found'],
  ['a cohort that runs', () => ['POST', nominations(world.running.id), agency, { personId: world.idle.id }], 409, 'cohort_not_open'],
  ['eleven digits', () => ['POST', nominations(), agency, { person: { ...person, personalIdNumber: '00009000001' } }], 422, 'fields', 'person.personalIdNumber'],
  ['a day that does not exist', () => ['POST', nominations(), agency, { person: { ...person, birthDate: '1990-02-30' } }], 422, 'fields', 'person.birthDate'],
  ['the year 0000', () => ['POST', nominations(), agency, { person: { ...person, birthDate: '0000-01-01' } }], 422, 'fields', 'person.birthDate'],
  ['an unborn person', () => ['POST', nominations(), agency, { person: { ...person, birthDate: '2099-01-01' } }], 422, 'birth_date_in_future', 'person.birthDate'],
  ['over-long text', () => ['POST', nominations(), agency, { person: { ...person, fullName: long } }], 422, 'fields', 'person.fullName'],
  ['a NUL in a name', () => ['POST', nominations(), agency, { person: { ...person, fullName: 'A\0B' } }], 422, 'fields', 'person.fullName'],
  ['half a surrogate', () => ['POST', nominations(), agency, '{"person":{"fullName":"A\\ud800","birthDate":"1990-01-01","sex":"MALE","personalIdNumber":"000090000001"}}'], 422, 'fields', 'person.fullName'],
  ['an unknown sex', () => ['POST', nominations(), agency, { person: { ...person, sex: 'X' } }], 422, 'fields', 'person.sex'],
  ['wrong types everywhere', () => ['POST', nominations(), agency, { person: { ...person, ratings: 'good', credentials: [1], ethnicMinority: 'yes' } }], 422, 'fields', 'person.ratings'],
  ['somebody already nominated', () => ['POST', nominations(), agency, { personId: world.person.id }], 409, 'already_nominated'],
  ['an Idempotency-Key too short', () => ['POST', nominations(), agency, { personId: world.idle.id }, { 'idempotency-key': 'short' }], 422, 'idempotency_key_invalid'],
  ['refused with an Idempotency-Key', () => ['POST', nominations(), agency, { personId: nobody }, { 'idempotency-key': 'refused-leaves-no-row' }], 404, 'person_not_found'],
  ['a check of nobody', () => ['POST', '/api/nominations/check', agency, { cohortId: world.open.id }], 422, 'fields', 'personId'],
  ['a check in no class', () => ['POST', '/api/nominations/check', agency, { personId: world.idle.id }], 422, 'fields', 'cohortId'],
  ['a check of another agency’s person', () => ['POST', '/api/nominations/check', agency, { cohortId: world.open.id, personId: world.elsewhere.id }], 404, 'person_not_found'],
  ['a list that is no form', () => ['POST', `/api/cohorts/${world.open.id}/imports`, agency, { file: 'x' }], 422, 'file_missing'],
  ['a list confirmed by a version that is none', () => ['POST', `/api/imports/${world.list.id}/confirmation`, agency, { version: 'x' }], 422, 'fields', 'version'],
  ['a list confirmed as it was not seen', () => ['POST', `/api/imports/${world.list.id}/confirmation`, agency, { version: 'c'.repeat(64) }], 409, 'import_changed'],
  ['an unknown list confirmed', () => ['POST', `/api/imports/${nobody}/confirmation`, agency, { version: 'c'.repeat(64) }], 404, 'import_not_found'],
  ['an unknown decision', () => ['POST', decision(), office, { decision: 'perhaps' }], 422, 'fields', 'decision'],
  ['returned without reasons', () => ['POST', decision(), office, { decision: 'return', reasons: [], deadline: '2099-01-01' }], 422, 'fields', 'reasons'],
  ['returned with invented reasons', () => ['POST', decision(), office, { decision: 'return', reasons: ['BECAUSE'], deadline: '2099-01-01' }], 422, 'fields', 'reasons.0'],
  ['a deadline in the past', () => ['POST', decision(), office, { decision: 'return', reasons: ['POST'], deadline: '2020-01-01' }], 422, 'deadline_in_past', 'deadline'],
  ['no deadline', () => ['POST', decision(), office, { decision: 'return', reasons: ['POST'] }], 422, 'fields', 'deadline'],
  ['a note over-long', () => ['POST', decision(), office, { decision: 'accept', note: long }], 422, 'fields', 'note'],
  ['decided by an agency', () => ['POST', decision(), agency, { decision: 'accept' }], 403, 'not_allowed'],
  ['a decision number that is none', () => ['POST', opening(), office, { decisionNumber: 'x', decisionDate: '2026-01-01' }], 422, 'fields', 'decisionNumber'],
  ['opened with somebody undecided', () => ['POST', opening(), office, { decisionNumber: '1/QĐ-TrCT', decisionDate: '2026-01-01' }], 409, 'undecided_left'],
  ['withdrawn by the school', () => ['POST', `/api/nominations/${world.nomination.id}/withdrawal`, office, { ground: 'DUTY' }], 403, 'not_allowed'],
  ['withdrawn on no ground', () => ['POST', `/api/nominations/${world.nomination.id}/withdrawal`, agency, {}], 422, 'fields', 'ground'],
  ['withdrawn for another reason, unsaid', () => ['POST', `/api/nominations/${world.nomination.id}/withdrawal`, agency, { ground: 'OTHER' }], 422, 'fields', 'note'],
  ['an unknown nomination', () => ['POST', `/api/nominations/${nobody}/withdrawal`, agency, { ground: 'DUTY' }], 404, 'nomination_not_found'],
  ['a limit of nought', () => ['GET', '/api/nominations?limit=0', agency], 422, 'fields', 'limit'],
  ['a limit beyond a hundred', () => ['GET', '/api/nominations?limit=101', agency], 422, 'fields', 'limit'],
  ['a cursor that is none', () => ['GET', '/api/nominations?cursor=%21%21', agency], 422, 'fields', 'cursor'],
  ['a cursor made up', () => ['GET', `/api/nominations?cursor=${Buffer.from('["\\u0000","x"]').toString('base64url')}`, agency], 422, 'fields', 'cursor'],
  ['an unknown status', () => ['GET', '/api/cohorts?status=NONE', null], 422, 'fields', 'status'],
  ['a year in words', () => ['GET', '/api/cohorts?year=last', null], 422, 'fields', 'year'],
  ['a NUL in a search', () => ['GET', '/api/cohorts?q=%00', null], 400, 'malformed_address'],
  ['an escape that is no text', () => ['GET', '/api/cohorts/%FF', null], 400, 'malformed_address'],
  ['lessons from tomorrow to yesterday', () => ['GET', '/api/me/lessons?from=2026-02-01&to=2026-01-01', agency], 422, 'fields'],
  ['answers of a wrong type', () => ['POST', `/api/evaluations/${world.token}`, null, { answers: [] }], 422, 'fields', 'answers'],
  ['an answer nobody asked for', () => ['POST', `/api/evaluations/${world.token}`, null, { answers: { A: 5, Z: 1 } }], 422, 'fields', 'answers.Z'],
  ['an answer off the scale', () => ['POST', `/api/evaluations/${world.token}`, null, { answers: { A: 50 } }], 422, 'fields', 'answers.A'],
  ['a link nobody got', () => ['POST', `/api/evaluations/${'x'.repeat(43)}`, null, { answers: { A: 5 } }], 404, 'evaluation_not_found'],
  ['a key nobody has', () => ['GET', '/api/me', 'x'.repeat(40)], 401, 'unauthenticated'],
  ['no key', () => ['GET', '/api/nominations', null], 401, 'unauthenticated'],
  ['another way to sign in', () => ['GET', '/api/me', null, undefined, { authorization: 'Basic YTpi' }], 401, 'unauthenticated'],
  ['a method nobody takes', () => ['PUT', '/api/me', agency, {}], 405, 'method_not_allowed'],
  ['a method nobody knows', () => ['PROPFIND', '/api/me', agency], 405, 'method_not_allowed'],
  ['TRACE, which says back what it was sent', () => ['TRACE', '/api/me', agency], 405, 'method_not_allowed'],
  ['an address nobody answers', () => ['POST', '/api/nowhere', agency, {}], 404, 'not_found'],
  ['a change from another site', () => ['POST', nominations(), agency, {}, { origin: 'https://evil.example' }], 403, 'foreign_origin'],
  ['a change from nowhere', () => ['POST', nominations(), agency, {}, { origin: 'null' }], 403, 'foreign_origin'],
  ['a change a browser calls foreign', () => ['POST', nominations(), agency, {}, { 'sec-fetch-site': 'cross-site' }], 403, 'foreign_origin'],
  ['two megabytes', () => ['POST', nominations(), agency, { personId: 'a'.repeat(2_000_000) }], 413, 'too_large'],
  ['two megabytes without saying so', () => ['POST', nominations(), agency, { personId: 'a'.repeat(2_000_000) }, { 'transfer-encoding': 'chunked' }], 413, 'too_large'],
  ['a sign-in without its token', () => ['POST', '/api/auth/callback/credentials', null, { email: 'a', password: 'b', json: 'true' }], 403, 'foreign_origin'],
  ['a sign-in that is no JSON', () => ['POST', '/api/auth/callback/credentials', null, '{'], 400, 'malformed'],
  ['a page of next-auth', () => ['GET', '/api/auth/verify-request', null], 404, 'not_found'],
  ['the secret of the instances', () => ['POST', '/api/internal/revalidate', 'x'.repeat(40), { tags: ['cohorts'] }], 401, 'unauthenticated'],
]

/** Whoever is cut off while writing may hear of it before the answer, and asks again. */
async function answerTo(ask: () => Parameters<typeof call>, turns = 5): Promise<Answer> {
  return call(...ask()).catch((error: unknown) => {
    if (turns === 1 || !(error instanceof Error && 'code' in error && (error.code === 'EPIPE' || error.code === 'ECONNRESET'))) throw error
    return answerTo(ask, turns - 1)
  })
}

for (const [what, ask, status, code, path] of wrong) {
  test(`${what}: ${status} ${code}`, async () => {
    const before = await everything()
    const answer = await answerTo(ask)
    expect({ status: answer.status, code: answer.body['code'] }).toEqual({ status, code })
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8')
    expect(answer.body).toMatchObject({ type: 'about:blank', status, detail: expect.stringMatching(/\S/) })
    if (path) expect(answer.body['errors']).toContainEqual({ path, code: expect.stringMatching(/^[a-z_]+$/), message: expect.stringMatching(/\S/) })
    expect(await everything()).toEqual(before)
  })
}

// No client library writes such an address: each resolves it first.
test('an address that says "up from here", escaped or not, is none', async () => {
  for (const address of ['/api/cohorts/..', '/api/evaluations/%2e%2E', '/api/./cohorts', '/cohorts/../api/me', '/.%2e/api/me']) {
    const { status, text } = await getAsIs(address)
    expect([address, status, text.includes('"malformed_address"')]).toEqual([address, 400, true])
  }
})

test('what a page of ours says to Next leads no program away', async () => {
  const { status } = await getAsIs('/api/cohorts', { rsc: '1', 'next-router-prefetch': '1' })
  expect(status).toBe(200)
})

test('a body that is no UTF-8 is not repaired in silence', async () => {
  const body = Buffer.concat([Buffer.from('{"personId":"'), Buffer.from([0xff, 0xfe]), Buffer.from('"}')])
  const response = await fetch(new URL(nominations(), process.env.PORTAL_URL), { method: 'POST', body, headers: { authorization: `Bearer ${agency}`, 'content-type': 'application/json' } })
  expect(response.status).toBe(400)
})

test('a form that cannot be read is the sender’s fault', async () => {
  for (const type of ['multipart/form-data', 'multipart/form-data; boundary=x']) {
    const response = await fetch(new URL('/sign-in', process.env.PORTAL_URL), { method: 'POST', body: 'garbage', headers: { 'content-type': type } })
    expect(response.status).toBe(400)
  }
})

test('sentences come in the language asked for', async () => {
  const detail = async (language: string) => (await call('GET', '/api/nowhere', null, undefined, { 'accept-language': language })).body['detail']
  expect(await detail('en')).toContain('Not found')
  expect(await detail('fr, vi')).toContain('Không tìm thấy')
})

/** All rows that a request of this test could have touched, as one number each. */
async function everything(): Promise<unknown> {
  const { school, agency: own, actors } = world
  return db.$queryRaw`
    select (select md5(string_agg(t::text, '|' order by id)) from nomination t where school_id = ${school.id}::uuid) as nominations,
      (select md5(string_agg(t::text, '|' order by id)) from cohort t where school_id = ${school.id}::uuid) as cohorts,
      (select md5(string_agg(t::text, '|' order by agency_id)) from quota t where cohort_id = ${world.open.id}::uuid) as quotas,
      (select md5(string_agg(t::text, '|' order by id)) from person t where province_id = ${school.provinceId}::uuid) as persons,
      (select count(*)::int from trainee where school_id = ${school.id}::uuid) as trainees,
      (select count(*)::int from employment where agency_id = ${own.id}::uuid) as employments,
      (select md5(string_agg(t::text, '|' order by id)) from evaluation_invitation t where round_id = ${world.round.id}::uuid) as invitations,
      (select count(*)::int from event where school_id = ${school.id}::uuid or account_id in (${actors.nominator.accountId}::uuid, ${actors.office.accountId}::uuid)) as events,
      (select count(*)::int from idempotency_key where account_id in (${actors.nominator.accountId}::uuid, ${actors.office.accountId}::uuid)) as keys`
}
