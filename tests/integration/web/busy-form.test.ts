// A form that meets too much at once comes back as it was typed, and nothing was written.
import { expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { rankNomination } from '@/lib/enrolment/order/commands/rank-nomination'
import { sendLetter } from '@/lib/enrolment/order/commands/send-letter'
import { answerForm, rejected, unlessBusy } from '@/lib/web/form-state'
import { makeDesk } from '../../support/desk'
import { now } from '../../support/factories'

test('a rival holds the class for longer than all tries wait', async () => {
  const { nominator, cohort, ids: [first = '', second = ''] } = await makeDesk({ seats: 1, people: 2 })
  const typed = { number: '45-CV/ĐU', writtenOn: '16/03/2026' }
  const form = new FormData()
  for (const [name, value] of Object.entries(typed)) form.set(name, value)
  await db.$transaction(async (rival) => {
    await rival.$queryRaw`select 1 from cohort where id = ${cohort.id}::uuid for update`
    // A session that says nothing for so long would be ended, and with it the lock.
    const alive = setInterval(() => { rival.$queryRaw`select 1`.catch(() => undefined) }, 2_000)
    const [state, ranked] = await Promise.all([
      answerForm(form, async () => {
        const result = await sendLetter(nominator, { cohortId: cohort.id, nominationIds: [first, second], number: typed.number, writtenOn: '2026-03-16' }, now)
        return rejected(result.ok ? 'sent' : result.error, form)
      }),
      unlessBusy(() => rankNomination(nominator, { id: second, cohortId: cohort.id, rank: 1 }, now)),
    ]).finally(() => { clearInterval(alive) })
    expect(state).toEqual({ message: 'Nhiều người đang gửi cùng một lúc nên chưa có gì được ghi. Gửi lại sau ít giây.', errors: [], values: typed })
    expect(ranked).toEqual({ ok: false, error: 'busy' })
  }, { timeout: 60_000 })
  expect(await db.agencyLetter.count({ where: { cohortId: cohort.id } })).toBe(0)
}, 90_000)

test('any other fault is thrown', async () => {
  await expect(answerForm(new FormData(), () => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
  await expect(unlessBusy(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
})
