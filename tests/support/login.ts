import type { BrowserContext } from '@playwright/test'
import { encode } from 'next-auth/jwt'
import { db } from '@/lib/db/client'
import { env } from '@/lib/env'

const HOUR = 3600

/**
 * Signs the browser in as an account, in the hat of a role if the account has several: a cookie made as sign-in makes it.
 * It has read the privacy notice, as everybody has after the first time; who has not is signed in by the form.
 */
export async function loginAs(context: BrowserContext, email: string, role?: string): Promise<void> {
  const account = await db.account.findUniqueOrThrow({ where: { email }, select: { id: true, epoch: true, roles: { select: { id: true, role: true } } } })
  await hasReadNotices(account.id)
  const token = await encode({ token: { sub: account.id, epoch: account.epoch }, secret: env.NEXTAUTH_SECRET, maxAge: HOUR })
  const url = process.env.PORTAL_URL ?? 'http://localhost:3000'
  const hat = role ? account.roles.find((one) => one.role === role) : undefined
  if (role && !hat) throw new Error(`${email} holds no role ${role}`)
  await context.addCookies([
    { name: 'next-auth.session-token', value: token, url, httpOnly: true, sameSite: 'Lax' },
    ...(hat ? [{ name: 'portal.hat', value: hat.id, url, httpOnly: true, sameSite: 'Lax' as const }] : []),
  ])
}

/** As if the holder had read every version of the privacy notice. */
export async function hasReadNotices(accountId: string): Promise<void> {
  const notices = await db.privacyNotice.findMany({ select: { id: true } })
  await db.privacyAcknowledgement.createMany({ data: notices.map(({ id }) => ({ accountId, noticeId: id, acknowledgedAt: new Date() })), skipDuplicates: true })
}

/** The demo accounts, by what their holder does. */
export const demo = {
  liaison: 'daumoi.01@coquan.example',
  otherLiaison: 'daumoi.02@coquan.example',
  head: 'thutruong.01@coquan.example',
  office: 'daotao@truong.example',
  classHead: 'chunhiem@truong.example',
  lecturer: 'giangvien@truong.example',
  leadership: 'lanhdao@truong.example',
  trainee: 'hocvien@truong.example',
  province: 'tinhuy@tinh.example',
  admin: 'admin@truong.example',
} as const
