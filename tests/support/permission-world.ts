// Two provinces, two schools, two agencies, and one of everything that somebody may or may not see.
import type { Actor } from '@/lib/access/actor'
import { publicActor } from '@/lib/access/actor'
import { hashToken } from '@/lib/access/api-key'
import { db } from '@/lib/db/client'
import { addDays, dateOf, dayAt, endOf, instantAt } from '@/lib/time'
import { enactVersion } from './agreements'
import { actorForAgency, actorForProvince, actorForSchool, actorForTrainee } from './actors'
import { makeAgency, makeCohort, makePerson, makeProvince, makeSchool, nameKeyOf, type Cohort, type Person, type School } from './factories'
import { orderWorld } from './permission-order'
import { graduationWorld } from './permission-graduation'
import { councilWorld } from './permission-council'
import { dossierWorld } from './permission-dossier'
import { overlappingPlan } from './overlapping-plans'
import { negotiationWorld } from './permission-negotiation'
import { importWorld } from './permission-imports'
import { needsWorld } from './permission-needs'
import { noticeWorld } from './permission-notices'
import { invitationWorld } from './permission-invitations'
import { openingWorld } from './permission-opening'
import { planWorld } from './permission-plan'
import { reportWorld } from './permission-reports'
import { ruleWorld } from './permission-rules'
import { studyWorld } from './permission-study'
import { timetableWorld } from './permission-timetable'

/** The instant at which the world is looked at: now, because the portal's clock cannot be set over HTTP. */
export const at = new Date()
const today = dayAt(at)
const soon = { closesAt: endOf(addDays(today, 20)), opensOn: addDays(today, 40) }

export async function makePermissionWorld() {
  const school = await makeSchool()
  const province = { id: school.provinceId }
  const [agency, otherAgency, otherSchool, otherProvince] = await Promise.all([
    makeAgency({ province }), makeAgency({ province }), makeSchool({ province }), makeProvince(),
  ])
  const open = await makeCohort(school, { ...soon, capacity: 40, pool: 10, quotas: [{ agency, seats: 5 }] })
  const planned = await makeCohort(school, { ...soon, status: 'PLANNED' })
  const running = await makeCohort(school, { status: 'RUNNING', opensOn: addDays(today, -30), capacity: 40, pool: 10 })
  const person = await makePerson(agency)
  const elsewhere = await makePerson(otherAgency)
  const nomination = await nominate(school, open, agency, person, 'SUBMITTED')
  const returned = await nominate(school, open, agency, await makePerson(agency), 'RETURNED')
  await nominate(school, open, agency, await makePerson(agency), 'WAITLISTED')
  await nominate(school, open, agency, await makePerson(agency), 'ACCEPTED')
  const trainee = await enrol(school, running, agency, person)
  const actors = await makeActors({ school, otherSchool, province, otherProvince, agency, otherAgency, person, elsewhere, cohorts: [open, running] })
  const { lesson, draft } = await teach(school, running, actors.lecturer)
  return {
    school, agency, otherAgency, open, planned, running, person, elsewhere, nomination, returned, trainee, lesson, draft, actors,
    ...(await evaluate(school, running, trainee, agency)), ...(await agree(school, agency)), notification: await notify(actors.nominator),
    idle: await makePerson(agency), ...(await planWorld(school, agency, actors.nominator)), ...(await needsWorld(school, agency)), ...(await negotiationWorld(school, open, agency, at)),
    ...(await noticeWorld(school, agency, actors)), ...(await dossierWorld(open, nomination, actors.nominator)), ...(await importWorld(open, actors.nominator, at)), ...(await councilWorld(open, running, nomination)), ...(await orderWorld(open, nomination, actors.nominator)), ...(await ruleWorld(school, open, nomination, actors.office)),
    ...(await invitationWorld(school, running, agency, actors.office)),
    ...(await openingWorld(running, trainee, actors.classHead)), ...(await studyWorld(school, running, trainee, actors)), ...(await reportWorld(running, trainee, actors)),
    ...(await graduationWorld(running, trainee, actors.office)),
    ...(await timetableWorld(school, lesson, running, actors)),
    overlapping: await overlappingPlan(school, { year: 2092 }), overlappingProposed: await overlappingPlan(school, { year: 2093, status: 'PROPOSED' }),
  }
}
export type PermissionWorld = Awaited<ReturnType<typeof makePermissionWorld>>

type Id = { id: string }
type Places = { school: School; otherSchool: School; province: Id; otherProvince: Id; agency: Awaited<ReturnType<typeof makeAgency>>; otherAgency: Awaited<ReturnType<typeof makeAgency>>; person: Person; elsewhere: Person; cohorts: Cohort[] }

async function makeActors({ school, otherSchool, province, otherProvince, agency, otherAgency, person, elsewhere, cohorts }: Places) {
  return {
    public: publicActor,
    nominator: await actorForAgency(agency), endorser: await actorForAgency(agency, 'endorser'), otherAgency: await actorForAgency(otherAgency),
    trainee: await actorForTrainee(person), otherTrainee: await actorForTrainee(elsewhere),
    lecturer: await actorForSchool(school, 'lecturer'), otherLecturer: await actorForSchool(school, 'lecturer'),
    classHead: await actorForSchool(school, 'classHead', cohorts), otherHead: await actorForSchool(school, 'classHead'),
    office: await actorForSchool(school), leadership: await actorForSchool(school, 'leadership'), admin: await actorForSchool(school, 'admin'),
    province: await actorForProvince(province),
    otherSchool: await actorForSchool(otherSchool), otherProvince: await actorForProvince(otherProvince),
  } as const satisfies Record<string, Actor>
}

export async function nominate(school: School, cohort: Cohort, agency: Id, person: Person, status: string): Promise<Id> {
  return db.nomination.create({
    data: {
      schoolId: school.id, cohortId: cohort.id, courseId: cohort.courseId, agencyId: agency.id, personId: person.id, status, seat: status === 'WAITLISTED' ? null : 'POOL',
      submittedAt: at, facts: {}, findings: [], nameKey: nameKeyOf(person), searchName: 'thu',
      reasons: status === 'RETURNED' ? ['POST'] : [], returnDeadline: status === 'RETURNED' ? dateOf(addDays(today, 5)) : null,
    },
    select: { id: true },
  })
}

export async function enrol(school: School, cohort: Cohort, agency: Id, person: Person): Promise<Id> {
  const { id: nominationId } = await nominate(school, cohort, agency, person, 'ENROLLED')
  return db.trainee.create({
    data: { schoolId: school.id, cohortId: cohort.id, personId: person.id, agencyId: agency.id, nominationId, status: 'STUDYING', enrolledOn: dateOf(addDays(today, -30)), nameKey: nameKeyOf(person) },
    select: { id: true },
  })
}

async function teach(school: School, cohort: Cohort, lecturer: { accountId: string }) {
  const { id: lecturerId } = await db.lecturer.create({
    data: { schoolId: school.id, kind: 'OWN', fullName: 'Nguyễn Thị Dạy', searchName: 'nguyen thi day', accountId: lecturer.accountId }, select: { id: true },
  })
  const make = async (status: string, ahead: number) => {
    const day = addDays(today, ahead)
    const times = { startsAt: instantAt(day, '07:30'), endsAt: instantAt(day, '11:30') }
    return db.lesson.create({
      data: {
        schoolId: school.id, cohortId: cohort.id, title: 'Bài 1', kind: 'LECTURE', day: dateOf(day), half: 'MORNING', periods: 4, status, ...times,
        lecturers: { create: { lecturerId } },
      },
      select: { id: true },
    })
  }
  return { lesson: await make('PUBLISHED', 2), draft: await make('DRAFT', 3) }
}

async function evaluate(school: School, cohort: Cohort, trainee: Id, agency: Id) {
  const template = await db.evaluationTemplate.create({
    data: {
      schoolId: school.id, code: 'PH', version: 1, title: 'Phiếu hỏi', object: 'EFFECT', respondent: 'AGENCY', anonymous: false, status: 'IN_USE', timings: ['MONTHS_12'],
      items: { create: { code: 'A', position: 1, kind: 'SCALE', textVi: 'Câu hỏi', textEn: 'Question' } },
    },
    select: { id: true },
  })
  const round = await db.evaluationRound.create({
    data: { schoolId: school.id, cohortId: cohort.id, templateId: template.id, timing: 'END', opensOn: dateOf(addDays(today, -1)), closesOn: dateOf(addDays(today, 20)) },
    select: { id: true },
  })
  const token = Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('base64url')
  for (const respondent of ['AGENCY', 'TRAINEE']) {
    await db.evaluationInvitation.create({
      data: { roundId: round.id, traineeId: trainee.id, agencyId: agency.id, respondent, tokenHash: hashToken(respondent === 'AGENCY' ? token : `${token}x`) },
      select: { id: true },
    })
  }
  return { round, token }
}

async function agree(school: School, agency: Id) {
  const agreement = await db.agreement.create({ data: { schoolId: school.id, provinceId: school.provinceId, title: 'Quy chế phối hợp' }, select: { id: true } })
  const version = await db.agreementVersion.create({
    data: {
      agreementId: agreement.id, number: 1, status: 'DRAFT', reviewMonth: 12,
      validFrom: dateOf(addDays(today, -90)), validTo: dateOf(addDays(today, 300)), legalBasis: [],
      parties: { create: [{ position: 1, kind: 'SCHOOL', label: 'Trường' }, { position: 2, kind: 'AGENCY', agencyId: agency.id, label: 'Cơ quan' }] },
    },
    select: { id: true, parties: { select: { id: true, kind: true } } },
  })
  await enactVersion(version.id, 'IN_FORCE', { number: '1-QC/TU', on: addDays(today, -100) })
  const stage = await db.stage.findFirstOrThrow({ select: { code: true } })
  const of = (kind: string) => version.parties.find((party) => party.kind === kind)?.id ?? ''
  const owes = (kind: string, agencyId: string | null) => db.obligation.create({
    data: { versionId: version.id, stageCode: stage.code, partyId: of(kind), agencyId, title: 'Gửi danh sách', dueOn: dateOf(addDays(today, 5)), closedBy: 'DOCUMENT' }, select: { id: true },
  })
  return { agreement, version, duty: await owes('AGENCY', agency.id), schoolDuty: await owes('SCHOOL', null) }
}

async function notify({ accountId }: { accountId: string }): Promise<Id> {
  const event = await db.event.create({ data: { type: 'nomination.accepted', actorKind: 'school', subjectKind: 'nomination', subjectId: crypto.randomUUID(), data: {} }, select: { id: true } })
  return db.notification.create({ data: { accountId, eventId: event.id, kind: 'nomination.accepted', audience: 'agency', data: {} }, select: { id: true } })
}
