import 'server-only'
import type { Actor } from '../../../access/actor'
import { typedToken } from '../../../access/link-token'
import { db } from '../../../db/client'
import { recordEvent } from '../../../events/record'
import { translatorFor } from '../../../i18n/sentence'
import { fail, ok, type Result } from '../../../result'
import { dayAt } from '../../../time'
import type { OfficialPaper } from '../../../web/official-paper'
import { mayKeepRegister, mayReadRegister } from '../../policy'
import { findCertificate } from '../queries/find-certificate'
import { listClassCertificates } from '../queries/list-register'
import { checkPath } from '../rules/code'
import { certificateSheet, registerExtract } from '../rules/paper'
import type { RegisterExport } from '../schema'
import { narrowed, registerFields, rowOf, type RegisterRow } from '../steps/register'

type Printed = { papers: OfficialPaper[]; name: string }

/** One certificate as it is printed; that it was printed again is recorded. */
export async function printCertificate(actor: Actor, { id, origin }: { id: string; origin: string }): Promise<Result<Printed, 'not_allowed' | 'certificate_not_found'>> {
  if (!mayKeepRegister(actor)) return fail('not_allowed')
  const found = await findCertificate(actor, id)
  if (!found) return fail('certificate_not_found')
  await recordEvent(db, actor, { type: 'list.exported', list: { kind: 'cohort', id: found.cohortId }, schoolId: actor.schoolId, data: { list: 'certificate', rows: 1 } })
  const sheet = certificateSheet(found.content, { code: found.code, address: `${origin}${checkPath(found.code)}` }, translatorFor('vi'))
  return ok({ papers: [sheet], name: `van-bang-${found.serialNumber}` })
}

/** The certificates of a class that hold, a sheet each, or their rows of the register. */
export async function printClass(actor: Actor, { cohortId, what, origin }: { cohortId: string; what: 'sheets' | 'extract'; origin: string }, now: Date): Promise<Result<Printed, 'not_allowed' | 'certificate_not_found'>> {
  if (!mayKeepRegister(actor)) return fail('not_allowed')
  const rows = await listClassCertificates(actor, cohortId)
  const [first] = rows
  if (!first) return fail('certificate_not_found')
  await recordEvent(db, actor, { type: 'list.exported', list: { kind: 'cohort', id: cohortId }, schoolId: actor.schoolId, data: { list: `certificates-${what}`, rows: rows.length } })
  const t = translatorFor('vi')
  const sheetOf = ({ id, content }: RegisterRow) => {
    const code = typedToken('certificate', id)
    return certificateSheet(content, { code, address: `${origin}${checkPath(code)}` }, t)
  }
  if (what === 'sheets') return ok({ papers: rows.filter(({ status }) => status === 'VALID').map(sheetOf), name: `van-bang-${first.content.cohortCode}` })
  const school = await db.school.findUniqueOrThrow({ where: { id: actor.schoolId }, select: { office: true } })
  const extract = registerExtract(rows, dayAt(now), school.office, t)
  return ok({ papers: extract ? [extract] : [], name: `trich-so-${first.content.cohortCode}` })
}

const EXPORT_MOST = 5000

/** The register as a sheet, with names and birth dates: for a reason, which goes on record. */
export async function exportRegister(actor: Actor, { reason, ...filter }: RegisterExport): Promise<Result<RegisterRow[], 'not_allowed' | 'too_many_rows'>> {
  if (!mayReadRegister(actor)) return fail('not_allowed')
  const rows = await db.certificate.findMany({
    where: { AND: [{ schoolId: actor.schoolId }, narrowed(filter)] }, select: registerFields, orderBy: [{ registerYear: 'asc' }, { kind: 'asc' }, { registerNumber: 'asc' }], take: EXPORT_MOST + 1,
  })
  if (rows.length > EXPORT_MOST) return fail('too_many_rows', { count: EXPORT_MOST })
  await recordEvent(db, actor, { type: 'list.exported', list: { kind: 'school', id: actor.schoolId }, schoolId: actor.schoolId, data: { list: 'register', rows: rows.length, reason } })
  return ok(rows.map(rowOf))
}
