import 'server-only'
import type { Actor } from '../../../access/actor'
import { db } from '../../../db/client'
import { dayAt } from '../../../time'
import { draftsVisibleTo, mayWriteAgreements } from '../policy'
import { contentOf, contentParts, liveAgencies } from '../steps/content'

export type AgreementDraft = NonNullable<Awaited<ReturnType<typeof findAgreementDraft>>>

/** The draft of an agreement with what it says, for who may read it; null otherwise. */
export async function findAgreementDraft(actor: Actor, agreementId: string) {
  const draft = await db.agreementVersion.findFirst({
    where: { AND: [{ agreementId }, draftsVisibleTo(actor)] },
    select: { number: true, status: true, revision: true, ...contentParts, agreement: { select: { id: true, title: true, _count: { select: { versions: true } } } } },
  })
  if (!draft) return null
  const { number, revision, agreement, ...rows } = draft
  return { id: agreement.id, title: agreement.title, first: agreement._count.versions === 1, number, status: 'DRAFT' as const, revision, content: contentOf(rows) }
}

export type PartyChoice = { id: string; name: string }

/** The agencies of the province that can be parties, and the stages; nothing for who does not write agreements. */
export async function listPartyChoices(actor: Actor, now: Date): Promise<{ items: PartyChoice[]; stages: { code: string; name: { vi: string; en: string } }[] }> {
  if (!mayWriteAgreements(actor)) return { items: [], stages: [] }
  const [agencies, stages] = await Promise.all([
    liveAgencies(actor.provinceId, dayAt(now)), db.stage.findMany({ orderBy: { position: 'asc' }, select: { code: true, nameVi: true, nameEn: true } }),
  ])
  return { items: agencies.map(({ id, code, names }) => ({ id, name: names[0]?.name ?? code })), stages: stages.map(({ code, nameVi, nameEn }) => ({ code, name: { vi: nameVi, en: nameEn } })) }
}
