import 'server-only'
import type { Actor } from '../../access/actor'
import { db } from '../../db/client'
import { templatesVisibleTo } from '../policy'

export type TemplateItemShown = { code: string; kind: string; textVi: string; textEn: string }
export type TemplateShown = {
  id: string; code: string; version: number; title: string; object: string; respondent: string; anonymous: boolean; status: string; timings: string[]; rounds: number; items: TemplateItemShown[]
}
const shown = {
  id: true, code: true, version: true, title: true, object: true, respondent: true, anonymous: true, status: true, timings: true, _count: { select: { rounds: true } },
  items: { orderBy: { position: 'asc' }, select: { code: true, kind: true, textVi: true, textEn: true } },
} as const

/** A school's questionnaires, by object, each version newest first. A few dozen at most. */
export async function listTemplates(actor: Actor): Promise<TemplateShown[]> {
  const rows = await db.evaluationTemplate.findMany({ where: templatesVisibleTo(actor), orderBy: [{ object: 'asc' }, { code: 'asc' }, { version: 'desc' }], select: shown })
  return rows.map(({ _count, ...row }) => ({ ...row, rounds: _count.rounds }))
}

/** One version with its items; null if it is not the actor's to see. */
export async function findTemplate(actor: Actor, { templateId }: { templateId: string }): Promise<TemplateShown | null> {
  const row = await db.evaluationTemplate.findFirst({ where: { AND: [{ id: templateId }, templatesVisibleTo(actor)] }, select: shown })
  if (!row) return null
  const { _count, ...template } = row
  return { ...template, rounds: _count.rounds }
}
