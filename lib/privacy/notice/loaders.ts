import 'server-only'
import { notFound } from 'next/navigation'
import { findSession, requireActor } from '../../access/session'
import { redirect } from '../../i18n/navigation'
import { dayAt } from '../../time'
import { mayIssueNotice } from './policy'
import { findPrivacyNotice, listNoticeVersions } from './queries'

/** The notice for whoever is signed in, read or not: the one page beside the public ones that does not ask to have read it first. */
export async function loadPrivacyNotice() {
  const session = (await findSession()) ?? (await redirect('/sign-in'))
  return { notice: (await findPrivacyNotice(session.hat.actor, dayAt(new Date()))) ?? notFound() }
}

/** All versions, for whoever issues them. */
export async function loadNoticeVersions() {
  const actor = await requireActor()
  if (!mayIssueNotice(actor)) return notFound()
  return { versions: await listNoticeVersions(actor), today: dayAt(new Date()) }
}
