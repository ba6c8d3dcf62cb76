import 'server-only'
import { db } from '../db/client'

/** The published password of the demo accounts; good only in a database that is marked as demo. */
export const demoPassword = 'demo-2022'

// Those shown beside the sign-in form, in this order; a demo database may hold others for the benchmark.
const shown = [
  'daumoi.01@coquan.example', 'daumoi.02@coquan.example', 'thutruong.01@coquan.example', 'daotao@truong.example', 'chunhiem@truong.example',
  'giangvien@truong.example', 'lanhdao@truong.example', 'hocvien@truong.example', 'tinhuy@tinh.example', 'admin@truong.example',
]

export type DemoAccount = { email: string; roles: string[]; agency: string | null }

/** The demo accounts that may be tried, none outside of a demo database. */
export async function listDemoAccounts(): Promise<DemoAccount[]> {
  const { demo } = await db.installation.findUniqueOrThrow({ where: { id: 1 }, select: { demo: true } })
  if (!demo) return []
  const accounts = await db.account.findMany({
    where: { demo: true, disabledAt: null, email: { in: shown } },
    select: {
      email: true,
      roles: { select: { role: true, agency: { select: { names: { where: { validTo: null }, select: { name: true }, take: 1 } } } }, orderBy: { id: 'asc' } },
    },
  })
  return accounts
    .map(({ email, roles }) => ({ email, roles: roles.map(({ role }) => role), agency: roles.flatMap(({ agency }) => agency?.names ?? [])[0]?.name ?? null }))
    .toSorted((a, b) => shown.indexOf(a.email) - shown.indexOf(b.email))
}
