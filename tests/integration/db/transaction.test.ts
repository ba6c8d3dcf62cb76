import { describe, expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { saysDatabaseIsAway, saysTooBusy, violatedConstraint } from '@/lib/db/fault'
import { transaction } from '@/lib/db/transaction'
import { fail, ok } from '@/lib/result'

const makeProvince = (code: string) => db.province.create({ data: { code, name: code }, select: { id: true } })

describe('transaction', () => {
  test('commits what returns ok', async () => {
    await transaction(async (tx) => ok(await tx.province.create({ data: { code: 'kept', name: 'kept' } })))
    expect(await db.province.count({ where: { code: 'kept' } })).toBe(1)
  })

  test('undoes everything written before a late fail', async () => {
    const result = await transaction(async (tx) => {
      await tx.province.create({ data: { code: 'undone', name: 'undone' } })
      return fail('too_late')
    })
    expect(result).toMatchObject({ ok: false, error: 'too_late' })
    expect(await db.province.count({ where: { code: 'undone' } })).toBe(0)
  })

  test('turns a violated constraint, by name, into an expected error, and throws any other fault', async () => {
    await makeProvince('twice')
    const again = () => transaction(async (tx) => ok(await tx.province.create({ data: { code: 'twice', name: 'x' } })), { province_code_key: 'taken' })
    expect(await again()).toMatchObject({ ok: false, error: 'taken' })
    await expect(transaction(() => Promise.reject(new Error('a fault')))).rejects.toThrow('a fault')
  })
})

describe('a transaction that meets a lock', () => {
  /** Holds the row of a new province until released; the work that wants it waits 200 ms a turn and counts its turns. */
  async function rivals(code: string) {
    const { id } = await makeProvince(code)
    const gate = Promise.withResolvers<undefined>()
    const held = Promise.withResolvers<undefined>()
    const holder = transaction(async (tx) => {
      await tx.$queryRaw`select id from province where id = ${id}::uuid for update`
      held.resolve(undefined)
      await gate.promise
      return ok(null)
    })
    await held.promise
    const turns: number[] = []
    const waiter = () => transaction(async (tx) => {
      turns.push(turns.length + 1)
      if (turns.length === 3 && code === 'let-go') {
        gate.resolve(undefined)
        await holder
      }
      await tx.$executeRaw`set local lock_timeout = '200ms'`
      await tx.province.update({ where: { id }, data: { name: `turn ${turns.length}` } })
      return ok(null)
    })
    return { turns, waiter, release: () => { gate.resolve(undefined); return holder } }
  }

  test('goes again and writes once when it is let go', async () => {
    const { waiter, turns, release } = await rivals('let-go')
    expect(await waiter()).toMatchObject({ ok: true })
    await release()
    expect(turns).toEqual([1, 2, 3])
    expect(await db.province.count({ where: { code: 'let-go', name: 'turn 3' } })).toBe(1)
  })

  test('gives up after six turns with what reads as too busy, nothing written', async () => {
    const { waiter, turns, release } = await rivals('kept-locked')
    const fault: unknown = await waiter().catch((error: unknown) => error)
    await release()
    expect([turns.length, saysTooBusy(fault), saysDatabaseIsAway(fault)]).toEqual([6, true, false])
    expect(await db.province.count({ where: { code: 'kept-locked', name: 'kept-locked' } })).toBe(1)
  })
})

describe('a transaction of which a statement runs out of time', () => {
  const slowFor = (slowTurns: number, turns: number[]) => transaction(async (tx) => {
    turns.push(turns.length + 1)
    await tx.$executeRaw`set local statement_timeout = '100ms'`
    await tx.$queryRaw`select pg_sleep(${turns.length <= slowTurns ? 2 : 0})::text`
    return ok(null)
  })

  test('goes again', async () => {
    const turns: number[] = []
    expect(await slowFor(2, turns)).toMatchObject({ ok: true })
    expect(turns).toEqual([1, 2, 3])
  })

  test('gives up sooner than one that meets a lock, with what reads as too busy', async () => {
    const turns: number[] = []
    const fault: unknown = await slowFor(9, turns).catch((error: unknown) => error)
    expect([turns.length, saysTooBusy(fault)]).toEqual([3, true])
  })
})

describe('the constraint behind a fault', () => {
  const nameOf = (work: Promise<unknown>) => work.then(() => null, violatedConstraint)

  test('is named for a unique key', async () => {
    await makeProvince('unique')
    expect(await nameOf(makeProvince('unique'))).toBe('province_code_key')
  })

  test('is named for a foreign key', async () => {
    const data = { provinceId: crypto.randomUUID(), code: 'a', kind: 'DEPARTMENT', validFrom: new Date('2020-01-01') }
    expect(await nameOf(db.agency.create({ data }))).toBe('agency_province_id_fkey')
  })

  test('is named for a CHECK, through the client and through raw SQL', async () => {
    const { id: provinceId } = await makeProvince('check')
    const data = { provinceId, code: 'a', kind: 'NO_SUCH_KIND', validFrom: new Date('2020-01-01') }
    expect(await nameOf(db.agency.create({ data }))).toBe('agency_kind_known')
    expect(await nameOf(db.$executeRaw`update installation set id = 2`)).toBe('installation_is_one_row')
  })

  test('is named for an EXCLUDE', async () => {
    const { id: provinceId } = await makeProvince('exclude')
    const agency = await db.agency.create({ data: { provinceId, code: 'a', kind: 'DEPARTMENT', validFrom: new Date('2020-01-01') } })
    const name = { agencyId: agency.id, name: 'A', shortName: 'A', searchName: 'a', validFrom: new Date('2020-01-01') }
    await db.agencyName.create({ data: name })
    expect(await nameOf(db.agencyName.create({ data: name }))).toBe('agency_has_one_name_a_day')
  })

  test('is named for the trigger that keeps events as they were', async () => {
    const event = await db.event.create({ data: { type: 'x', actorKind: 'system', subjectKind: 'x', subjectId: crypto.randomUUID(), data: {} } })
    expect(await nameOf(db.event.update({ where: { id: event.id }, data: { type: 'y' } }))).toBe('event_is_never_rewritten')
    expect(await nameOf(db.event.delete({ where: { id: event.id } }))).toBe('event_is_never_rewritten')
    expect(await db.event.count({ where: { id: event.id, type: 'x' } })).toBe(1)
  })
})

test('a server that cannot be reached is told apart from a fault of the request', async () => {
  expect(saysDatabaseIsAway(Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }))).toBe(true)
  const fault: unknown = await db.$queryRaw`select 1/0`.catch((error: unknown) => error)
  expect(saysDatabaseIsAway(fault)).toBe(false)
})
