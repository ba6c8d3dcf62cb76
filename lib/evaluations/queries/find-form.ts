import 'server-only'
import { z } from 'zod'
import type { Actor } from '../../access/actor'
import { hashToken } from '../../access/api-key'
import { db } from '../../db/client'
import type { Prisma } from '../../db/generated/client'
import { dayAt, dayOf, dayOrNull } from '../../time'
import { formState, readDraft } from '../rules'
import type { EvaluationForm } from '../schema'

const shown = {
  answered: true, respondent: true,
  trainee: { select: { person: { select: { fullName: true } } } },
  response: { select: { answeredOn: true } },
  draft: { select: { answers: true } },
  round: { select: {
    timing: true, opensOn: true, closesOn: true, lecturer: { select: { fullName: true } },
    cohort: { select: { code: true, course: { select: { name: true } }, school: { select: { name: true, office: true, phone: true } } } },
    template: { select: { title: true, anonymous: true, items: {
      orderBy: { position: 'asc' }, select: { code: true, kind: true, textVi: true, textEn: true },
    } } },
  } },
} satisfies Prisma.EvaluationInvitationSelect

/** The form behind a link, for whoever holds it; null if the link is unknown. Reading spends nothing. */
export async function findEvaluationForm(_actor: Actor, { token }: { token: string }, now: Date): Promise<EvaluationForm | null> {
  const row = await db.evaluationInvitation.findUnique({ where: { tokenHash: hashToken(token) }, select: shown })
  if (!row) return null
  const { template, cohort, lecturer, ...round } = row.round
  const days = { opensOn: dayOf(round.opensOn), closesOn: dayOf(round.closesOn) }
  const state = formState({ answered: row.answered, ...days }, dayAt(now))
  return {
    state, ...days, title: template.title, respondent: row.respondent, anonymous: template.anonymous, timing: round.timing,
    answeredOn: dayOrNull(row.response?.answeredOn ?? null),
    school: cohort.school,
    cohort: { code: cohort.code, course: cohort.course.name },
    about: row.respondent === 'TRAINEE' ? null : row.trainee.person.fullName,
    lecturer: lecturer?.fullName ?? null,
    draft: state === 'open' ? draftOf(template.items, row.draft?.answers) : {}, mayHandOn: state === 'open' && row.respondent !== 'TRAINEE',
    items: state === 'open' ? template.items : [],
  }
}

/** A saved draft, as far as the form still asks it. */
const draftOf = (items: readonly { code: string; kind: string }[], saved: unknown) => readDraft(items, z.record(z.string(), z.unknown()).catch({}).parse(saved))
