// What each kind of person does on an ordinary day, and how often of a hundred times. Reading is most of it.
import { z } from 'zod'
import type { Facts } from './facts'
import type { Kind } from './people'
import type { Writing } from './tally'
import type { Visitor } from '../support/visitor'

/** What somebody who has just loaded a page does next; `random` is the day's own, so that a seed gives the same day. */
export interface Day { visitor: Visitor; facts: Facts; random: () => number; /** A number that nobody was nominated with before. */ fresh: () => number; /** What this person sent today, and whether papers are wanted with it. */ own: { id: string; owes: boolean }[]; /** Keeps what became of something that a person set out to write. */ wrote: (habit: Writing, status: number | null) => void }
type Habit = readonly [times: number, act: (day: Day) => Promise<unknown>]

const one = <T>(all: readonly T[], random: () => number): T | undefined => all[Math.floor(random() * all.length)]
const reads = (...paths: string[]) => ({ visitor, random }: Day) => visitor.get(one(paths, random) ?? '/')
const looksAt = (of: keyof Facts, address: (id: string) => string) => async ({ visitor, facts, random }: Day) => {
  const id = one(facts[of], random)
  return id === undefined ? null : visitor.get(address(id))
}

const placed = z.object({ id: z.uuid() })
const listed = z.object({ items: z.array(z.object({ id: z.uuid() })) })
const dossier = z.object({ items: z.array(z.object({ requirementId: z.uuid(), classified: z.boolean() })) })
const roll = z.object({ version: z.int(), rows: z.array(z.object({ traineeId: z.uuid() })) })
const parsed = <T>(schema: z.ZodType<T>, body: string): T | null => {
  try {
    return schema.parse(JSON.parse(body))
  } catch {
    return null
  }
}

async function nominate({ visitor, facts, random, fresh, own, wrote }: Day): Promise<void> {
  const owes = random() < 0.5
  const cohort = one(owes ? facts.asking : facts.open, random)
  if (!cohort) {
    wrote('nominate', null)
    return
  }
  const number = fresh()
  const { status, body } = await visitor.send('POST', `/api/cohorts/${cohort}/nominations`, { person: {
    fullName: `Trần Thị Ngày ${number}`, birthDate: '1985-06-20', sex: number % 2 ? 'FEMALE' : 'MALE', personalIdNumber: `998${String(number).padStart(9, '0')}`,
    post: 'Chuyên viên', education: 'BACHELOR', partyStatus: 'OFFICIAL', partyAdmittedOn: '2012-05-19', partyOfficialOn: '2013-05-19',
  } })
  wrote('nominate', status)
  const made = status === 201 ? parsed(placed, body) : null
  if (made) own.push({ id: made.id, owes })
}

async function sendPaper({ visitor, random, own, fresh, wrote }: Day): Promise<void> {
  const id = one(own.filter(({ owes }) => owes), random)?.id
  const asked = id ? parsed(dossier, (await visitor.get(`/api/nominations/${id}/documents`)).body) : null
  const item = one(asked?.items.filter(({ classified }) => !classified) ?? [], random)
  const paper = Buffer.from(`%PDF-1.4\n1 0 obj << /Type /Catalog >> endobj\n% ${String(fresh())}\ntrailer << /Root 1 0 R >>\n%%EOF\n`)
  wrote('paper', id && item ? (await visitor.upload(`/api/nominations/${id}/documents`, { requirement: item.requirementId }, paper)).status : null)
}

async function withdraw({ visitor, own, wrote }: Day): Promise<void> {
  const id = own.shift()?.id
  wrote('withdrawal', id ? (await visitor.send('POST', `/api/nominations/${id}/withdrawal`, { ground: 'DUTY' })).status : null)
}

async function decide({ visitor, random, wrote }: Day): Promise<void> {
  const waiting = parsed(listed, (await visitor.get('/api/nominations?status=SUBMITTED&limit=50')).body)
  const nomination = one(waiting?.items ?? [], random)
  const decision = random() < 0.8 ? { decision: 'accept' } : { decision: 'return', reasons: ['DOSSIER'], deadline: day(5) }
  wrote('decision', nomination ? (await visitor.send('POST', `/api/nominations/${nomination.id}/decision`, decision)).status : null)
}

async function takeRoll({ visitor, facts, random, wrote }: Day): Promise<void> {
  const lesson = one(facts.lessons, random)
  const seen = lesson ? parsed(roll, (await visitor.get(`/api/lessons/${lesson}/roll`)).body) : null
  const away = one(seen?.rows ?? [], random)
  const entries = away ? [{ traineeId: away.traineeId, status: 'LATE' }] : []
  wrote('roll', lesson && seen ? (await visitor.send('PUT', `/api/lessons/${lesson}/roll`, { version: seen.version, entries })).status : null)
}

const day = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10)

const habits: Readonly<Record<Kind, readonly Habit[]>> = {
  public: [[30, reads('/', '/cohorts')], [30, reads('/cohorts?status=ANNOUNCED', '/cohorts?q=trung%20cap', '/cohorts?form=CONCENTRATED')], [30, looksAt('classes', (id) => `/cohorts/${id}`)], [10, looksAt('courses', (id) => `/courses/${id}`)]],
  liaison: [
    [25, reads('/agency', '/agency/cohorts', '/agency/nominations')], [20, reads('/agency/people', '/agency/trainees', '/agency/obligations', '/agency/notifications')], [15, looksAt('open', (id) => `/agency/cohorts/${id}`)],
    [10, async ({ visitor, own, random }) => { const id = one(own, random)?.id; return visitor.get(id ? `/agency/nominations/${id}` : '/agency/nominations') }], [18, nominate], [8, sendPaper], [4, withdraw],
  ],
  head: [[70, reads('/agency', '/agency/endorsements', '/agency/obligations')], [30, reads('/agency/progress', '/agency/use', '/agency/reports')]],
  trainee: [[60, reads('/me')], [25, reads('/me/classes', '/me/results', '/me/evaluations')], [15, reads('/me/notifications', `/api/me/lessons?from=${day(-7)}&to=${day(21)}`)]],
  office: [[30, reads('/school', '/school/nominations', '/school/nominations?status=SUBMITTED')], [25, reads('/school/cohorts', '/school/plan', '/school/needs', '/school/notices')], [20, looksAt('open', (id) => `/school/cohorts/${id}`)], [25, decide]],
  'class head': [[30, reads('/school', '/school/cohorts')], [30, looksAt('running', (id) => `/school/cohorts/${id}/attendance`)], [40, takeRoll]],
  lecturer: [[70, reads('/school/lessons')], [30, reads('/school/notifications')]],
  leadership: [[50, reads('/school/overview', '/school/progress')], [25, looksAt('years', (year) => `/api/plans/${year}/progress?by=agency&asOf=${year}-12-31`)], [25, reads('/school/scorecards', '/school/cohorts')]],
  province: [[60, reads('/province', '/province/progress', '/province/quotas')], [40, reads('/province/agencies', '/province/plan', '/province/needs')]],
}

/** Does one of the things that people of this kind do. */
export async function actOnce(kind: Kind, day: Day): Promise<void> {
  let left = day.random() * habits[kind].reduce((sum, [times]) => sum + times, 0)
  for (const [times, act] of habits[kind]) {
    left -= times
    if (left < 0) {
      await act(day)
      return
    }
  }
}
