// The bodies of the permission matrix: a monitor, a Party cell secretary and a head of the class that runs.
import type { Actor } from '@/lib/access/actor'
import { db } from '@/lib/db/client'
import { endDuty } from '@/lib/enrolment/opening/commands/end-duty'
import { exportDecision } from '@/lib/enrolment/opening/commands/export-decision'
import { giveDuty } from '@/lib/enrolment/opening/commands/give-duty'
import { findDuty, listDuties, listDutyHolders } from '@/lib/enrolment/opening/queries/list-duties'
import { addDays, dateOf, dayAt } from '@/lib/time'
import type { DecisionFacts } from '@/lib/enrolment/opening/schema'
import type { Cohort } from './factories'

const now = new Date()
const today = dayAt(now)

type Id = { id: string }

/** What the opening decision of the class that runs said. */
const paper: DecisionFacts = {
  school: { letterhead: 'STATE', parentLine: 'TỈNH ỦY', name: 'TRƯỜNG CHÍNH TRỊ TỈNH', place: 'Minh Sơn', office: 'Phòng Quản lý đào tạo' },
  cohort: { code: 'TC1', course: 'Trung cấp lý luận chính trị', form: 'CONCENTRATED', opensOn: '2026-01-05', endsOn: '2026-06-05', venue: 'Hội trường lớn', noticeNumber: null, announcedOn: null, councilOn: null },
  decision: { number: '104/QĐ-TrCT', on: '2026-01-05', signatory: null, signatoryTitle: null }, duties: [],
  listed: [{ name: 'Nguyễn Văn A', sex: 'MALE', birthDate: '1985-05-12', ethnicMinority: false, post: '', agency: '', education: null, educationField: null, admittedOn: null, officialOn: null }],
}

export async function openingWorld({ id: cohortId, schoolId }: Cohort, trainee: Id, { accountId }: { accountId: string }) {
  const give = (duty: string, holder: { traineeId: string }): Promise<Id> =>
    db.cohortDuty.create({ data: { schoolId, cohortId, duty, ...holder, validFrom: dateOf(addDays(today, -20)) }, select: { id: true } })
  await db.openingPaper.create({ data: { schoolId, cohortId, facts: paper, frozenAt: now }, select: { cohortId: true } })
  return {
    nominationElsewhere: await db.nomination.findFirstOrThrow({ where: { cohortId }, select: { id: true } }),
    monitor: await give('MONITOR', { traineeId: trainee.id }), secretary: await give('CELL_SECRETARY', { traineeId: trainee.id }), 
    classHeadDuty: await db.cohortDuty.findFirstOrThrow({ where: { cohortId, accountId, duty: 'CLASS_HEAD' }, select: { id: true } }),
    headAccount: accountId,
  }
}
type World = Awaited<ReturnType<typeof openingWorld>> & { running: Id; planned: Id; trainee: Id }

const from = addDays(today, -1)

/** By the name of the command or query. Those that only read come first. */
export const openingAttempts: Readonly<Record<string, (actor: Actor, world: World) => Promise<unknown>>> = {
  listDuties: (actor, { running }) => listDuties(actor, running.id, now),
  findDuty: (actor, { monitor }) => findDuty(actor, monitor.id, now),
  listDutyHolders: async (actor, { running }) => (await listDutyHolders(actor, running.id, now)).trainees,
  exportDecision: (actor, { running }) => exportDecision(actor, running.id, now),
  'exportDecision: a planned class': (actor, { planned }) => exportDecision(actor, planned.id, now),
  giveDuty: (actor, { running, trainee }) => giveDuty(actor, { cohortId: running.id, duty: 'DEPUTY_MONITOR', traineeId: trainee.id, from }, now),
  'giveDuty: of the class head': (actor, { running, headAccount }) => giveDuty(actor, { cohortId: running.id, duty: 'CLASS_HEAD', accountId: headAccount, from }, now),
  endDuty: (actor, { secretary }) => endDuty(actor, { id: secretary.id, on: today }, now),
}
