// The papers of the permission matrix: one file and one stated decision of the first agency's nomination.
import type { Actor, AgencyActor } from '@/lib/access/actor'
import { db } from '@/lib/db/client'
import { openDocument } from '@/lib/enrolment/dossier/commands/open-document'
import { reviewDocument } from '@/lib/enrolment/dossier/commands/review-document'
import { statePaper, uploadDocument } from '@/lib/enrolment/dossier/commands/upload-document'
import { findDossier } from '@/lib/enrolment/dossier/queries/find-dossier'
import { listReturnedPapers } from '@/lib/enrolment/dossier/queries/list-returned-papers'
import { addRequirement, endRequirement } from '@/lib/enrolment/dossier/requirements/commands'
import { listRequirements, listRequiringCourses } from '@/lib/enrolment/dossier/requirements/queries'
import { dayAt } from '@/lib/time'
import { ask, pdf, sent } from './dossier'
import type { Cohort } from './factories'

const now = new Date()

export async function dossierWorld(cohort: Cohort, nomination: { id: string }, nominator: AgencyActor) {
  const [resume, decision] = [await ask(cohort.courseId), await ask(cohort.courseId, 'PLANNING_DECISION')]
  const document = { id: await sent(nominator, nomination.id, resume.id, pdf(), now) }
  const returned = await sent(nominator, nomination.id, (await ask(cohort.courseId, 'DIPLOMA')).id, pdf('bản sao'), now)
  await db.nominationDocument.update({ where: { id: returned }, data: { status: 'RETURNED', reason: 'ILLEGIBLE', reviewedAt: now }, select: { id: true } })
  return { resume, decision, document }
}
type World = Awaited<ReturnType<typeof dossierWorld>> & { nomination: { id: string }; open: Cohort }

export const statedPaper = { number: '12-QĐ/TU', on: dayAt(now), confirmedBy: 'Trần Văn Xét, Phó Trưởng ban' }

/** By the name of the command or query. Those that only read come first. */
export const dossierAttempts: Readonly<Record<string, (actor: Actor, world: World) => Promise<unknown>>> = {
  findDossier: (actor, { nomination }) => findDossier(actor, nomination.id),
  listReturnedPapers: (actor) => listReturnedPapers(actor),
  openDocument: (actor, { document }) => openDocument(actor, document),
  statePaper: (actor, { nomination, decision }) => statePaper(actor, { nominationId: nomination.id, requirementId: decision.id, paper: statedPaper }, now),
  listRequirements: (actor) => listRequirements(actor),
  listRequiringCourses: (actor) => listRequiringCourses(actor),
  addRequirement: (actor, { open }) => addRequirement(actor, { kind: 'NOMINATION_LETTER', courseId: open.courseId, appliesOn: '2000-01-01', citation: 'Thông lệ' }, now),
  endRequirement: (actor, { resume }) => endRequirement(actor, { id: resume.id, endsOn: '2000-01-01' }, now),
  uploadDocument: (actor, { nomination, resume }) => uploadDocument(actor, { nominationId: nomination.id, requirementId: resume.id, file: { name: 'a.pdf', bytes: pdf() } }, now),
  reviewDocument: (actor, { document }) => reviewDocument(actor, { id: document.id, review: { decision: 'check' } }, now),
}
