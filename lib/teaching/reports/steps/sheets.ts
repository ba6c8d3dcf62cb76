import 'server-only'
import { nameBy } from '../../../agencies/rules'
import type { Db, Tx } from '../../../db/client'
import { dateOf, dayAt, dayOf, type Day } from '../../../time'
import { readFacts, type ReportSheet } from '../rules/sheet'
import { overalls } from '../schema'

export type DraftSheet = { sheet: ReportSheet; writtenOn: Day }

/** What drafts would say as papers of a day: posts and agencies as they are called on it. Without number and signature. Two statements and their levels. */
export async function readSheets(tx: Tx | Db, ids: readonly string[], on: Day): Promise<ReadonlyMap<string, DraftSheet>> {
  const day = dateOf(on)
  const valid = { validFrom: { lte: day }, OR: [{ validTo: null }, { validTo: { gte: day } }] }
  const rows = await tx.commentReport.findMany({
    where: { id: { in: [...ids] } },
    select: {
      id: true, ordinal: true, total: true, dueOn: true, study: true, conduct: true, discipline: true, strengths: true, weaknesses: true, overall: true, facts: true, writtenAt: true,
      writer: { select: { displayName: true } }, agency: { select: { names: nameBy(day) } },
      trainee: { select: { person: { select: { fullName: true, birthDate: true, employments: { where: valid, orderBy: { validFrom: 'desc' }, take: 1, select: { post: true } } } } } },
      cohort: { select: { code: true, form: true, opensOn: true, endsOn: true, course: { select: { name: true } }, school: { select: { letterhead: true, parentLine: true, name: true, place: true, office: true } } } },
    },
  })
  return new Map(rows.map(({ id, ordinal, total, dueOn, facts, writtenAt, writer, agency, trainee: { person }, cohort: { course, school, ...cohort }, ...said }) => [id, {
    writtenOn: dayAt(writtenAt),
    sheet: {
      ordinal, total, dueOn: dayOf(dueOn), school: { ...school, letterhead: school.letterhead === 'PARTY' ? 'PARTY' as const : 'STATE' as const },
      cohort: { code: cohort.code, course: course.name, form: cohort.form, opensOn: dayOf(cohort.opensOn), endsOn: dayOf(cohort.endsOn) },
      trainee: { name: person.fullName, birthDate: dayOf(person.birthDate), post: person.employments[0]?.post ?? '', agency: agency.names[0]?.name ?? '' },
      facts: readFacts(facts), remarks: { ...said, overall: overalls.find((one) => one === said.overall) ?? null }, classHead: writer.displayName, paper: null,
    },
  }]))
}
