// Clerks who write all day and are patient: what was not answered is sent again under the same key, until it is.
import { createHash, randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { z } from 'zod'
import { openVisitor, type Answer, type Outcome, type Visitor } from '../support/visitor'
import type { Ledger } from './ledger'

export interface Clerks {
  /** Nobody writes any more once this is done: each has been answered what was sent last. */
  pause: () => Promise<void>
  resume: () => void
  /** How many writes were answered as done so far. */
  done: () => number
  /** Answers that no clerk should ever get, and writes that got none. */
  wrong: string[]
  leave: () => Promise<void>
}

interface Given { url: string; cookies: readonly string[]; office: string; cohorts: readonly string[]; ledger: Ledger; random: () => number; note: (outcome: Outcome) => void }

const made = z.object({ id: z.uuid() })
const dossier = z.object({ items: z.array(z.object({ requirementId: z.uuid(), classified: z.boolean() })) })
/** Longer than anything may take to come back. */
const PATIENCE_MS = 120_000
let numbers = 0

export function startClerks(given: Given): Clerks {
  const state = { paused: false, left: false, done: 0 }
  const wrong: string[] = []
  const desks = given.cookies.map((cookie, place) => {
    const open = (whose: string) => openVisitor({ kind: 'clerk', url: given.url, cookie: whose, localAddress: `127.2.0.${place + 1}`, note: given.note })
    return { idle: false, desk: { given, visitor: open(cookie), office: open(given.office), own: [] as string[], done: () => (state.done += 1), wrong } }
  })
  const working = desks.map(async (one) => {
    while (!state.left) {
      one.idle = state.paused
      if (state.paused) await wait(20)
      else await writeOnce(one.desk)
    }
    one.desk.visitor.leave()
    one.desk.office.leave()
  })
  return {
    wrong,
    pause: async () => {
      state.paused = true
      while (desks.some(({ idle }) => !idle)) await wait(20)
    },
    resume: () => {
      state.paused = false
      for (const one of desks) one.idle = false
    },
    done: () => state.done,
    leave: async () => {
      state.left = true
      await Promise.all(working)
    },
  }
}

interface Desk { given: Given; visitor: Visitor; office: Visitor; own: string[]; done: () => void; wrong: string[] }

async function writeOnce(desk: Desk): Promise<void> {
  const chance = desk.given.random()
  const name = desk.own[Math.floor(desk.given.random() * desk.own.length)]
  if (chance < 0.5 || !name) await nominate(desk)
  else if (chance < 0.75) await sendPaper(desk, name)
  else if (chance < 0.9) await change(desk, name, { path: 'decision', body: { decision: 'accept' }, by: desk.office, to: 'ACCEPTED' })
  else await change(desk, name, { path: 'withdrawal', body: { ground: 'DUTY' }, by: desk.visitor, to: 'WITHDRAWN' })
}

/** Sends until it is answered by something other than that the portal is away. */
async function insist(desk: Desk, send: () => Promise<Answer>): Promise<Answer | null> {
  const ends = Date.now() + PATIENCE_MS
  while (Date.now() < ends) {
    const answer = await send()
    if (answer.status > 0 && answer.status < 500) return answer
    await wait(100 + desk.given.random() * 200)
  }
  desk.wrong.push('a clerk was not answered within two minutes')
  return null
}

async function nominate(desk: Desk): Promise<void> {
  const { ledger, cohorts, random } = desk.given
  const number = (numbers += 1)
  const name = `Lê Thị Sổ ${number}`
  const entry = { id: null as string | null, key: randomUUID(), status: new Set<string>() }
  ledger.nominations.set(name, entry)
  const person = { fullName: name, birthDate: '1986-03-14', sex: 'FEMALE', personalIdNumber: `997${String(number).padStart(9, '0')}` }
  const cohort = cohorts[Math.floor(random() * cohorts.length)] ?? ''
  const answer = await insist(desk, () => desk.visitor.send('POST', `/api/cohorts/${cohort}/nominations`, { person }, { 'idempotency-key': entry.key }))
  if (answer?.status !== 201) {
    if (answer) desk.wrong.push(`a nomination was answered ${answer.status} ${answer.body.slice(0, 120)}`)
    return
  }
  entry.id = made.parse(JSON.parse(answer.body)).id
  desk.own.push(name)
  desk.done()
}

async function sendPaper(desk: Desk, name: string): Promise<void> {
  const { ledger } = desk.given
  const nominationId = ledger.nominations.get(name)?.id
  if (!nominationId) return
  const asked = await insist(desk, () => desk.visitor.get(`/api/nominations/${nominationId}/documents`))
  const requirement = asked?.status === 200 ? dossier.parse(JSON.parse(asked.body)).items.find(({ classified }) => !classified)?.requirementId : undefined
  if (!requirement) return
  const bytes = Buffer.from(`%PDF-1.4\n1 0 obj << /Type /Catalog >> endobj\n% ${randomUUID().repeat(50)}\ntrailer << /Root 1 0 R >>\n%%EOF\n`)
  const answer = await insist(desk, () => desk.visitor.upload(`/api/nominations/${nominationId}/documents`, { requirement }, bytes))
  if (answer?.status !== 201) return
  ledger.documents.set(made.parse(JSON.parse(answer.body)).id, { nominationId, sha256: createHash('sha256').update(bytes).digest('hex') })
  desk.done()
}

interface Change { path: string; body: unknown; by: Visitor; to: string }

async function change(desk: Desk, name: string, { path, body, by, to }: Change): Promise<void> {
  const entry = desk.given.ledger.nominations.get(name)
  if (!entry?.id) return
  desk.own.splice(desk.own.indexOf(name), 1)
  const key = randomUUID()
  const answer = await insist(desk, () => by.send('POST', `/api/nominations/${entry.id ?? ''}/${path}`, body, { 'idempotency-key': key }))
  // A state that refuses is an answer too; only what was done must be there.
  if (answer?.status !== 200) return
  entry.status = new Set([to])
  desk.done()
}
