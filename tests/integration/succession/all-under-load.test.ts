// Two agencies merge and one is divided in three, each with everything an agency can have, while their people go on working: whatever the world and
// whatever they do, nothing is lost, no total changes but by what was done, and no half sees the people of another.
import fc from 'fast-check'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { runDuties } from '@/lib/agreements/obligations/jobs'
import { db } from '@/lib/db/client'
import { startCase } from '@/lib/succession/commands/prepare-case'
import { storedChoices } from '@/lib/succession/schema'
import { addDays, instantAt } from '@/lib/time'
import { commandsOf, MORE, type LoadCommand, type LoadKind } from '../../support/commands-under-load'
import { now, today, type Agency } from '../../support/factories'
import { loadAll, type Laden, type LadenWorld, type Load } from '../../support/laden-agencies'
import { idsOf, leftAt, lostBetween, misplaced, rowsOf, totalsIn } from '../../support/kept-by-succession'
import { allViolations } from '../../support/sane-seats'
import { peopleSeenBy } from '../../support/seen-by-agency'
import { confirmAllotted, inThree, makeOrganisations, startOf } from '../../support/succession'

const anyLoad: fc.Arbitrary<Load> = fc.record({
  party: fc.boolean(), alumni: fc.integer({ min: 1, max: 3 }), students: fc.integer({ min: 1, max: 2 }), lecturers: fc.integer({ min: 0, max: 2 }), heads: fc.integer({ min: 1, max: 9 }), closed: fc.boolean(),
})
/** The fourth is beside: it is bound with the others and none of them ends in it. `intoOne`: the second of those that merge goes on. */
const anyWorld = fc.record({
  loads: fc.tuple(anyLoad, anyLoad, anyLoad, anyLoad.map((load) => ({ ...load, party: false }))), intoOne: fc.boolean(), seed: fc.integer({ min: 1, max: 1_000_000 }), waits: fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 8, maxLength: 16 }),
})

const newAgency = (code: string, agency: Agency) => ({ code: `${code}${agency.id.slice(-6)}`, kind: 'DEPARTMENT' as const, name: `Cơ quan ${code}`, shortName: code })

async function prepare(world: LadenWorld, intoOne: boolean) {
  const [a, b, c, d] = world.laden
  if (!a || !b || !c || !d) throw new Error('no world')
  const [merge, split] = [
    await startCase(world.decider, startOf(intoOne ? { kind: 'MERGE', from: [a.agency.id], to: [b.agency.id] } : { kind: 'MERGE', from: [a.agency.id, b.agency.id], create: [newAgency('M', a.agency)] }), now),
    await startCase(world.decider, startOf({ kind: 'SPLIT', from: [c.agency.id], create: ['P1', 'P2', 'P3'].map((code) => newAgency(code, c.agency)) }), now),
  ]
  if (!merge.ok || !split.ok) throw new Error('not started')
  const made = async (id: string) => storedChoices.parse((await db.successionCase.findUniqueOrThrow({ where: { id }, select: { choices: true } })).choices).create.map((one) => ({ ...one, provinceId: world.province.id }))
  const [heir = b.agency] = await made(merge.value.id)
  return { a, b, c, d, merge: merge.value.id, split: split.value.id, merged: intoOne ? [a.agency] : [a.agency, b.agency], heir, parts: await made(split.value.id) }
}
type Prepared = Awaited<ReturnType<typeof prepare>>

/** Both are confirmed while everybody does what he or she does, each at a moment of his or her own. */
async function confirmUnderLoad({ decider }: LadenWorld, { c, merge, split, merged, parts }: Prepared, commands: readonly LoadCommand[], waits: readonly number[]) {
  const rest = { [c.agency.id]: parts[0]?.id ?? '' }
  const [first, second, ...done] = await Promise.all([
    confirmAllotted(decider, merge, idsOf(merged)), confirmAllotted(decider, split, [c.agency.id], async () => ({ ...(await inThree(c.agency, parts, c.everybody)), rest })),
    ...commands.map(async (command, place) => { await wait(waits[place % waits.length]); return { ...command, result: await command.run() } }),
  ])
  expect([first, second].map((one) => (one.ok ? 'done' : one.error))).toEqual(['done', 'done'])
  return done
}
type Done = Awaited<ReturnType<typeof confirmUnderLoad>>

async function expectTraces(done: Done): Promise<Record<LoadKind, number>> {
  const taken: Partial<Record<LoadKind, number>> = {}
  for (const { kind, result, refusals, kept } of done) {
    if (!result.ok) expect(refusals, kind).toContain(result.error)
    expect([kind, result.ok ? 'taken' : result.error, await kept()]).toEqual([kind, result.ok ? 'taken' : result.error, result.ok ? 1 : 0])
    if (result.ok) taken[kind] = (taken[kind] ?? 0) + 1
  }
  return { answer: 0, 'hand-on': 0, 'own-answer': 0, receive: 0, paper: 0, comment: 0, sign: 0, need: 0, career: 0, person: 0, lecturer: 0, score: 0, nominate: 0, ...taken }
}

/** Whether what it owes of the evaluation of the old class is done. */
const evaluationsOf = ({ agreements: { inForce } }: LadenWorld, agency: Agency) => db.$queryRaw<{ done: boolean }[]>`
  select s.done from obligation o join obligation_state s on s.id = o.id
  where o.version_id = ${inForce.versionId}::uuid and o.agency_id = ${agency.id}::uuid and o.closed_by = 'EVALUATION_ANSWERED' and o.withdrawn_on is null`

const sees = async (agency: Agency, cohortIds: readonly string[]) => (await peopleSeenBy(agency, cohortIds)).toSorted()

test('whatever two that merge and one that is divided have and do, each thing is kept once, at whom the wizard named', async () => {
  await fc.assert(fc.asyncProperty(anyWorld, async ({ loads, intoOne, seed, waits }) => {
    const world = await loadAll(await makeOrganisations(4, { seats: 2, people: 3, pool: 2 }), loads)
    const prepared = await prepare(world, intoOne)
    const { a, b, c, d, merged, heir, parts } = prepared
    const commands = (await Promise.all([a, b, c, d].map((one: Laden) => commandsOf(world, one)))).flat()
    const order = commands.map((command, place) => ({ command, key: (seed * (place + 7)) % 101 })).toSorted((one, other) => one.key - other.key).map(({ command }) => command)
    const [rows, before] = [await rowsOf(idsOf(world.agencies)), await totalsIn(world)]
    const done = await confirmUnderLoad(world, prepared, order, waits)

    const taken = await expectTraces(done)
    const everyone = idsOf([...world.agencies, heir, ...parts])
    const heirsOf = (id: string) => (idsOf(merged).includes(id) ? [heir.id] : id === c.agency.id ? idsOf(parts) : [])
    expect(lostBetween(rows, await rowsOf(everyone), heirsOf)).toEqual([])
    expect(await leftAt(idsOf([...merged, c.agency]))).toEqual([])
    const added: Readonly<Record<string, number>> = {
      people: taken.person, lecturers: taken.lecturer, heads: taken.need * MORE, answers: taken.answer + taken['own-answer'], careers: taken.career, comments: taken.comment, received: taken.receive,
    }
    expect(await totalsIn(world)).toEqual(Object.fromEntries(Object.entries(before).map(([name, sum]) => [name, sum + (added[name] ?? 0)])))
    const half = (place: number) => parts[place % 3]?.id ?? ''
    expect(await misplaced(new Map([...c.everybody.map((person, place) => [person.id, half(place)] as const), ...merged.flatMap(({ id }) => world.laden.find(({ agency }) => agency.id === id)?.everybody.map((person) => [person.id, heir.id] as const) ?? [])]))).toEqual([])
    for (const [place, part] of parts.entries()) {
      const own = c.everybody.filter((_, at) => at % 3 === place).map(({ id }) => id)
      const seen = (await sees(part, world.classes.map(({ id }) => id))).filter((id) => c.everybody.some((person) => person.id === id))
      expect(seen).toEqual(own.toSorted())
    }
    // The answers that were given meanwhile meet the duties: of those beside, and of the heir, whose duty is about the people of both.
    for (const [agencies, owner] of [[[d], d.agency], [[a, b], heir]] as const) {
      if (agencies.every(({ load }) => load.party)) continue
      expect(await evaluationsOf(world, owner)).toEqual([{ done: agencies.every(({ load }) => load.closed) }])
    }
    // Nobody is asked again for what was asked: the next days add no duty to those that went on, ended or came.
    for (const day of [1, 2]) await runDuties(instantAt(addDays(today, day), '07:00'))
    expect((await totalsIn(world))['duties']).toBe(before['duties'])
  }), { numRuns: 5, endOnFailure: true })
  expect(await allViolations()).toEqual([])
}, 300_000)
