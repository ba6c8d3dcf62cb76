import 'server-only'
import type { Tx } from '../../../db/client'
import type { Prisma } from '../../../db/generated/client'
import { dayOf, yearOf, type Day } from '../../../time'
import { rankOf } from '../../review/schema'
import { kindFor } from '../rules/content'
import type { CertificateContent } from '../schema'

const fields = {
  traineeId: true, rank: true, decision: { select: { id: true, number: true, decidedOn: true, signatory: true, signatoryTitle: true } },
  trainee: { select: {
    personId: true, nameKey: true, person: { select: { fullName: true, birthDate: true } },
    cohort: { select: { code: true, form: true, opensOn: true, endsOn: true, course: { select: { name: true, kind: true } }, school: { select: { name: true, parentLine: true, letterhead: true, place: true } } } },
  } },
} as const satisfies Prisma.GraduationEntrySelect
export type Graduate = Prisma.GraduationEntryGetPayload<{ select: typeof fields }>

/** Whom a decision recognised, by given name. */
export const readGraduates = (tx: Tx, where: Prisma.GraduationEntryWhereInput): Promise<Graduate[]> =>
  tx.graduationEntry.findMany({ where: { AND: [{ decisionId: { not: null } }, where] }, orderBy: [{ trainee: { nameKey: 'asc' } }, { traineeId: 'asc' }], select: fields, take: 400 })

type Printed = { serialNumber: string; registerNumber: number; issuedOn: Day; signatory: string; signatoryTitle: string; replaces: CertificateContent['replaces'] }

/** What is printed for somebody: result and rank as decided, the person as known today. */
export function contentOf({ rank, decision, trainee: { person, cohort: { school, course, ...cohort } } }: Graduate, printed: Printed): CertificateContent {
  return {
    version: 1, kind: kindFor(course.kind), school: { ...school, letterhead: school.letterhead === 'PARTY' ? 'PARTY' : 'STATE' },
    fullName: person.fullName, birthDate: dayOf(person.birthDate), course: course.name, cohortCode: cohort.code, form: cohort.form, from: dayOf(cohort.opensOn), to: dayOf(cohort.endsOn),
    rank: rankOf(rank), decisionNumber: decision?.number ?? null, decidedOn: decision ? dayOf(decision.decidedOn) : null, registerYear: yearOf(printed.issuedOn), ...printed,
  }
}
