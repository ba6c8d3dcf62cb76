import { expect, test, vi } from 'vitest'
import type { AgencyActor } from '@/lib/access/actor'
import { db } from '@/lib/db/client'
import { chooseMail } from '@/lib/notifications/commands'
import { sendDigests } from '@/lib/notifications/digest/jobs'
import { claim, listDue } from '@/lib/notifications/digest/steps'
import { inviteTrainee } from '@/lib/teaching/invitations/commands/invite-trainee'
import { mailInvitations } from '@/lib/teaching/invitations/jobs'
import { linkToken } from '@/lib/access/link-token'
import { log } from '@/lib/web/log'
import { smtpMailer, type Letter, type Mailer } from '@/lib/web/mail'
import { actorForAgency } from '../../support/actors'
import { makeRunning } from '../../support/desk'
import { makeAgency } from '../../support/factories'
import { mailServer, silentServer } from '../../support/mail-server'

const now = new Date()
const portal = 'https://cong.example'
const from = 'cong@truong.example'

async function tell({ accountId, agencyId }: AgencyActor, kind = 'nomination.accepted', agency: string | null = agencyId) {
  const event = await db.event.create({ data: { type: kind, actorKind: 'school', subjectKind: 'nomination', subjectId: crypto.randomUUID(), data: {} }, select: { id: true } })
  await db.notification.create({ data: { accountId, eventId: event.id, kind, audience: 'agency', data: agency ? { agencyId: agency } : {}, createdAt: now }, select: { id: true } })
}
const addressOf = async ({ accountId }: AgencyActor) => (await db.account.findUniqueOrThrow({ where: { id: accountId }, select: { email: true } })).email
const digestsOf = async ({ accountId }: AgencyActor) => (await db.mailDigest.findMany({ where: { accountId } })).map(({ status, attempts }) => [status, attempts])
/** A mailer that keeps what it was given, beside other people's of the same database. */
const keeping = (fate: 'sent' | 'refused' | 'unsure' = 'sent') => {
  const letters: Letter[] = []
  const mail: Mailer = (letter) => { letters.push(letter); return Promise.resolve(fate) }
  return { mail, to: (email: string) => letters.filter((one) => one.to === email) }
}

test('over a real mail server: one digest a day with what is unread, by topic, and no name in it', { timeout: 60_000 }, async () => {
  const [server, liaison] = [await mailServer(), await actorForAgency(await makeAgency())]
  for (const kind of ['nomination.accepted', 'nomination.returned', 'document.returned']) await tell(liaison, kind)
  const [mail, email] = [smtpMailer({ url: server.url, from }), await addressOf(liaison)]
  await Promise.all(Array.from({ length: 4 }, () => sendDigests(now, mail, portal)))
  await tell(liaison)
  await sendDigests(now, mail, portal)
  const mine = server.kept.filter(({ to }) => to.includes(email))
  expect(mine).toHaveLength(1)
  const text = Buffer.from((mine[0]?.text ?? '').split('\r\n\r\n').slice(1).join('\r\n\r\n').replace(/=\r\n/g, '').replace(/=([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16))), 'latin1').toString('utf8')
  expect(text).toContain('Hồ sơ, giấy tờ bị trả lại, cần bổ sung: 2')
  expect(text).toContain('Hồ sơ đề cử: 1')
  expect(text).toContain('https://cong.example/workspace')
  expect(await digestsOf(liaison)).toEqual([['SENT', 1]])
  // The next day brings what came after the first.
  const tomorrow = new Date(now.getTime() + 86_400_000)
  await sendDigests(tomorrow, mail, portal)
  await server.close()
  expect(server.kept.filter(({ to }) => to.includes(email))).toHaveLength(2)
})

test('a role that ended or became another between event and sending: nothing goes out; another agency’s matters neither', async () => {
  const agency = await makeAgency()
  const [gone, moved, head, kept] = [await actorForAgency(agency), await actorForAgency(agency), await actorForAgency(agency), await actorForAgency(agency)]
  for (const one of [gone, moved, head, kept]) await tell(one)
  await db.roleAssignment.update({ where: { id: gone.roleId }, data: { validTo: new Date(now.getTime() - 1_000) } })
  await db.roleAssignment.update({ where: { id: moved.roleId }, data: { agencyId: (await makeAgency()).id } })
  // What liaisons are told of is no matter of a head.
  await db.roleAssignment.update({ where: { id: head.roleId }, data: { role: 'ENDORSER' } })
  const { mail, to } = keeping()
  await sendDigests(now, mail, portal)
  expect(await Promise.all([gone, moved, head, kept].map(async (one) => to(await addressOf(one)).length))).toEqual([0, 0, 0, 1])
  expect(await Promise.all([gone, moved, head, kept].map(digestsOf))).toEqual([[['DROPPED', 1]], [['DROPPED', 1]], [['DROPPED', 1]], [['SENT', 1]]])
})

test('who wants no mail, has read everything or is a demo gets none', async () => {
  const people = await Promise.all(Array.from({ length: 4 }, async () => actorForAgency(await makeAgency())))
  const [off, read, demo, wants] = people
  for (const one of people) await tell(one)
  if (off) await chooseMail(off, { digest: false })
  await db.notification.updateMany({ where: { accountId: read?.accountId ?? '' }, data: { readAt: now } })
  await db.account.update({ where: { id: demo?.accountId ?? '' }, data: { demo: true } })
  const due = await listDue(now)
  // The one to whom none of it applies gets one.
  expect(people.filter(({ accountId }) => due.includes(accountId))).toEqual([wants])
})

test('killed between claim and mark: never sent again that day, nor the next', async () => {
  const liaison = await actorForAgency(await makeAgency())
  await tell(liaison)
  expect(await claim(liaison.accountId, now)).not.toBeNull()
  const [{ mail, to }, email] = [keeping(), await addressOf(liaison)]
  await sendDigests(now, mail, portal)
  await sendDigests(new Date(now.getTime() + 86_400_000), mail, portal)
  expect(to(email)).toEqual([])
  expect(await digestsOf(liaison)).toEqual([['CLAIMED', 1]])
})

test('refused by the server it is tried again, three times; what nobody knows stays claimed', async () => {
  const [first, second] = [await actorForAgency(await makeAgency()), await actorForAgency(await makeAgency())]
  await tell(first)
  const no = keeping('refused')
  for (let run = 0; run < 5; run += 1) await sendDigests(now, no.mail, portal)
  expect(no.to(await addressOf(first))).toHaveLength(3)
  expect(await digestsOf(first)).toEqual([['REFUSED', 3]])
  await tell(second)
  const unsure = keeping('unsure')
  for (let run = 0; run < 3; run += 1) await sendDigests(now, unsure.mail, portal)
  expect(unsure.to(await addressOf(second))).toHaveLength(1)
  expect(await digestsOf(second)).toEqual([['CLAIMED', 1]])
})

test('a server that says no, hangs up or never speaks: each has its fate, within its time', { timeout: 60_000 }, async () => {
  const faults = vi.spyOn(log, 'error').mockImplementation(() => undefined)
  const [no, gone, silent] = [await mailServer('refuse'), await mailServer('hangUp'), await silentServer()]
  const letter = { to: 'a@coquan.example', subject: 'Thử', text: 'Thử' }
  const fate = (url: string, timeout = 20_000) => smtpMailer({ url, from, timeout })(letter)
  const begun = Date.now()
  expect(await fate(no.url)).toBe('refused')
  expect(await fate(gone.url)).toBe('unsure')
  expect(await fate(silent.url, 1_500)).toBe('refused')
  expect(await fate('smtp://127.0.0.1:1')).toBe('refused')
  expect(Date.now() - begun).toBeLessThan(30_000)
  faults.mockRestore()
  silent.close()
  await Promise.all([no.close(), gone.close()])
})

test('a link is mailed once, however many workers there are, and not when it was taken back', async () => {
  const { office, trainees } = await makeRunning({ people: 2 })
  const emails = trainees.map(() => `hoc-vien-${crypto.randomUUID()}@coquan.example`)
  const made = await Promise.all(trainees.map(({ id }, place) => inviteTrainee(office, { traineeId: id, email: emails[place] }, now)))
  const [first, second] = made.map((result) => (result.ok ? result.value.id : ''))
  await db.accountInvitation.update({ where: { id: second ?? '' }, data: { revokedAt: now } })
  const { mail, to } = keeping()
  await Promise.all(Array.from({ length: 4 }, () => mailInvitations(now, mail, portal)))
  expect(to(emails[0] ?? '')).toHaveLength(1)
  expect(to(emails[0] ?? '')[0]?.text).toContain(`https://cong.example/invitations/${linkToken('account', first ?? '')}`)
  expect(to(emails[1] ?? '')).toEqual([])
})
