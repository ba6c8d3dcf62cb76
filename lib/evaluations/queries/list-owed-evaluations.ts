import 'server-only'
import type { Actor } from '../../access/actor'
import { db } from '../../db/client'
import type { Prisma } from '../../db/generated/client'
import { addDays, dateOf, dayAt, dayOf, dayOrNull, type Day } from '../../time'
import { writeCursor } from '../../web/cursor'
import { invitationsVisibleTo, oweEvaluations } from '../policy'
import { formState } from '../rules'
import { evaluationToken } from '../steps/link'
import type { FormState, OwedList } from '../schema'

export type OwedEvaluation = {
  id: string; title: string; respondent: string; timing: string; trainee: string; cohort: string; course: string
  closesOn: Day; answeredOn: Day | null; state: FormState
  /** Only while an answer is taken. */
  token: string | null
  /** To whom the form was handed on, the last first. */
  handedOn: { name: string; on: Day }[]
}

/** What was missed longer ago is history, not work. */
const DAYS_MISSED = 180
const PAGE = 25

const shown = {
  id: true, answered: true, respondent: true, response: { select: { answeredOn: true } },
  trainee: { select: { person: { select: { fullName: true } } } },
  handedOn: { orderBy: { turn: 'desc' }, select: { name: true, handedOnAt: true } },
  round: { select: {
    timing: true, opensOn: true, closesOn: true, template: { select: { title: true } },
    cohort: { select: { code: true, course: { select: { name: true } } } },
  } },
} satisfies Prisma.EvaluationInvitationSelect

/** What an agency and its managers are asked, overdue first, then by deadline; given answers newest first. One statement. */
export async function listOwedEvaluations(
  actor: Actor, { view, cursor }: OwedList, now: Date,
): Promise<{ items: OwedEvaluation[]; nextCursor: string | null }> {
  if (!oweEvaluations(actor)) return { items: [], nextCursor: null }
  const today = dayAt(now)
  const answered = view === 'answered'
  const order = answered ? 'desc' : 'asc'
  const rows = await db.evaluationInvitation.findMany({
    where: { AND: [{ answered, round: answered ? {} : asked(today) }, cursor ? after(cursor, answered) : {}, invitationsVisibleTo(actor)] },
    orderBy: [{ round: { closesOn: order } }, { id: order }], take: PAGE + 1, select: shown,
  })
  const items = rows.slice(0, PAGE).map((row) => owed(row, today))
  const last = items.at(-1)
  return { items, nextCursor: rows.length > PAGE && last ? writeCursor([last.closesOn, last.id]) : null }
}

const asked = (today: Day): Prisma.EvaluationRoundWhereInput =>
  ({ opensOn: { lte: dateOf(today) }, closesOn: { gte: dateOf(addDays(today, -DAYS_MISSED)) } })

function after([day, id]: readonly [Day, string], answered: boolean): Prisma.EvaluationInvitationWhereInput {
  const beyond = <T>(value: T) => (answered ? { lt: value } : { gt: value })
  return { OR: [{ round: { closesOn: beyond(dateOf(day)) } }, { round: { closesOn: dateOf(day) }, id: beyond(id) }] }
}

type Row = Prisma.EvaluationInvitationGetPayload<{ select: typeof shown }>

function owed({ id, answered, respondent, response, trainee, round, handedOn }: Row, today: Day): OwedEvaluation {
  const closesOn = dayOf(round.closesOn)
  const state = formState({ answered, opensOn: dayOf(round.opensOn), closesOn }, today)
  return {
    id, state, respondent, closesOn, title: round.template.title, timing: round.timing, trainee: trainee.person.fullName,
    cohort: round.cohort.code, course: round.cohort.course.name, handedOn: handedOn.map(({ name, handedOnAt }) => ({ name, on: dayAt(handedOnAt) })),
    answeredOn: dayOrNull(response?.answeredOn ?? null), token: state === 'open' ? evaluationToken(id, handedOn.length) : null,
  }
}
