import 'server-only'
import { z } from 'zod'
import type { Actor } from '../../access/actor'
import type { Prisma } from '../../db/generated/client'
import { db } from '../../db/client'
import { searchKey } from '../../text'
import { dayOf, dayOrNull } from '../../time'
import { cursorInstant, cursorOf, pageLimit, searchText, writeCursor } from '../../web/cursor'
import { mayUploadDocuments } from '../dossier/policy'
import { returnedPaper, type ReturnedPaper } from '../dossier/schema'
import { nominationsVisibleTo } from '../policy'
import { liveStatuses, nominationStatuses, seatOf, statusOf, type NominationStatus } from '../schema'
import { readPositions } from '../steps/seats'

/** Filters of the list as they stand in an address. */
export const nominationFilter = z.object({
  cohort: z.uuid({ error: 'id_invalid' }).optional(),
  person: z.uuid({ error: 'id_invalid' }).optional(),
  status: z.enum(nominationStatuses).optional(),
  q: searchText.optional(),
  /** Only those with a paper that waits to be sent again. */
  papers: z.literal('RETURNED').optional(),
  limit: pageLimit,
  cursor: cursorOf(z.tuple([cursorInstant, z.uuid()])).optional(),
})
export type NominationFilter = z.output<typeof nominationFilter>

const listed = {
  id: true, status: true, seat: true, submittedAt: true, decidedAt: true, returnDeadline: true, offerDeadline: true, reasons: true, agencyId: true,
  cohort: { select: { id: true, code: true, course: { select: { name: true } } } },
  person: { select: { id: true, fullName: true, birthDate: true } },
  documents: { where: { status: 'RETURNED', replacedAt: null }, orderBy: { id: 'asc' }, select: { kind: true, reason: true } },
} as const satisfies Prisma.NominationSelect
type Row = Prisma.NominationGetPayload<{ select: typeof listed }>

export type ListedNomination = {
  id: string; status: NominationStatus; seat: 'quota' | 'pool' | null; position: number | null; agencyId: string
  submittedAt: string; decidedAt: string | null; returnDeadline: string | null; offerDeadline: string | null; reasons: readonly string[]
  cohort: { id: string; code: string; course: string }
  person: { id: string; fullName: string; birthDate: string }
  /** What its agency has to send again; nothing for anybody else. */
  returnedPapers: readonly ReturnedPaper[]
}

/** Nominations the actor may see, latest first. */
export async function listNominations(actor: Actor, filter: NominationFilter): Promise<{ items: ListedNomination[]; nextCursor: string | null }> {
  const rows = await db.nomination.findMany({
    where: { AND: [nominationsVisibleTo(actor), narrowed(filter), papersOf(actor, filter), after(filter)] },
    select: listed, orderBy: [{ submittedAt: 'desc' }, { id: 'desc' }], take: filter.limit + 1,
  })
  const page = rows.slice(0, filter.limit)
  const positions = await readPositions(db, page.filter(({ status }) => status === 'WAITLISTED').map(({ cohort }) => cohort.id))
  const last = rows.length > filter.limit ? page.at(-1) : undefined
  return { items: page.map((row) => present(actor, row, positions)), nextCursor: last ? writeCursor([last.submittedAt.toISOString(), last.id]) : null }
}

const narrowed = ({ cohort, person, status, q }: NominationFilter): Prisma.NominationWhereInput => ({
  ...(cohort ? { cohortId: cohort } : {}), ...(person ? { personId: person } : {}), ...(status ? { status } : {}), ...(q ? { searchName: { contains: searchKey(q) } } : {}),
})

/** What agency and school exchange is not for whoever only sees the nomination. */
function papersOf(actor: Actor, { papers }: NominationFilter): Prisma.NominationWhereInput {
  if (!papers) return {}
  return mayUploadDocuments(actor) ? { status: { in: [...liveStatuses] }, documents: { some: { status: papers, replacedAt: null } } } : { id: { in: [] } }
}

function after({ cursor }: NominationFilter): Prisma.NominationWhereInput {
  if (!cursor) return {}
  const [submittedAt, id] = cursor
  return { OR: [{ submittedAt: { lt: submittedAt } }, { submittedAt, id: { lt: id } }] }
}

const present = (actor: Actor, row: Row, positions: ReadonlyMap<string, number>): ListedNomination => ({
  id: row.id, status: statusOf(row.status), seat: seatOf(row.seat), position: positions.get(row.id) ?? null, agencyId: row.agencyId,
  submittedAt: row.submittedAt.toISOString(), decidedAt: row.decidedAt?.toISOString() ?? null, returnDeadline: dayOrNull(row.returnDeadline), offerDeadline: dayOrNull(row.offerDeadline), reasons: row.reasons,
  cohort: { id: row.cohort.id, code: row.cohort.code, course: row.cohort.course.name },
  person: { id: row.person.id, fullName: row.person.fullName, birthDate: dayOf(row.person.birthDate) },
  returnedPapers: mayUploadDocuments(actor) && liveStatuses.some((one) => one === row.status) ? row.documents.flatMap(returnedPaper) : [],
})
