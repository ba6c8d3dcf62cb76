import type { BrowserContext } from '@playwright/test'
import { encode } from 'next-auth/jwt'
import { db } from '@/lib/db/client'
import { env } from '@/lib/env'

const HOUR = 3600

/** Signs the browser in as an account, in the hat of a role if the account has several: a cookie made as sign-in makes it. */
export async function loginAs(context: BrowserContext, email: string, role?: string): Promise<void> {
  const account = await db.account.findUniqueOrThrow({ where: { email }, select: { id: true, epoch: true, roles: { select: { id: true, role: true } } } })
  const token = await encode({ token: { sub: account.id, epoch: account.epoch }, secret: env.NEXTAUTH_SECRET, maxAge: HOUR })
  const url = process.env.PORTAL_URL ?? 'http://localhost:3000'
  const hat = role ? account.roles.find((one) => one.role === role) : undefined
  if (role && !hat) throw new Error(`${email} holds no role ${role}`)
  await context.addCookies([
    { name: 'next-auth.session-token', value: token, url, httpOnly: true, sameSite: 'Lax' },
    ...(hat ? [{ name: 'portal.hat', value: hat.id, url, httpOnly: true, sameSite: 'Lax' as const }] : []),
  ])
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
