import 'server-only'
import type { Actor } from '../../access/actor'
import type { Prisma } from '../../db/generated/client'
import { db } from '../../db/client'
import { decryptIdNumber, maskIdNumber } from '../../identity-number'
import { dayAt, dayOf, dayOrNull } from '../../time'
import { allFindings, type Finding } from '../eligibility/rules'
import { storedFacts, storedFinding } from '../eligibility/schema'
import { nominationsVisibleTo } from '../policy'
import { limitHit } from '../rules'
import { seatOf, statusOf, type Limit, type NominationStatus } from '../schema'
import { freeSeats } from '../steps/lock-cohort'
import { readPositions } from '../steps/seats'

const shown = {
  id: true, status: true, seat: true, submittedAt: true, decidedAt: true, returnDeadline: true, offerDeadline: true, reasons: true, note: true, purgedAt: true, facts: true, findings: true,
  agencyId: true, letter: { select: { number: true, writtenOn: true } },
  replaces: { select: { person: { select: { fullName: true } } } }, replacedBy: { select: { person: { select: { fullName: true } } } },
  cohort: { select: { id: true, code: true, form: true, status: true, closesAt: true, opensOn: true, course: { select: { name: true } } } },
  person: { select: { id: true, fullName: true, birthDate: true, sex: true, idNumberCipher: true, foreignDocument: true, foreignCountry: true } },
  ruleSet: { select: { document: true, title: true, rules: { orderBy: { position: 'asc' } } } },
  addendum: { select: { title: true, rules: { orderBy: { position: 'asc' } } } },
} as const satisfies Prisma.NominationSelect
type Row = Prisma.NominationGetPayload<{ select: typeof shown }>

export type ShownNomination = {
  id: string; status: NominationStatus; seat: 'quota' | 'pool' | null; position: number | null; waitsFor: Limit | null; agencyId: string
  submittedAt: string; decidedAt: string | null; returnDeadline: string | null; offerDeadline: string | null; reasons: readonly string[]; note: string | null
  /** The day on which what was judged and the note were removed, its time being over. */
  purgedOn: string | null
  cohort: { id: string; code: string; form: string; status: string; course: string; closesAt: string | null; opensOn: string }
  person: { id: string; fullName: string; birthDate: string; sex: string; maskedNumber: string | null; foreignDocument: string | null; post: string | null }
  /** The letter that sent it; who was there before, and who is there now instead. */
  letter: { number: string; writtenOn: string } | null; replaces: string | null; replacedBy: string | null
  ruleSet: string | null
  findings: readonly Finding[]
}

/** One nomination with every finding, worst first; null if the actor may not know of it. */
export async function findNomination(actor: Actor, id: string): Promise<ShownNomination | null> {
  const row = await db.nomination.findFirst({ where: { AND: [{ id }, nominationsVisibleTo(actor)] }, select: shown })
  if (!row) return null
  const waits = row.status === 'WAITLISTED'
  const [positions, free] = await Promise.all([readPositions(db, waits ? [row.cohort.id] : []), waits ? freeSeats(db, row.cohort.id, row.agencyId) : null])
  const { person, cohort } = row
  const facts = storedFacts.safeParse(row.facts)
  return {
    id, status: statusOf(row.status), seat: seatOf(row.seat), position: positions.get(id) ?? null, waitsFor: free && limitHit(free), agencyId: row.agencyId,
    submittedAt: row.submittedAt.toISOString(), decidedAt: row.decidedAt?.toISOString() ?? null, returnDeadline: dayOrNull(row.returnDeadline), offerDeadline: dayOrNull(row.offerDeadline),
    reasons: row.reasons, note: row.note, purgedOn: row.purgedAt && dayAt(row.purgedAt),
    ...(actor.kind === 'trainee' ? unexchanged : exchangeOf(row)),
    ruleSet: [row.ruleSet, row.addendum].flatMap((set) => set?.title ?? []).join('; ') || null,
    cohort: {
      id: cohort.id, code: cohort.code, form: cohort.form, status: cohort.status, course: cohort.course.name,
      closesAt: cohort.closesAt?.toISOString() ?? null, opensOn: dayOf(cohort.opensOn),
    },
    person: {
      id: person.id, fullName: person.fullName, birthDate: dayOf(person.birthDate), sex: person.sex, foreignDocument: foreignOf(person),
      maskedNumber: person.idNumberCipher ? maskIdNumber(decryptIdNumber(person.idNumberCipher)) : null, post: facts.data?.post ?? null,
    },
    findings: allFindings([...(row.ruleSet?.rules ?? []), ...(row.addendum?.rules ?? [])], facts.data ?? null, storedFinding.array().safeParse(row.findings).data ?? []),
  }
}

/** What agency and school write to each other is not for the trainee: least of all whose seat it was. */
const unexchanged = { letter: null, replaces: null, replacedBy: null }
const exchangeOf = ({ letter, replaces, replacedBy }: Row) => ({
  letter: letter && { number: letter.number, writtenOn: dayOf(letter.writtenOn) }, replaces: replaces?.person.fullName ?? null, replacedBy: replacedBy?.person.fullName ?? null,
})

const foreignOf = ({ foreignCountry, foreignDocument }: Row['person']) => (foreignDocument ? `${foreignCountry ?? ''} ${foreignDocument}`.trim() : null)
