import 'server-only'
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import { pool } from '../db/client'

const QUARTER_HOUR = 15 * 60
// Without the library's names for its statements: behind a pooler the next statement may meet a session that never heard of them.
const unnamed = { query: ({ text, values }: { text: string; values: unknown[] }) => pool.query(text, values) }
// The table is made by a migration; the library must not make one at run time.
const limiter = (keyPrefix: string, points: number) =>
  new RateLimiterPostgres({
    storeClient: unnamed, storeType: 'pool', tableName: 'sign_in_failure', tableCreated: true,
    keyPrefix, points, duration: QUARTER_HOUR, clearExpiredByTimeout: false,
  })

/** Counts an attempt of a key; false when it has too many of them. A fault of the database is none. */
async function allows(counter: RateLimiterPostgres, key: string): Promise<boolean> {
  try {
    await counter.consume(key)
    return true
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return false
    throw refusal
  }
}

const perAccount = limiter('account', 5)
const perAddress = limiter('address', 100)

/**
 * Counts an attempt before the password is looked at, so that a hundred at once cannot slip through together;
 * false when this account or this address has failed too often in the last 15 minutes.
 */
export async function mayTry(email: string, address: string): Promise<boolean> {
  return (await allows(perAddress, address)) && allows(perAccount, email)
}

const perChecker = limiter('certificate', 20)

/** Counts a question for a certificate before it is looked up; false when this address asked for too many that there are not in the last 15 minutes. */
export const mayCheck = (address: string): Promise<boolean> => allows(perChecker, address)

/** What was found is no guess: an office that checks a pile of papers is not stopped. */
export async function forgiveCheck(address: string): Promise<void> {
  await perChecker.reward(address)
}

const perScanner = limiter('roll', 20)

/** Counts a code of a roll before it is looked at; false when this account brought too many that were no good in the last 15 minutes. Not by address: a whole hall has one. */
export const mayScan = (accountId: string): Promise<boolean> => allows(perScanner, accountId)

/** A code that was good is no guess. */
export async function forgiveScan(accountId: string): Promise<void> {
  await perScanner.reward(accountId)
}

/** A success clears the account and takes its own attempt back from the address, which keeps its failures. */
export async function forgetFailures(email: string, address: string): Promise<void> {
  await Promise.all([perAccount.delete(email), perAddress.reward(address)])
}

/** Whoever was given a new password may try it, however often the forgotten one was tried. */
export async function forgetAccount(email: string): Promise<void> {
  await perAccount.delete(email)
}
