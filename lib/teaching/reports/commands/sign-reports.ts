import 'server-only'
import type { Actor } from '../../../access/actor'
import type { Tx } from '../../../db/client'
import { transaction } from '../../../db/transaction'
import { standsUnder } from '../../../document-number'
import { recordEvents } from '../../../events/record'
import { fail, ok, type Result } from '../../../result'
import { dayAt, type Day } from '../../../time'
import { maySignReports } from '../policy'
import { numbersFrom } from '../rules/numbers'
import { isEmpty } from '../rules/figures'
import { noFacts, type ReportSheet } from '../rules/sheet'
import { signingBlocker } from '../rules/states'
import type { SignInput } from '../schema'
import { isOwnClass, lockTurn, type LockedReport } from '../steps/lock-reports'
import { readSheets } from '../steps/sheets'

export type SignError =
  | 'not_allowed' | 'cohort_not_found' | 'report_not_found' | 'document_in_future' | 'document_too_old' | 'number_of_party' | 'number_of_state' | 'number_taken' | 'figures_empty'
  | NonNullable<ReturnType<typeof signingBlocker>>
export type Signed = { signed: number; first: string; last: string }

/**
 * Signs the reports named, all or none, each under a number of its own that rises from the first in the order of names. From here on
 * what they say stays: names, posts and agencies as of the paper's day, with a hash of the whole. One that says nothing of attendance, because no roll of its time was
 * taken, is signed only by who says that it is meant.
 */
export async function signReports(actor: Actor, input: SignInput, now: Date): Promise<Result<Signed, SignError>> {
  if (!maySignReports(actor)) return fail('not_allowed')
  const today = dayAt(now)
  return transaction<Signed, SignError, 'number_taken'>(async (tx) => {
    if (!(await isOwnClass(tx, actor, input.cohortId))) return fail('cohort_not_found')
    const chosen = chosenOf(await lockTurn(tx, input.cohortId, input.ordinal), input)
    if (!chosen.ok) return chosen
    const { letterhead } = await tx.school.findUniqueOrThrow({ where: { id: actor.schoolId }, select: { letterhead: true } })
    const blocker = paperBlocker(input, letterhead, today)
    if (blocker) return fail(blocker.error, { field: blocker.field })
    const sheets = await readSheets(tx, chosen.value.map(({ id }) => id), input.documentOn)
    const written = chosen.value.filter(({ id }) => sheets.has(id))
    // Who wrote after the paper's day cannot have been signed on it.
    if (written.some(({ id }) => (sheets.get(id)?.writtenOn ?? today) > input.documentOn)) return fail('document_too_old', { field: 'documentOn' })
    const empty = written.filter(({ id }) => isEmpty(sheets.get(id)?.sheet.facts ?? noFacts))
    if (empty.length > 0 && !input.emptyConfirmed) return fail('figures_empty', { field: 'emptyConfirmed', count: empty.length })
    const numbers = numbersFrom(input.firstNumber, written.length)
    await freeze(tx, written.flatMap(({ id }, place) => paperOf(id, sheets.get(id)?.sheet, numbers[place] ?? '', input)), { by: actor.accountId, on: input.documentOn, now })
    const { ordinal, cohortId } = input
    await recordEvents(tx, actor, [
      ...written.map(({ id, agencyId }, place) => ({ type: 'report.signed' as const, reportId: id, schoolId: actor.schoolId, agencyId, data: { ordinal, number: numbers[place] ?? '', on: input.documentOn } })),
      { type: 'reports.signed', cohortId, schoolId: actor.schoolId, data: { ordinal, count: written.length, ...(empty.length > 0 ? { empty: empty.length } : {}) } },
    ])
    return ok({ signed: written.length, first: numbers[0] ?? '', last: numbers.at(-1) ?? '' })
  }, { comment_report_number_once_a_year: 'number_taken' })
}

/** The reports named, in the order of names, or why one of them is not to be signed. */
function chosenOf(rows: readonly LockedReport[], { reports }: SignInput): Result<LockedReport[], SignError> {
  const seen = new Map(reports.map(({ id, revision }) => [id, revision]))
  const chosen = rows.filter(({ id }) => seen.has(id))
  if (chosen.length < seen.size) return fail('report_not_found')
  for (const row of chosen) {
    const blocker = signingBlocker(row, seen.get(row.id) ?? -1)
    if (blocker) return fail(blocker)
  }
  return ok(chosen)
}

function paperBlocker({ firstNumber, documentOn }: SignInput, letterhead: string, today: Day): { error: SignError; field: string } | null {
  if (documentOn > today) return { error: 'document_in_future', field: 'documentOn' }
  if (!standsUnder(letterhead, firstNumber)) return { error: letterhead === 'PARTY' ? 'number_of_party' : 'number_of_state', field: 'firstNumber' }
  return null
}

type Paper = { id: string; number: string; sheet: ReportSheet }

const paperOf = (id: string, sheet: ReportSheet | undefined, number: string, { documentOn, signatory, signatoryTitle }: SignInput): Paper[] =>
  (sheet ? [{ id, number, sheet: { ...sheet, paper: { number, on: documentOn, signatory, signatoryTitle } } }] : [])

/** One statement for a whole class. The database hashes what it stores: a check refuses a hash of anything else. */
const freeze = (tx: Tx, papers: readonly Paper[], { by, on, now }: { by: string; on: Day; now: Date }) => tx.$executeRaw`
  update comment_report r set status = 'SIGNED', sheet = p.sheet, content_hash = encode(sha256(convert_to(p.sheet::text, 'UTF8')), 'hex'),
    document_number = p.number, document_on = ${on}::date, signed_by = ${by}::uuid, signed_at = ${now}
  from jsonb_to_recordset(${JSON.stringify(papers)}::jsonb) as p(id uuid, number text, sheet jsonb) where r.id = p.id`
