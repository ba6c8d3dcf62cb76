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
  /** How many writes were answered as done so far, in all and of one kind. */
  done: (kind?: Deed) => number
  /** How many papers were refused because the file store takes no more. */
  refusedFull: () => number
  /** Answers that no clerk should ever get and writes that got none, each with how often. */
  wrong: () => string[]
  leave: () => Promise<void>
}

/** What a clerk writes. */
export const deeds = ['nomination', 'paper', 'decision', 'withdrawal'] as const
export type Deed = (typeof deeds)[number]

interface Given { url: string; cookies: readonly string[]; office: string; cohorts: readonly string[]; ledger: Ledger; random: () => number; note: (outcome: Outcome) => void }

const made = z.object({ id: z.uuid() })
const dossier = z.object({ items: z.array(z.object({ requirementId: z.uuid(), classified: z.boolean() })) })
/** Longer than anything may take to come back. */
const PATIENCE_MS = 120_000
/** How the portal says that its file store takes no more: the paper waits for another day, and the clerk goes on. */
const FULL = 507
let numbers = 0

export function startClerks(given: Given): Clerks {
  const state = { paused: false, left: false, full: 0 }
  const wrong = new Map<string, number>()
  const done = new Map(deeds.map((kind) => [kind, 0]))
  const tell: Tell = {
    done: (kind) => done.set(kind, (done.get(kind) ?? 0) + 1), full: () => { state.full += 1 },
    wrong: (what) => wrong.set(what, (wrong.get(what) ?? 0) + 1),
  }
  const desks = given.cookies.map((cookie, place) => {
    const open = (whose: string) => openVisitor({ kind: 'clerk', url: given.url, cookie: whose, localAddress: `127.2.0.${place + 1}`, note: given.note })
    return { idle: false, desk: { given, visitor: open(cookie), office: open(given.office), own: [] as string[], tell } }
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
    wrong: () => [...wrong].map(([what, count]) => `${count} × ${what}`),
    refusedFull: () => state.full,
    pause: async () => {
      state.paused = true
      while (desks.some(({ idle }) => !idle)) await wait(20)
    },
    resume: () => {
      state.paused = false
      for (const one of desks) one.idle = false
    },
    done: (kind) => (kind ? done.get(kind) ?? 0 : [...done.values()].reduce((sum, count) => sum + count, 0)),
    leave: async () => {
      state.left = true
      await Promise.all(working)
    },
  }
}

interface Tell { done: (kind: Deed) => unknown; full: () => void; wrong: (what: string) => unknown }
interface Desk { given: Given; visitor: Visitor; office: Visitor; own: string[]; tell: Tell }

async function writeOnce(desk: Desk): Promise<void> {
  const chance = desk.given.random()
  const name = desk.own[Math.floor(desk.given.random() * desk.own.length)]
  if (chance < 0.5 || !name) await nominate(desk)
  else if (chance < 0.75) await sendPaper(desk, name)
  else if (chance < 0.9) await change(desk, name, { kind: 'decision', body: { decision: 'accept' }, by: desk.office, to: 'ACCEPTED' })
  else await change(desk, name, { kind: 'withdrawal', body: { ground: 'DUTY' }, by: desk.visitor, to: 'WITHDRAWN' })
}

/** What says that a part of it is away, and nothing else. A fault that was not foreseen is wrong even while everything breaks. */
const excusable: ReadonlySet<number> = new Set([0, 503, 507])

/** Sends until it is answered by something other than that the portal is away; `final` is answered at once, whatever it is. */
export async function insist(desk: { given: Pick<Given, 'random'>; tell: Pick<Tell, 'wrong'> }, kind: Deed, send: () => Promise<Answer>, final?: number): Promise<Answer | null> {
  const ends = Date.now() + PATIENCE_MS
  while (Date.now() < ends) {
    const answer = await send()
    if ((answer.status > 0 && answer.status < 500) || answer.status === final) return answer
    if (!excusable.has(answer.status)) desk.tell.wrong(`a ${kind} was answered ${answer.status} ${answer.body.slice(0, 120)}`)
    await wait(100 + desk.given.random() * 200)
  }
  desk.tell.wrong(`a ${kind} was not answered within two minutes`)
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
  const answer = await insist(desk, 'nomination', () => desk.visitor.send('POST', `/api/cohorts/${cohort}/nominations`, { person }, { 'idempotency-key': entry.key }))
  if (answer?.status !== 201) {
    if (answer) refused(desk, 'nomination', answer)
    return
  }
  entry.id = made.parse(JSON.parse(answer.body)).id
  desk.own.push(name)
  desk.tell.done('nomination')
}

async function sendPaper(desk: Desk, name: string): Promise<void> {
  const { ledger } = desk.given
  const nominationId = ledger.nominations.get(name)?.id
  if (!nominationId) return
  const asked = await insist(desk, 'paper', () => desk.visitor.get(`/api/nominations/${nominationId}/documents`))
  const requirement = asked?.status === 200 ? dossier.parse(JSON.parse(asked.body)).items.find(({ classified }) => !classified)?.requirementId : undefined
  if (asked && asked.status !== 200) refused(desk, 'paper', asked)
  // Some classes want no papers; that some were sent in the whole run is looked at in its end.
  if (!requirement) return
  const bytes = Buffer.from(`%PDF-1.4\n1 0 obj << /Type /Catalog >> endobj\n% ${randomUUID().repeat(50)}\ntrailer << /Root 1 0 R >>\n%%EOF\n`)
  const answer = await insist(desk, 'paper', () => desk.visitor.upload(`/api/nominations/${nominationId}/documents`, { requirement }, bytes), FULL)
  if (answer?.status === FULL) {
    desk.tell.full()
    return
  }
  if (answer?.status !== 201) {
    if (answer) refused(desk, 'paper', answer)
    return
  }
  ledger.documents.set(made.parse(JSON.parse(answer.body)).id, { nominationId, sha256: createHash('sha256').update(bytes).digest('hex') })
  desk.tell.done('paper')
}

interface Change { kind: 'decision' | 'withdrawal'; body: unknown; by: Visitor; to: string }

async function change(desk: Desk, name: string, { kind, body, by, to }: Change): Promise<void> {
  const entry = desk.given.ledger.nominations.get(name)
  if (!entry?.id) return
  desk.own.splice(desk.own.indexOf(name), 1)
  const key = randomUUID()
  const answer = await insist(desk, kind, () => by.send('POST', `/api/nominations/${entry.id ?? ''}/${kind}`, body, { 'idempotency-key': key }))
  if (answer?.status !== 200) {
    // Who waits for a seat cannot be accepted: a state that refuses is an answer too, and only what was done must be there.
    if (answer && !(kind === 'decision' && answer.status === 409)) refused(desk, kind, answer)
    return
  }
  entry.status = new Set([to])
  desk.tell.done(kind)
}

/** Clerks ask only for what is theirs to ask, so that a refusal is never theirs to make. */
const refused = ({ tell }: Desk, kind: Deed, { status, body }: Answer) => tell.wrong(`a ${kind} was answered ${status} ${body.slice(0, 120)}`)
