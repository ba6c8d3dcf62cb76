import { expect, test } from 'vitest'
import { publicActor } from '@/lib/access/actor'
import { findHolder } from '@/lib/access/hats'
import { linkToken } from '@/lib/access/link-token'
import { checkCredentials } from '@/lib/access/sign-in'
import { db } from '@/lib/db/client'
import { deliverOutbox } from '@/lib/notifications/jobs'
import { acceptInvitation } from '@/lib/teaching/invitations/commands/accept-invitation'
import { addTraineeRole } from '@/lib/teaching/invitations/commands/add-trainee-role'
import { inviteClass, inviteTrainee } from '@/lib/teaching/invitations/commands/invite-trainee'
import { revokeInvitation } from '@/lib/teaching/invitations/commands/revoke-invitation'
import { findInvitation } from '@/lib/teaching/invitations/queries/find-invitation'
import { listInvitations } from '@/lib/teaching/invitations/queries/list-invitations'
import { INVITATION_DAYS } from '@/lib/teaching/invitations/rules'
import type { SchoolActor } from '@/lib/access/actor'
import { actorForSchool, makeAccount } from '../../support/actors'
import { eventsOf, makeRunning } from '../../support/desk'
import { later, makeSchool, now } from '../../support/factories'

const passwordNew = 'mật khẩu của tôi'
const address = () => `hoc-vien-${crypto.randomUUID()}@coquan.example`

async function invited(office: SchoolActor, traineeId: string, email?: string) {
  const result = await inviteTrainee(office, { traineeId, email }, now)
  if (!result.ok) throw new Error(result.error)
  return { ...result.value, token: linkToken('account', result.value.id) }
}

test('a trainee makes the own account behind the link, is signed in with it and is told of the enrolment; the link is spent', async () => {
  const { office, nominator, trainees: [trainee] } = await makeRunning({ people: 1 })
  await deliverOutbox(new Date())
  const told = await db.notification.count({ where: { accountId: nominator.accountId } })
  const email = address()
  const { token } = await invited(office, trainee?.id ?? '')
  expect(await findInvitation(publicActor, token, now)).toMatchObject({ state: 'open', email: null })
  expect(await acceptInvitation(publicActor, { token, passwordNew }, now)).toMatchObject({ error: 'email_needed' })
  const made = await acceptInvitation(publicActor, { token, email, passwordNew }, now)
  expect(made).toMatchObject({ ok: true })
  const signedIn = await checkCredentials({ email, password: passwordNew }, crypto.randomUUID())
  const holder = signedIn.ok ? await findHolder(signedIn.value.id) : null
  expect(holder?.hats.map(({ actor }) => actor)).toMatchObject([{ kind: 'trainee', personId: trainee?.personId }])
  expect(await acceptInvitation(publicActor, { token, email: address(), passwordNew }, now)).toMatchObject({ error: 'invitation_gone' })
  expect(await findInvitation(publicActor, token, now)).toMatchObject({ state: 'used', name: null, email: null })
  await deliverOutbox(new Date())
  expect(await db.notification.count({ where: { accountId: holder?.accountId ?? '', kind: 'nomination.enrolled' } })).toBe(1)
  expect(await db.notification.count({ where: { accountId: nominator.accountId } })).toBe(told)
  expect(await eventsOf(trainee?.personId ?? '')).toEqual(expect.arrayContaining(['account.invited', 'account.issued']))
})

test('eight times at once behind one link: one account', async () => {
  const { office, trainees: [trainee] } = await makeRunning({ people: 1 })
  const { token } = await invited(office, trainee?.id ?? '')
  const results = await Promise.all(Array.from({ length: 8 }, () => acceptInvitation(publicActor, { token, email: address(), passwordNew }, now)))
  expect(results.filter(({ ok }) => ok)).toHaveLength(1)
  expect(await db.account.count({ where: { personId: trainee?.personId ?? '' } })).toBe(1)
})

test('a link is good until its day, and not when it was taken back or replaced; the database keeps no token', async () => {
  const { office, trainees: [trainee] } = await makeRunning({ people: 1 })
  const traineeId = trainee?.id ?? ''
  const first = await invited(office, traineeId)
  expect(await findInvitation(publicActor, first.token, later(INVITATION_DAYS))).toMatchObject({ state: 'expired' })
  expect(await acceptInvitation(publicActor, { token: first.token, email: address(), passwordNew }, later(INVITATION_DAYS))).toMatchObject({ error: 'invitation_gone' })
  const second = await invited(office, traineeId, address())
  expect(second.renewed).toBe(true)
  expect(await acceptInvitation(publicActor, { token: first.token, email: address(), passwordNew }, now)).toMatchObject({ error: 'invitation_gone' })
  expect(await revokeInvitation(office, { invitationId: second.id }, now)).toMatchObject({ ok: true })
  expect(await revokeInvitation(office, { invitationId: second.id }, now)).toMatchObject({ error: 'invitation_spent' })
  expect(await acceptInvitation(publicActor, { token: second.token, passwordNew }, now)).toMatchObject({ error: 'invitation_gone' })
  const rows = await db.$queryRaw<{ text: string }[]>`select to_jsonb(i)::text as text from account_invitation i`
  expect(rows.some(({ text }) => text.includes(first.token) || text.includes(second.token))).toBe(false)
})

test('a taken e-mail is refused and spends nothing; a person who has an account gets the role', async () => {
  const { office, cohort, trainees } = await makeRunning({ people: 2 })
  const [first = '', second = ''] = trainees.map(({ id }) => id)
  const [taken, { token }] = [await makeAccount(), await invited(office, first)]
  expect(await acceptInvitation(publicActor, { token, email: taken.email, passwordNew }, now)).toMatchObject({ error: 'email_taken' })
  expect(await findInvitation(publicActor, token, now)).toMatchObject({ state: 'open' })
  expect(await addTraineeRole(office, { traineeId: second })).toMatchObject({ error: 'no_account' })
  await makeAccount({ personId: trainees[1]?.personId ?? '' })
  expect(await inviteTrainee(office, { traineeId: second }, now)).toMatchObject({ error: 'account_exists' })
  expect((await Promise.all([addTraineeRole(office, { traineeId: second }), addTraineeRole(office, { traineeId: second })])).filter(({ ok }) => ok)).toHaveLength(1)
  expect((await listInvitations(office, cohort.id, now)).map(({ traineeId }) => traineeId)).toEqual([first])
})

test('a whole class is invited once, however often and by how many it is pressed', async () => {
  const { school, office, cohort, trainees } = await makeRunning({ people: 4 })
  await invited(office, trainees[0]?.id ?? '')
  const results = await Promise.all(Array.from({ length: 6 }, () => inviteClass(office, { cohortId: cohort.id }, now)))
  expect(results.reduce((sum, result) => sum + (result.ok ? result.value.invited : 0), 0)).toBe(3)
  const live = await db.accountInvitation.count({ where: { trainee: { cohortId: cohort.id }, usedAt: null, revokedAt: null } })
  expect(live).toBe(4)
  expect(await inviteClass(await actorForSchool(await makeSchool()), { cohortId: cohort.id }, now)).toMatchObject({ error: 'cohort_not_found' })
  expect(await inviteTrainee(await actorForSchool(school, 'classHead', [cohort]), { traineeId: trainees[0]?.id ?? '' }, now)).toMatchObject({ error: 'not_allowed' })
})
