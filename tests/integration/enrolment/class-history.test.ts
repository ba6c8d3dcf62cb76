import { expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { listCohortHistory } from '@/lib/enrolment/desk/queries/list-history'
import { cancelLesson } from '@/lib/teaching/commands/cancel-lesson'
import { saveMarks } from '@/lib/teaching/marks/commands/save-marks'
import { addDays } from '@/lib/time'
import { makeClassAtWork, makeModuleLesson } from '../../support/class-at-work'
import { makeRunning } from '../../support/desk'
import { now, today } from '../../support/factories'
import { cells } from '../../support/marks'

test('a mark of 11 does not stand in the history of the class, but among what was refused', async () => {
  const world = await makeClassAtWork()
  await saveMarks(world.lecturer, cells(world, ['8', '7']), now)
  expect(await saveMarks(world.lecturer, cells(world, ['11'], { version: 1 }), now)).toMatchObject({ ok: false })
  const [saved, ...others] = await listCohortHistory(world.office, world.cohort.id)
  const { name } = await db.markComponent.findUniqueOrThrow({ where: { id: world.scheme.exam }, select: { name: true } })
  expect([saved, others]).toMatchObject([{ type: 'marks.saved', thing: name }, []])
  expect(await listCohortHistory(world.office, world.cohort.id, { refused: true })).toMatchObject([{ type: 'marks.refused', data: { refusal: 'mark_out_of_scale' } }])
})

test('a lesson is named with its day', async () => {
  const world = await makeClassAtWork()
  const day = addDays(today, 9)
  const { id } = await makeModuleLesson(world.cohort, world.module.id, { title: 'Nhà nước và pháp luật, bài 2', day })
  expect(await cancelLesson(world.office, { id, note: 'Giảng viên họp' }, now)).toMatchObject({ ok: true })
  expect(await listCohortHistory(world.office, world.cohort.id)).toMatchObject([{ type: 'lesson.cancelled', thing: 'Nhà nước và pháp luật, bài 2', day, count: 1 }])
})

test('admissions made by one act are one entry with their number; a single one names its person', async () => {
  const { office, cohort } = await makeRunning({ people: 3 })
  const entries = await listCohortHistory(office, cohort.id)
  expect(entries.filter(({ type }) => type === 'nomination.enrolled')).toMatchObject([{ count: 3, name: null }])
  const single = await makeRunning({ people: 1 })
  const [one] = (await listCohortHistory(single.office, single.cohort.id)).filter(({ type }) => type === 'nomination.enrolled')
  expect(one?.count).toBe(1)
  expect(one?.name).not.toBeNull()
})
