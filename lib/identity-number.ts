import 'server-only'
import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { env } from './env'

// Keys from one secret: one for the keyed hash that carries uniqueness and search, one for the number itself, one for lists of them.
const derive = (use: string) => Buffer.from(hkdfSync('sha256', Buffer.from(env.PERSON_KEY, 'hex'), '', use, 32))
const hashKey = derive('identity-number-hash')
const cipherKey = derive('identity-number-cipher')
const listKey = derive('nomination-list-cipher')
const answerKey = derive('anonymous-answer-cipher')

/** The keyed hash of an identity number: the same number gives the same 32 bytes. */
export const hashIdNumber = (number: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(createHmac('sha256', hashKey).update(number).digest())

/** Nonce, tag and AES-256-GCM text of an identity number; different bytes at each call. */
export const encryptIdNumber = (number: string): Uint8Array<ArrayBuffer> => seal(Buffer.from(number, 'utf8'), cipherKey)

/** The identity number; throws if the bytes were changed or made with another key. */
export const decryptIdNumber = (bytes: Uint8Array): string => open(bytes, cipherKey).toString('utf8')

/** The same for a list that holds identity numbers, under a key of its own. */
export const encryptList = (list: Uint8Array): Uint8Array<ArrayBuffer> => seal(list, listKey)
export const decryptList = (bytes: Uint8Array): Buffer => open(bytes, listKey)

/** The same for an anonymous answer that waits to stand among others, under a key of its own; as text. */
export const encryptAnswer = (answer: string): string => Buffer.from(seal(Buffer.from(answer, 'utf8'), answerKey)).toString('base64')
export const decryptAnswer = (text: string): string => open(Buffer.from(text, 'base64'), answerKey).toString('utf8')

function seal(plain: Uint8Array, key: Buffer): Uint8Array<ArrayBuffer> {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  const body = Buffer.concat([cipher.update(plain), cipher.final()])
  return Uint8Array.from(Buffer.concat([nonce, cipher.getAuthTag(), body]))
}

function open(bytes: Uint8Array, key: Buffer): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12))
  decipher.setAuthTag(bytes.subarray(12, 28))
  return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()])
}

/** First four and last digit, the rest covered: what every screen shows unless somebody asks with a reason. */
export const maskIdNumber = (number: string): string => `${number.slice(0, 4)}${'•'.repeat(7)}${number.slice(-1)}`
