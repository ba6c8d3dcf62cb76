import 'server-only'
import type { Actor } from '../access/actor'
import { recommendationsVisibleTo } from '../activities/policy'
import { agreementsVisibleTo, obligationsVisibleTo } from '../agreements/policy'
import { cohortsVisibleTo } from '../catalogue/policy'
import { db } from '../db/client'
import type { Prisma } from '../db/generated/client'
import { cohortsNegotiatedBy } from '../enrolment/negotiation/policy'
import { nominationsVisibleTo } from '../enrolment/policy'
import { reportsVisibleTo } from '../teaching/reports/policy'
import { traineesVisibleTo } from '../teaching/roster/policy'
import { dayAt } from '../time'
import { notificationsVisibleTo } from './policy'

/** One thing that happened, told; what it is about as far as the reader may see it today. */
export type Told = {
  id: string; kind: string; at: Date; unread: boolean; numbers: Readonly<Record<string, string | number>>
  about: { kind: string; id: string; cohort: string | null; person: string | null; agency: string | null; task: string | null; agreementId: string | null; year: number | null; cohortId?: string } | null
}

type Page = { items: Told[]; nextCursor: string | null }

/** What was told to the actor, newest first. At most ten statements, whatever the number of rows. */
export async function listNotifications(actor: Actor, { limit, cursor }: { limit: number; cursor?: string | undefined }): Promise<Page> {
  const rows = await db.notification.findMany({
    where: { AND: [notificationsVisibleTo(actor), cursor ? { id: { lt: cursor } } : {}] },
    orderBy: { id: 'desc' }, take: limit + 1, select: { id: true, kind: true, data: true, createdAt: true, readAt: true },
  })
  const shown = rows.slice(0, limit).map(({ data, ...row }) => ({ ...row, ...subjectOf(data) }))
  const [about, agencies] = await Promise.all([readSubjects(actor, shown), readAgencies(shown)])
  const items = shown.map(({ id, kind, createdAt, readAt, subject, numbers }): Told => {
    const found = about.get(subject.id) ?? null
    return { id, kind, at: createdAt, unread: readAt === null, numbers, about: found && { ...found, agency: found.agency ?? agencies.get(id) ?? null } }
  })
  return { items, nextCursor: rows.length > limit ? (items.at(-1)?.id ?? null) : null }
}

type Subject = { kind: string; id: string }

/** The subject that delivery wrote into `data`, and the numbers and days a sentence may name. */
function subjectOf(data: Prisma.JsonValue): { subject: Subject; agencyId: string; numbers: Record<string, string | number> } {
  const fields = typeof data === 'object' && data !== null && !Array.isArray(data) ? Object.entries(data) : []
  const named = Object.fromEntries(fields.filter((entry): entry is [string, string | number] => typeof entry[1] === 'string' || typeof entry[1] === 'number'))
  const { subjectKind, subjectId, agencyId, ...numbers } = named
  return { subject: { kind: String(subjectKind ?? ''), id: String(subjectId ?? '') }, agencyId: String(agencyId ?? ''), numbers }
}

/** By notification, the agency that asked or stated something under its name of that day; a nomination brings its own. */
async function readAgencies(shown: readonly { id: string; subject: Subject; agencyId: string; createdAt: Date }[]): Promise<ReadonlyMap<string, string>> {
  const wanted = shown.filter(({ subject, agencyId }) => agencyId !== '' && subject.kind !== 'nomination').map(({ id, agencyId, createdAt }) => ({ id, agencyId, on: dayAt(createdAt) }))
  if (wanted.length === 0) return new Map()
  const names = await db.$queryRaw<{ id: string; name: string | null }[]>`
    select w.id, agency_name_on(w."agencyId", w."on") as name from jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb) as w(id text, "agencyId" uuid, "on" date)`
  return new Map(names.flatMap(({ id, name }) => (name === null ? [] : [[id, name]])))
}

/** Reads through each area's own visibility: who may no longer see an object is told that something happened, not to whom. */
async function readSubjects(actor: Actor, shown: readonly { subject: Subject; numbers: Readonly<Record<string, string | number>> }[]) {
  const idsOf = (kind: string) => [...new Set(shown.filter(({ subject }) => subject.kind === kind).map(({ subject }) => subject.id))]
  const [nominations, cohorts, obligations, trainees, reports, agreements, recommendations] = [idsOf('nomination'), idsOf('cohort'), idsOf('obligation'), idsOf('trainee'), idsOf('report'), idsOf('agreement'), idsOf('recommendation')]
  // A year, a plan and a notice hold no secret beyond their number; whether their page opens is that page's to say.
  const years = shown.filter(({ subject }) => subject.kind === 'call' || subject.kind === 'plan' || subject.kind === 'notice')
  const found = await Promise.all([
    nominations.length === 0 ? [] : db.nomination.findMany({ where: { AND: [{ id: { in: nominations } }, nominationsVisibleTo(actor)] }, select: nominationParts }),
    cohorts.length === 0 ? [] : db.cohort.findMany({ where: { AND: [{ id: { in: cohorts } }, { OR: [cohortsVisibleTo(actor), cohortsNegotiatedBy(actor)] }] }, select: { id: true, code: true } }),
    obligations.length === 0 ? [] : db.obligation.findMany({
      where: { AND: [{ id: { in: obligations } }, obligationsVisibleTo(actor)] }, select: { id: true, title: true, version: { select: { agreementId: true } } },
    }),
    trainees.length === 0 ? [] : db.trainee.findMany({ where: { AND: [{ id: { in: trainees } }, traineesVisibleTo(actor)] }, select: { id: true, cohortId: true, cohort: { select: { code: true } }, person: { select: { fullName: true } } } }),
    reports.length === 0 ? [] : db.commentReport.findMany({ where: { AND: [{ id: { in: reports } }, reportsVisibleTo(actor)] }, select: { id: true, cohort: { select: { code: true } } } }),
    recommendations.length === 0 ? [] : db.recommendation.findMany({ where: { AND: [{ id: { in: recommendations } }, recommendationsVisibleTo(actor)] }, select: { id: true, text: true } }),
    agreements.length === 0 ? [] : db.agreement.findMany({ where: { AND: [{ id: { in: agreements } }, agreementsVisibleTo(actor)] }, select: { id: true, title: true } }),
  ])
  const none = { cohort: null, person: null, agency: null, task: null, agreementId: null, year: null }
  return new Map<string, NonNullable<Told['about']>>([
    ...found[0].map(({ id, cohort, person, agency }) => (
      [id, { ...none, kind: 'nomination', id, cohort: cohort.code, person: person.fullName, agency: agency.names[0]?.name ?? null }] as const)),
    ...found[3].map(({ id, cohortId, cohort, person }) => [id, { ...none, kind: 'trainee', id, cohort: cohort.code, person: person.fullName, cohortId }] as const),
    ...found[1].map(({ id, code }) => [id, { ...none, kind: 'cohort', id, cohort: code }] as const),
    ...years.map(({ subject: { kind, id }, numbers }) => [id, { ...none, kind, id, year: typeof numbers['year'] === 'number' ? numbers['year'] : null }] as const),
    ...found[2].map(({ id, title, version }) => [id, { ...none, kind: 'obligation', id, task: title, agreementId: version.agreementId }] as const),
    ...found[4].map(({ id, cohort }) => [id, { ...none, kind: 'report', id, cohort: cohort.code }] as const),
    ...found[5].map(({ id, text }) => [id, { ...none, kind: 'recommendation', id, task: beginningOf(text) }] as const),
    ...found[6].map(({ id, title }) => [id, { ...none, kind: 'agreement', id, task: title }] as const),
  ])
}

/** Enough of a text to know it by. */
const beginningOf = (text: string) => (text.length <= 120 ? text : `${text.slice(0, 120).replace(/\s+\S*$/, '')}…`)

const nominationParts = {
  id: true, cohort: { select: { code: true } }, person: { select: { fullName: true } },
  agency: { select: { names: { orderBy: { validFrom: 'desc' }, take: 1, select: { name: true } } } },
} as const satisfies Prisma.NominationSelect

/** Where this account's daily mail goes, and whether it is wanted; null for nobody. */
export async function findMailChoice(actor: Actor): Promise<{ email: string; digest: boolean } | null> {
  if (actor.kind === 'public') return null
  const { email, mailDigest } = await db.account.findUniqueOrThrow({ where: { id: actor.accountId }, select: { email: true, mailDigest: true } })
  return { email, digest: mailDigest }
}
