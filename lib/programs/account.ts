// npm run account -- --email <address> --lock|--unlock|--reset [--reason <why>]
import { parseArgs } from 'node:util'
import { prepareEnvironment } from './environment'

const usage = 'npm run account -- --email <address>, and one of --lock --reason <why>, --unlock --reason <why>, --reset'

function readOptions() {
  const { values: { email, reason = '', ...deeds } } = parseArgs({
    options: { email: { type: 'string' }, reason: { type: 'string' }, lock: { type: 'boolean' }, unlock: { type: 'boolean' }, reset: { type: 'boolean' } },
  })
  const [deed, more] = (['lock', 'unlock', 'reset'] as const).filter((one) => deeds[one])
  return email && deed && !more && (deed === 'reset' || reason.trim() !== '') ? { email: email.trim().toLowerCase(), reason: reason.trim(), deed } : null
}

/** Does what is asked of an account and answers what to print; null if there is none with that address. */
async function keepAccount({ email, reason, deed }: NonNullable<ReturnType<typeof readOptions>>): Promise<string | null> {
  // Loaded late: they read the keys that were just prepared.
  const [{ db }, { env }, { issueLink, setLock, unknownPassword }, { linkEnd, passwordAddress }] =
    await Promise.all([import('../db/client'), import('../env'), import('../access/account-lock'), import('../access/accounts/rules')])
  const [now, passwordHash] = [new Date(), await unknownPassword()]
  const doing = { by: 'system', schoolId: null, now } as const
  return db.$transaction(async (tx) => {
    const [account] = await tx.$queryRaw<{ id: string; disabledAt: Date | null; demo: boolean }[]>`select id, disabled_at as "disabledAt", demo from account where email = ${email} for no key update`
    if (!account) return null
    if (deed !== 'reset') {
      await setLock(tx, account, deed === 'lock', { ...doing, reason })
      return `${email}: ${deed === 'lock' ? 'locked, its sessions and keys have ended' : 'unlocked'}`
    }
    if (account.demo) return `${email}: a demo account, whose password stays as it is published`
    const until = linkEnd(now)
    const address = passwordAddress(env.NEXTAUTH_URL ?? 'http://localhost:3000', await issueLink(tx, account, until, passwordHash, doing))
    return `${address}\ngood once, until ${until.toISOString()}${account.disabledAt ? ', when the account is unlocked' : ''}`
  })
}

const options = readOptions()
if (options) {
  const database = await prepareEnvironment('start')
  try {
    const said = await keepAccount(options)
    if (said === null) process.exitCode = 1
    console.log(said ?? `There is no account with the address ${options.email}`)
    const { pool } = await import('../db/client')
    await pool.end()
  } finally {
    await database.close()
  }
} else {
  console.error(usage)
  process.exitCode = 1
}
