// Three hundred people of a province as they are on a weekday. Those whom the seed gives no account get one here, with the seed's password.
import { v7 as uuid } from 'uuid'
import type pg from 'pg'
import { everybodyHasReadTheNotice } from '../support/notice-read'

export type Kind = 'public' | 'liaison' | 'head' | 'trainee' | 'office' | 'class head' | 'lecturer' | 'leadership' | 'province'
export interface Somebody { kind: Kind; email: string | null }

/** Of 300; a smaller day has the same shares. */
const share: Readonly<Record<Kind, number>> = { public: 26, liaison: 160, head: 4, trainee: 60, office: 20, 'class head': 12, lecturer: 8, leadership: 6, province: 4 }
const demo = {
  head: 'thutruong.01@coquan.example', 'class head': 'chunhiem@truong.example', lecturer: 'giangvien@truong.example',
  leadership: 'lanhdao@truong.example', province: 'tinhuy@tinh.example',
} as const

/** Who works today, the kinds mixed: the first ten of them are not ten of one kind. */
export async function makePeople(client: pg.Client, count: number): Promise<Somebody[]> {
  const of = (kind: Kind) => Math.max(1, Math.round((share[kind] * count) / 300))
  const staff = (kind: keyof typeof demo): Somebody[] => Array.from({ length: of(kind) }, () => ({ kind, email: demo[kind] }))
  const named = (kind: Kind, emails: readonly string[]): Somebody[] => emails.map((email) => ({ kind, email }))
  const all: Somebody[] = [
    ...Array.from({ length: of('public') }, (): Somebody => ({ kind: 'public', email: null })),
    ...named('liaison', await liaisons(client, of('liaison'))), ...named('trainee', await makeTrainees(client, of('trainee'))), ...named('office', await makeOffice(client, of('office'))),
    ...staff('head'), ...staff('class head'), ...staff('lecturer'), ...staff('leadership'), ...staff('province'),
  ]
  await everybodyHasReadTheNotice(client)
  return all.map((one, place) => ({ one, at: (place * 7_919) % all.length })).sort((a, b) => a.at - b.at).map(({ one }) => one)
}

const emailsOf = (rows: readonly { email: string }[]) => rows.map(({ email }) => email)

async function liaisons(client: pg.Client, count: number): Promise<string[]> {
  const { rows } = await client.query<{ email: string }>(`
    select a.email from account a join role_assignment r on r.account_id = a.id where r.role = 'NOMINATOR' and r.valid_to is null and a.demo order by a.email limit $1`, [count])
  return emailsOf(rows)
}

/** Trainees of running classes who have no account yet. */
async function makeTrainees(client: pg.Client, count: number): Promise<string[]> {
  const { rows } = await client.query<{ id: string; name: string }>(`
    select p.id, p.full_name as name from person p where exists (select from trainee t join cohort c on c.id = t.cohort_id where t.person_id = p.id and t.status = 'STUDYING' and c.status = 'RUNNING')
      and not exists (select from account a where a.person_id = p.id) order by p.id limit $1`, [count])
  const made: string[] = []
  for (const [place, { id, name }] of rows.entries()) made.push(await makeAccount(client, { email: `tai.hocvien.${place}@truong.example`, name, role: 'TRAINEE', personId: id, schoolOf: null }))
  return made
}

/** Colleagues of the demo's training office. */
async function makeOffice(client: pg.Client, count: number): Promise<string[]> {
  const made: string[] = []
  for (let place = 0; place < count; place++) {
    made.push(await makeAccount(client, { email: `tai.daotao.${place}@truong.example`, name: `Cán bộ Đào tạo ${place + 1}`, role: 'TRAINING_OFFICE', personId: null, schoolOf: 'daotao@truong.example' }))
  }
  return made
}

interface NewAccount { email: string; name: string; role: string; personId: string | null; schoolOf: string | null }

async function makeAccount(client: pg.Client, { email, name, role, personId, schoolOf }: NewAccount): Promise<string> {
  const id = uuid()
  await client.query(`
    insert into account (id, email, password_hash, display_name, person_id, demo) select $1, $2, password_hash, $3, $4, true from account where email = 'daotao@truong.example'`,
  [id, email, name, personId])
  await client.query(`
    insert into role_assignment (id, account_id, role, school_id)
    values ($1, $2, $3, (select r.school_id from role_assignment r join account a on a.id = r.account_id where a.email = $4 and r.role = $3))`,
  [uuid(), id, role, schoolOf])
  return email
}
