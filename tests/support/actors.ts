// Actors of every kind, each with an account and a hat of its own in the database.
import type { AgencyActor, AgencyRole, ProvinceActor, SchoolActor, SchoolRole, TraineeActor } from '@/lib/access/actor'
import { db } from '@/lib/db/client'
import { dateOf } from '@/lib/time'
import { now, today, type Agency, type Cohort, type Person, type Province, type School } from './factories'

let made = 0

/** An account without a hat; nobody can sign in with it, because no password has this hash. */
export async function makeAccount(given: { displayName?: string; personId?: string; email?: string; passwordHash?: string } = {}): Promise<{ id: string; email: string }> {
  made += 1
  const { email = `taikhoan-${made}-${process.pid}@coquan.example`, displayName = `Tài khoản ${made}`, passwordHash = 'no password' } = given
  return db.account.create({ data: { email, displayName, passwordHash, personId: given.personId ?? null }, select: { id: true, email: true } })
}

type Place = { schoolId?: string; agencyId?: string; provinceId?: string }

async function hat(role: string, place: Place, personId?: string): Promise<{ accountId: string; roleId: string }> {
  const account = await makeAccount(personId ? { personId } : {})
  const { id } = await db.roleAssignment.create({ data: { accountId: account.id, role, ...place, validFrom: new Date(now.getTime() - 86_400_000) }, select: { id: true } })
  return { accountId: account.id, roleId: id }
}

export async function actorForAgency(agency: Agency, role: AgencyRole = 'nominator', tookOver: readonly Agency[] = []): Promise<AgencyActor> {
  const worn = await hat(role === 'nominator' ? 'NOMINATOR' : 'ENDORSER', { agencyId: agency.id })
  return { kind: 'agency', ...worn, role, agencyId: agency.id, agencyIds: [agency.id, ...tookOver.map(({ id }) => id)], provinceId: agency.provinceId }
}

const schoolRoles = { admin: 'ADMIN', trainingOffice: 'TRAINING_OFFICE', classHead: 'CLASS_HEAD', lecturer: 'LECTURER', leadership: 'LEADERSHIP' } as const

/** A class head sees nothing until `cohorts` names the classes assigned. */
export async function actorForSchool(school: School, role: SchoolRole = 'trainingOffice', cohorts: readonly Cohort[] = []): Promise<SchoolActor> {
  const worn = await hat(schoolRoles[role], { schoolId: school.id })
  for (const { id } of cohorts) await headClass(school, id, worn.accountId)
  return { kind: 'school', ...worn, role, schoolId: school.id, provinceId: school.provinceId }
}

/** Whoever headed the class until now heads it no more. */
async function headClass(school: School, cohortId: string, accountId: string): Promise<void> {
  const from = dateOf(today)
  await db.cohortDuty.updateMany({ where: { cohortId, duty: 'CLASS_HEAD', validTo: null }, data: { validTo: from } })
  await db.cohortDuty.create({ data: { schoolId: school.id, cohortId, duty: 'CLASS_HEAD', accountId, validFrom: from }, select: { id: true } })
}

export async function actorForTrainee(person: Person): Promise<TraineeActor> {
  return { kind: 'trainee', ...(await hat('TRAINEE', {}, person.id)), personId: person.id }
}

export async function actorForProvince(province: Province): Promise<ProvinceActor> {
  return { kind: 'province', ...(await hat('PROVINCE', { provinceId: province.id })), provinceId: province.id }
}
