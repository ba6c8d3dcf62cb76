import { hash } from '@node-rs/argon2'
import { agencyId } from './agencies'
import { uid } from './ids'
import { drawName } from './names'
import { randomOf } from './random'
import type { Rows } from './rows'
import { provinceId, schoolId } from './schools'

export const demoPassword = 'demo-2022'
export const accountId = (account: number) => uid('account', account)
const createdAt = '2022-01-04T08:00:00+07:00'

export type Hat = 'ADMIN' | 'TRAINING_OFFICE' | 'CLASS_HEAD' | 'LECTURER' | 'LEADERSHIP' | 'NOMINATOR' | 'ENDORSER' | 'TRAINEE' | 'PROVINCE'
interface DemoAccount { email: string; name: string; hats: readonly Hat[]; agency?: number }

/** By number, from 1. Trainee and lecturer are also persons: people of the demo year are made under these names. */
export const demoAccounts: readonly DemoAccount[] = [
  { email: 'admin@truong.example', name: 'Phạm Thị Hồng Nhung', hats: ['ADMIN'] },
  { email: 'daotao@truong.example', name: 'Đỗ Minh Quân', hats: ['TRAINING_OFFICE', 'CLASS_HEAD'] },
  { email: 'chunhiem@truong.example', name: 'Lê Thu Hằng', hats: ['CLASS_HEAD'] },
  { email: 'giangvien@truong.example', name: 'Trần Quốc Khánh', hats: ['LECTURER', 'TRAINEE'] },
  { email: 'lanhdao@truong.example', name: 'Hoàng Văn Thành', hats: ['LEADERSHIP'] },
  { email: 'daumoi.01@coquan.example', name: 'Nguyễn Thị Lan Anh', hats: ['NOMINATOR'], agency: 1 },
  { email: 'daumoi.02@coquan.example', name: 'Vũ Đình Phúc', hats: ['NOMINATOR'], agency: 2 },
  { email: 'thutruong.01@coquan.example', name: 'Lưu Xuân Trường', hats: ['ENDORSER'], agency: 1 },
  { email: 'hocvien@truong.example', name: 'Bùi Thị Thanh Tâm', hats: ['TRAINEE'] },
  { email: 'tinhuy@tinh.example', name: 'Đặng Hữu Nghĩa', hats: ['PROVINCE'] },
]
export const trainingOfficer = 2
export const classHead = 3
export const lecturer = 4
export const leader = 5
export const agencyHead = 8
export const trainee = 9
export const provinceOfficer = 10

/** The liaison with a demo account, if the agency has one; every sending agency has some liaison. */
export const demoLiaisonOf = (agency: number) => (agency === 1 ? 6 : agency === 2 ? 7 : null)
export const liaisonOf = (agency: number) => demoLiaisonOf(agency) ?? firstLiaison + agency
export const demoLiaisons = [6, 7] as const
const firstLiaison = 1000

/** In which kind of hat an account hears of things. */
export const sideOf = (account: number) => (account === trainee ? 'trainee' : account === provinceOfficer ? 'province'
  : account <= leader ? 'school' : 'agency')

/** `persons` names the person behind an account, by account number. One hash serves all: hashing is slow on purpose. */
export async function addDemoAccounts(rows: Rows, persons: ReadonlyMap<number, string>) {
  const passwordHash = await hash(demoPassword)
  demoAccounts.forEach((account, index) => {
    const number = index + 1
    addAccount(rows, number, account.email, account.name, passwordHash, persons.get(number) ?? null)
    for (const hat of account.hats) addHat(rows, number, hat, account.agency)
  })
  return passwordHash
}

/** Liaisons of agencies of the first school, under made-up names. */
export function addLiaisons(rows: Rows, agencies: readonly number[], passwordHash: string) {
  for (const agency of agencies) {
    const random = randomOf(`liaison ${String(agency)}`)
    const { familyName, givenName } = drawName(random, random.chance(0.5) ? 'FEMALE' : 'MALE')
    const number = String(agency).padStart(3, '0')
    addAccount(rows, firstLiaison + agency, `lienlac.${number}@coquan.example`, `${familyName} ${givenName}`, passwordHash, null)
    addHat(rows, firstLiaison + agency, 'NOMINATOR', agency)
  }
}

export const roleId = (account: number, hat: Hat) => uid('role_assignment', account * 10 + hatNumbers[hat])
const hatNumbers: Record<Hat, number> = {
  ADMIN: 1, TRAINING_OFFICE: 2, CLASS_HEAD: 3, LECTURER: 4, LEADERSHIP: 5, NOMINATOR: 6, ENDORSER: 7, TRAINEE: 8, PROVINCE: 9,
}

function addAccount(rows: Rows, number: number, email: string, name: string, passwordHash: string, personId: string | null) {
  rows.add('account', {
    id: accountId(number), email, password_hash: passwordHash, display_name: name, person_id: personId, epoch: 0, demo: true,
    disabled_at: null, created_at: createdAt,
  })
}

function addHat(rows: Rows, account: number, role: Hat, agency: number | undefined) {
  const atAgency = role === 'NOMINATOR' || role === 'ENDORSER'
  const atSchool = !atAgency && role !== 'TRAINEE' && role !== 'PROVINCE'
  rows.add('role_assignment', {
    id: roleId(account, role), account_id: accountId(account), role, school_id: atSchool ? schoolId(1) : null,
    agency_id: atAgency ? agencyId(1, agency ?? 1) : null, province_id: role === 'PROVINCE' ? provinceId(1) : null,
    valid_from: createdAt, valid_to: null,
  })
}
