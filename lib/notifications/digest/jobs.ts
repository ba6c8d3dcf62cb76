import 'server-only'
import { env } from '../../env'
import { translatorFor } from '../../i18n/sentence'
import type { Job } from '../../jobs/scheduler'
import { dayAt, formatDay } from '../../time'
import { logFault } from '../../web/log'
import { ownMailer, type Letter, type Mailer } from '../../web/mail'
import { countTopics } from './rules'
import { claim, listDue, readDigest, settle, type Digest } from './steps'

/**
 * Mails everybody who has something unread one digest a day, at most once: it is claimed before it is sent. Several may run at once;
 * safe to run twice. Answers how many went out.
 */
export async function sendDigests(now: Date, mail: Mailer, portal: string): Promise<number> {
  let sent = 0
  for (const accountId of await listDue(now)) {
    const fate = await sendOne(accountId, now, mail, portal).catch((fault: unknown) => { logFault(fault) })
    if (fate === 'sent') sent += 1
  }
  return sent
}

async function sendOne(accountId: string, now: Date, mail: Mailer, portal: string) {
  const id = await claim(accountId, now)
  if (!id) return null
  const digest = await readDigest(id)
  if (!digest) {
    await settle(id, 'DROPPED', now)
    return null
  }
  const fate = await mail(letterOf(digest, now, portal))
  // What is not known stays claimed: told twice would be worse than read in the inbox.
  if (fate !== 'unsure') await settle(id, fate === 'sent' ? 'SENT' : 'REFUSED', now)
  return fate
}

function letterOf({ email, kinds }: Digest, now: Date, portal: string): Letter {
  const t = translatorFor('vi')
  const lines = countTopics(kinds).map(({ topic, count }) => `- ${t(`notifications.mail.topics.${topic}`)}: ${count}`)
  const day = formatDay(dayAt(now), 'vi')
  return { to: email, subject: t('notifications.mail.subject', { count: kinds.length, day }), text: t('notifications.mail.body', { day, lines: lines.join('\n'), address: new URL('/workspace', portal).href, account: new URL('/account', portal).href }) }
}

export const digestJobs: readonly Job[] = [{
  name: 'notifications.digest', cron: '*/10 7 * * *',
  run: async (now) => {
    const mail = ownMailer()
    if (mail && env.NEXTAUTH_URL) await sendDigests(now, mail, env.NEXTAUTH_URL)
  },
}]
