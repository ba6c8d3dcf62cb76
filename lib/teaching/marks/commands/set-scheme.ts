import 'server-only'
import { v7 as uuid } from 'uuid'
import type { Actor } from '../../../access/actor'
import { cohortsStaffedBy } from '../../../catalogue/policy'
import { transaction } from '../../../db/transaction'
import { recordEvent } from '../../../events/record'
import { fail, ok, type Result } from '../../../result'
import { dateOf } from '../../../time'
import { mayVerifyMarks } from '../policy'
import type { SchemeInput } from '../schema'

export type SchemeError = 'not_allowed' | 'cohort_not_found' | 'module_not_found' | 'scheme_in_use'

/** Says what is marked in the course of a class, for classes that open on a day or later; the same day again replaces it while nothing was marked by it. */
export async function setScheme(actor: Actor, { cohortId, validOn, source, verified = false, modules, field, exams, thesis }: SchemeInput): Promise<Result<{ id: string }, SchemeError>> {
  if (!mayVerifyMarks(actor)) return fail('not_allowed')
  return transaction<{ id: string }, SchemeError, 'scheme_in_use'>(async (tx) => {
    const cohort = await tx.cohort.findFirst({ where: { AND: [{ id: cohortId }, cohortsStaffedBy(actor)] }, select: { courseId: true, schoolId: true } })
    if (!cohort) return fail('cohort_not_found')
    await tx.$queryRaw`select id from course where id = ${cohort.courseId}::uuid for no key update`
    const named = await tx.module.findMany({ where: { courseId: cohort.courseId, id: { in: modules.map(({ moduleId }) => moduleId) } }, orderBy: { position: 'asc' }, select: { id: true, name: true } })
    if (named.length !== modules.length) return fail('module_not_found')
    const weights = new Map(modules.map(({ moduleId, weight }) => [moduleId, weight]))
    const key = { courseId: cohort.courseId, validFrom: dateOf(validOn) }
    const { id } = await tx.markScheme.upsert({ where: { courseId_validFrom: key }, create: { ...key, schoolId: cohort.schoolId, source, verified }, update: { source, verified }, select: { id: true } })
    await tx.markComponent.deleteMany({ where: { schemeId: id } })
    const parts = [
      ...named.map((module) => ({ kind: 'MODULE_EXAM', moduleId: module.id, name: module.name, weight: weights.get(module.id) ?? 1 })),
      ...(field ? [{ kind: 'FIELD_REPORT', moduleId: null, name: 'Thu hoạch nghiên cứu thực tế', weight: field }] : []),
      ...exams.map(({ name, weight }) => ({ kind: 'GRADUATION_EXAM', moduleId: null, name, weight })),
      ...(thesis ? [{ kind: 'THESIS', moduleId: null, name: 'Khóa luận tốt nghiệp', weight: thesis }] : []),
    ]
    await tx.markComponent.createMany({ data: parts.map((part, place) => ({ id: uuid(), schemeId: id, position: place + 1, ...part })) })
    await recordEvent(tx, actor, { type: 'scheme.set', cohortId, schoolId: cohort.schoolId, data: { scheme: id, validOn, components: parts.length, verified } })
    return ok({ id })
  }, { mark_scheme_in_use_stays: 'scheme_in_use', mark_sheet_component_id_fkey: 'scheme_in_use' })
}
