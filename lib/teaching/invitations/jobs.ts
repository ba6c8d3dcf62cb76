import 'server-only'
import { linkToken } from '../../access/link-token'
import { db } from '../../db/client'
import { env } from '../../env'
import { translatorFor } from '../../i18n/sentence'
import type { Job } from '../../jobs/scheduler'
import { dayAt, formatDay } from '../../time'
import { logFault } from '../../web/log'
import { ownMailer, type Mailer } from '../../web/mail'
import { linkAddress } from './rules'

const BATCH = 100
const DAY_MS = 86_400_000

/** Mails links to those whose e-mail the school entered, at most once each: claimed before it is sent. A server that said no is asked again for a day. Answers how many went out. */
export async function mailInvitations(now: Date, mail: Mailer, portal: string): Promise<number> {
  const good = { usedAt: null, revokedAt: null, expiresAt: { gt: now }, mailClaimedAt: null }
  const due = await db.accountInvitation.findMany({ where: { ...good, email: { not: null }, createdAt: { gt: new Date(now.getTime() - DAY_MS) } }, orderBy: { createdAt: 'asc' }, take: BATCH, select: letterParts })
  let sent = 0
  for (const link of due) {
    const { count } = await db.accountInvitation.updateMany({ where: { id: link.id, ...good }, data: { mailClaimedAt: now } })
    if (count === 0 || !link.email) continue
    const fate = await mail(letterOf(link, link.email, portal)).catch((fault: unknown) => { logFault(fault) })
    if (fate === 'sent') await db.accountInvitation.updateMany({ where: { id: link.id }, data: { mailedAt: now } })
    if (fate === 'refused') await db.accountInvitation.updateMany({ where: { id: link.id, mailedAt: null }, data: { mailClaimedAt: null } })
    if (fate === 'sent') sent += 1
  }
  return sent
}

const letterParts = { id: true, email: true, expiresAt: true, trainee: { select: { cohort: { select: { code: true, school: { select: { name: true, office: true, phone: true } } } } } } } as const

type Link = { id: string; expiresAt: Date; trainee: { cohort: { code: string; school: { name: string; office: string; phone: string } } } }

function letterOf({ id, expiresAt, trainee: { cohort } }: Link, to: string, portal: string) {
  const t = translatorFor('vi')
  const { name, office, phone } = cohort.school
  const values = { code: cohort.code, school: name, office, phone, day: formatDay(dayAt(expiresAt), 'vi'), link: linkAddress(portal, linkToken('account', id)) }
  return { to, subject: t('teaching.invitations.letter.subject', values), text: t('teaching.invitations.letter.body', values) }
}

export const invitationJobs: readonly Job[] = [{
  name: 'teaching.mail-invitations', cron: '* * * * *',
  run: async (now) => {
    const mail = ownMailer()
    if (mail && env.NEXTAUTH_URL) await mailInvitations(now, mail, env.NEXTAUTH_URL)
  },
}]
