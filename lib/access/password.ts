import 'server-only'
import { hash, verify } from '@node-rs/argon2'

// OWASP's lower bound for argon2id (19 MiB, 2 passes): about 20 ms of one core.
const options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

export const hashPassword = (password: string): Promise<string> => hash(password.normalize('NFC'), options)

export const passwordFits = (stored: string, password: string): Promise<boolean> =>
  verify(stored, password.normalize('NFC')).catch(() => false)

let decoy: Promise<string> | undefined

/** Takes as long as a real check, so that the time of an answer does not tell whether an account exists. */
export const checkNothing = async (password: string): Promise<false> => {
  decoy ??= hashPassword('nobody')
  await passwordFits(await decoy, password)
  return false
}
