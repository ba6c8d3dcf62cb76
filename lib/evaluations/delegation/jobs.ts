import 'server-only'
import { db } from '../../db/client'
import type { Prisma } from '../../db/generated/client'
import { env } from '../../env'
import { translatorFor } from '../../i18n/sentence'
import type { Job } from '../../jobs/scheduler'
import { dateOf, dayAt, dayOf, formatDay } from '../../time'
import { logFault } from '../../web/log'
import { ownMailer, type Letter, type Mailer } from '../../web/mail'
import { evaluationToken } from '../steps/link'

const BATCH = 100
const DAY_MS = 86_400_000

/**
 * Mails their own link to those whom a form was handed on to with an e-mail, at most once each: claimed before it is sent. What was handed on further or
 * answered meanwhile is not mailed. A server that said no is asked again for a day. Answers how many went out.
 */
export async function mailDelegations(now: Date, mail: Mailer, portal: string): Promise<number> {
  const today = dateOf(dayAt(now))
  const due = await db.evaluationDelegation.findMany({
    where: {
      email: { not: null }, handedOnAt: { gt: new Date(now.getTime() - DAY_MS) }, mail: null,
      invitation: { answered: false, round: { opensOn: { lte: today }, closesOn: { gte: today } } },
    },
    orderBy: { handedOnAt: 'asc' }, take: BATCH, select: letterParts,
  })
  let sent = 0
  for (const one of due) {
    // Handed on further: this link opens nothing any more.
    if (one.turn !== one.invitation._count.handedOn || one.email === null) continue
    if (await mailOne(one, letterOf(one, one.email, portal), mail, now)) sent += 1
  }
  return sent
}

async function mailOne({ invitationId, turn }: Due, letter: Letter, mail: Mailer, now: Date): Promise<boolean> {
  const { count } = await db.evaluationLinkMail.createMany({ data: [{ invitationId, turn, claimedAt: now }], skipDuplicates: true })
  if (count === 0) return false
  const fate = await mail(letter).catch((fault: unknown) => { logFault(fault) })
  if (fate === 'sent') await db.evaluationLinkMail.updateMany({ where: { invitationId, turn }, data: { mailedAt: now } })
  if (fate === 'refused') await db.evaluationLinkMail.deleteMany({ where: { invitationId, turn, mailedAt: null } })
  return fate === 'sent'
}

const letterParts = {
  invitationId: true, turn: true, name: true, email: true,
  invitation: { select: {
    _count: { select: { handedOn: true } },
    round: { select: { closesOn: true, template: { select: { title: true } }, cohort: { select: { code: true, school: { select: { name: true, office: true, phone: true } } } } } },
  } },
} as const satisfies Prisma.EvaluationDelegationSelect

type Due = Prisma.EvaluationDelegationGetPayload<{ select: typeof letterParts }>

/** It names the class and not the person it is about: mail goes through other people's hands. */
function letterOf({ invitationId, turn, name, invitation: { round } }: Due, to: string, portal: string): Letter {
  const t = translatorFor('vi')
  const { code, school } = round.cohort
  const link = new URL(`/evaluations/${evaluationToken(invitationId, turn)}`, portal).href
  const values = { name, title: round.template.title, code, school: school.name, office: school.office, phone: school.phone, day: formatDay(dayOf(round.closesOn), 'vi'), link }
  return { to, subject: t('evaluations.handOn.letter.subject', values), text: t('evaluations.handOn.letter.body', values) }
}

export const delegationJobs: readonly Job[] = [{
  name: 'evaluations.mail-links', cron: '* * * * *',
  run: async (now) => {
    const mail = ownMailer()
    if (mail && env.NEXTAUTH_URL) await mailDelegations(now, mail, env.NEXTAUTH_URL)
  },
}]
