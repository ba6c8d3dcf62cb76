import 'server-only'
import { createTransport } from 'nodemailer'
import { env } from '../env'
import { logFault } from './log'

export type Letter = { to: string; subject: string; text: string }
/** `refused`: it surely did not go out. `unsure`: nobody knows what became of it. */
export type Fate = 'sent' | 'refused' | 'unsure'
export type Mailer = (letter: Letter) => Promise<Fate>

/** A server that does not answer holds nobody up for longer. */
const TIMEOUT_MS = 30_000

/** Mail by this server. Whatever the server does, an answer comes within the time. */
export function smtpMailer({ url, from, timeout = TIMEOUT_MS }: { url: string; from: string; timeout?: number }): Mailer {
  const step = Math.ceil(timeout / 3)
  return async (letter) => {
    const transport = createTransport({ ...serverOf(url), connectionTimeout: step, greetingTimeout: step, socketTimeout: timeout, dnsTimeout: step }, { from })
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<Fate>((resolve) => { timer = setTimeout(() => { resolve('unsure') }, timeout) })
    try {
      return await Promise.race([transport.sendMail(letter).then((): Fate => 'sent', fateOf), late])
    } finally {
      clearTimeout(timer)
      transport.close()
    }
  }
}

/** The parts of the address: given whole, nodemailer forgets the times beside it. */
function serverOf(address: string) {
  const { protocol, hostname: host, port, username, password } = new URL(address)
  const secure = protocol === 'smtps:'
  return { host, port: Number(port) || (secure ? 465 : 587), secure, ...(username ? { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } } : {}) }
}

/**
 * What is known after a fault. A no of the server, or a server that was never reached or never spoke, is one; a connection that breaks
 * later is not, for the letter may have arrived: nodemailer names every broken connection alike, so its words have to tell.
 */
function fateOf(fault: unknown): Fate {
  logFault(fault)
  if (!(fault instanceof Error)) return 'unsure'
  // 421 is said by a server that goes away, at any time.
  if ('responseCode' in fault && typeof fault.responseCode === 'number') return fault.responseCode === 421 ? 'unsure' : 'refused'
  const [code, syscall] = ['code' in fault ? fault.code : null, 'syscall' in fault ? fault.syscall : null]
  const neverSpoke = /^(?:Greeting never received|Connection timeout)/.test(fault.message)
  return code === 'EDNS' || code === 'EAUTH' || code === 'EENVELOPE' || syscall === 'connect' || neverSpoke ? 'refused' : 'unsure'
}

/** The mail server of this portal, or null: then there is the inbox alone. */
export const ownMailer = (): Mailer | null => (env.SMTP_URL && env.MAIL_FROM ? smtpMailer({ url: env.SMTP_URL, from: env.MAIL_FROM }) : null)
