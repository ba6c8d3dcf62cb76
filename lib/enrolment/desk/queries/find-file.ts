import 'server-only'
import { z } from 'zod'
import type { Actor } from '../../../access/actor'
import { nameBy } from '../../../agencies/rules'
import { db } from '../../../db/client'
import type { Prisma } from '../../../db/generated/client'
import { recordEvent } from '../../../events/record'
import { decryptIdNumber, maskIdNumber } from '../../../identity-number'
import { dateOf, dayAt, dayOf, dayOrNull } from '../../../time'
import { allFindings } from '../../eligibility/rules'
import { storedFacts, storedFinding } from '../../eligibility/schema'
import { nominationsVisibleTo } from '../../policy'
import { readQueue } from '../../steps/seats'
import { mayReadDesk } from '../policy'

/**
 * One nomination as the school decides on it, or null if it is not the actor's to see. Facts and findings are those
 * frozen when it was sent. Reading a personal file is recorded.
 */
export async function findFile(actor: Actor, id: string, now: Date) {
  if (!mayReadDesk(actor)) return null
  const row = await db.nomination.findFirst({ where: { AND: [{ id }, nominationsVisibleTo(actor)] }, select: selection(now) })
  if (!row) return null
  await recordEvent(db, actor, { type: 'person.read', personId: row.person.id, data: { nomination: id } })
  const { cohort, person, agency, ruleSet, addendum, ...nomination } = row
  const rules = [...(ruleSet?.rules ?? []), ...(addendum?.rules ?? [])]
  const queue = row.status === 'WAITLISTED' || takesSeat(row.status) ? await readQueue(db, cohort.id) : []
  const next = row.seat === 'POOL' ? queue[0] : queue.find((one) => one.agencyId === row.agencyId)
  const [ownName, number] = [agency.names[0], person.idNumberCipher ? decryptIdNumber(person.idNumberCipher) : null]
  return {
    id, status: row.status, seat: row.seat, reasons: row.reasons, note: row.note, returnDeadline: dayOrNull(row.returnDeadline), offerDeadline: dayOrNull(row.offerDeadline),
    submittedAt: nomination.submittedAt, purgedOn: row.purgedAt && dayAt(row.purgedAt), position: queue.findIndex((one) => one.id === id) + 1 || null,
    seatGoesTo: next ? queue.indexOf(next) + 1 : null,
    letter: row.letter && { number: row.letter.number, writtenOn: dayOf(row.letter.writtenOn) }, lacksLetter: agency.endorsementRequired && !row.letter, replaces: row.replaces?.person.fullName ?? null,
    agency: ownName?.name ?? '', cohort: { ...cohort, course: cohort.course.name, opensOn: dayOf(cohort.opensOn) },
    person: {
      id: person.id, name: person.fullName, birthDate: dayOf(person.birthDate), sex: person.sex,
      number: number ? maskIdNumber(number) : null, foreign: person.foreignDocument, foreignCountry: person.foreignCountry,
    },
    facts: readFacts(row.facts), findings: allFindings(rules, readFacts(row.facts), z.array(storedFinding).catch([]).parse(row.findings)),
    document: [ruleSet, addendum].flatMap((set) => set?.document ?? []).join('; ') || null,
  }
}
export type NominationFile = NonNullable<Awaited<ReturnType<typeof findFile>>>

const takesSeat = (status: string) => ['SUBMITTED', 'ACCEPTED', 'RETURNED'].includes(status)

const selection = (now: Date) => {
  const today = dateOf(dayAt(now))
  return {
    id: true, status: true, seat: true, agencyId: true, reasons: true, note: true, returnDeadline: true, offerDeadline: true, submittedAt: true, purgedAt: true, facts: true, findings: true,
    ruleSet: { select: { document: true, rules: { orderBy: { position: 'asc' as const } } } },
    addendum: { select: { document: true, rules: { orderBy: { position: 'asc' as const } } } },
    letter: { select: { number: true, writtenOn: true } }, replaces: { select: { person: { select: { fullName: true } } } },
    agency: { select: { endorsementRequired: true, names: nameBy(today) } },
    cohort: { select: { id: true, code: true, status: true, opensOn: true, course: { select: { name: true } } } },
    person: { select: { id: true, fullName: true, birthDate: true, sex: true, idNumberCipher: true, foreignDocument: true, foreignCountry: true } },
  } satisfies Prisma.NominationSelect
}

/** Facts of years before the portal are thin; what does not read as facts is not shown as such. */
const readFacts = (facts: unknown) => storedFacts.safeParse(facts).data ?? null

/** The next nomination that waits for a decision in the cohort, or null. */
export async function findNextToDecide(actor: Actor, { cohortId, after }: { cohortId: string; after: string }): Promise<string | null> {
  const next = await db.nomination.findFirst({
    where: { AND: [{ cohortId, status: 'SUBMITTED', offerDeadline: null, id: { not: after } }, nominationsVisibleTo(actor)] },
    orderBy: [{ submittedAt: 'asc' }, { id: 'asc' }], select: { id: true },
  })
  return next?.id ?? null
}

/** Names of the nominations a batch is about, of one cohort, in the order of names. */
export const listPicked = async (actor: Actor, { cohortId, ids }: { cohortId: string; ids: readonly string[] }) => {
  if (!mayReadDesk(actor)) return []
  const rows = await db.nomination.findMany({
    where: { AND: [{ cohortId, id: { in: [...ids] } }, nominationsVisibleTo(actor)] }, orderBy: [{ nameKey: 'asc' }, { id: 'asc' }],
    select: { id: true, status: true, person: { select: { fullName: true, birthDate: true } } },
  })
  return rows.map(({ id, status, person }) => ({ id, status, name: person.fullName, birthDate: dayOf(person.birthDate) }))
}
