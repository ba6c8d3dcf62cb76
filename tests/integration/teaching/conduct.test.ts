import { expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { violatedConstraint } from '@/lib/db/fault'
import { judgeConduct } from '@/lib/teaching/conduct/commands/judge-conduct'
import { markResearchTask, setResearchTask } from '@/lib/teaching/conduct/commands/research-task'
import { listConduct, listCriteria } from '@/lib/teaching/conduct/queries/list-conduct'
import { totalsOf, type ConductStep } from '@/lib/teaching/conduct/rules'
import { resultOf } from '@/lib/teaching/marks/queries/results'
import { actorForAgency } from '../../support/actors'
import { makeClassAtWork } from '../../support/class-at-work'
import { eventsOf } from '../../support/desk'
import { makeAgency, now } from '../../support/factories'

test('oneself, the class, the class head, the council: the last word counts, and after the council nobody speaks', async () => {
  const world = await makeClassAtWork()
  const traineeId = world.trainees[0]?.id ?? ''
  const criteria = await listCriteria(world.office, world.school.id)
  const say = (step: ConductStep, less: number) => ({ cohortId: world.cohort.id, traineeId, step, points: criteria.map(({ id, most }) => ({ criterionId: id, points: most - less })) })
  expect(await judgeConduct(world.trainee, say('SELF', 0), now)).toMatchObject({ value: { total: 100 } })
  expect(await judgeConduct(world.trainee, say('HEAD', 0), now)).toMatchObject({ error: 'not_allowed' })
  expect(await judgeConduct(world.trainee, { ...say('SELF', 0), traineeId: world.trainees[1]?.id ?? '' }, now)).toMatchObject({ error: 'trainee_not_found' })
  expect(await judgeConduct(world.classHead, say('CLASS', 2), now)).toMatchObject({ value: { total: 90 } })
  expect(await judgeConduct(world.classHead, say('HEAD', 4), now)).toMatchObject({ value: { total: 80 } })
  expect((await resultOf(world.trainee, traineeId, now))?.conduct).toEqual({ step: 'HEAD', points: 80, class: 'GOOD' })
  expect(await judgeConduct(world.office, { ...say('COUNCIL', 3), points: say('COUNCIL', 3).points.slice(1) }, now)).toMatchObject({ error: 'criterion_unknown' })
  expect(await judgeConduct(world.office, say('COUNCIL', -1), now)).toMatchObject({ error: 'points_out_of_range' })
  expect(await judgeConduct(world.office, say('COUNCIL', 3), now)).toMatchObject({ value: { total: 85 } })
  expect(await judgeConduct(world.classHead, say('HEAD', 0), now)).toMatchObject({ error: 'council_decided' })
  expect((await listConduct(world.classHead, world.cohort.id)).find((row) => row.traineeId === traineeId)?.steps.COUNCIL).toBeDefined()
  expect(violatedConstraint(await db.conductPoint.updateMany({ where: { traineeId, step: 'HEAD' }, data: { points: 1 } }).then(() => null, (error: unknown) => error))).toBe('conduct_of_the_council_stays')
  // The trainee finds what was said of oneself, criterion by criterion, and nobody else's.
  const own = await listConduct(world.trainee, world.cohort.id)
  expect(own.map((row) => row.traineeId)).toEqual([traineeId])
  expect(own[0]?.steps.SELF).toEqual(Object.fromEntries(criteria.map(({ id, most }) => [id, most])))
  expect(totalsOf(own[0]?.steps ?? {})).toEqual({ SELF: 100, CLASS: 90, HEAD: 80, COUNCIL: 85 })
  expect((await eventsOf(world.cohort.id)).filter((type) => type === 'conduct.refused')).toHaveLength(3)
})

test('the agency sets its own trainee’s task, the office marks it once it is there', async () => {
  const world = await makeClassAtWork()
  const traineeId = world.trainees[0]?.id ?? ''
  const stranger = await actorForAgency(await makeAgency(world.school))
  expect(await setResearchTask(stranger, { traineeId, topic: 'Cải cách hành chính' }, now)).toMatchObject({ error: 'trainee_not_found' })
  expect(await markResearchTask(world.office, { traineeId, result: 'Tốt', mark: '8' }, now)).toMatchObject({ error: 'task_not_found' })
  expect(await setResearchTask(world.liaison, { traineeId, topic: 'Cải cách hành chính ở cấp xã' }, now)).toMatchObject({ ok: true })
  expect(await markResearchTask(world.office, { traineeId, result: 'Vận dụng được', mark: '11' }, now)).toMatchObject({ error: 'mark_out_of_scale' })
  expect(await markResearchTask(world.office, { traineeId, result: 'Vận dụng được', mark: '8,5' }, now)).toMatchObject({ ok: true })
  expect(await setResearchTask(world.liaison, { traineeId, topic: 'Đề tài khác' }, now)).toMatchObject({ error: 'task_marked' })
  expect((await resultOf(world.liaison, traineeId, now))?.task).toEqual({ topic: 'Cải cách hành chính ở cấp xã', result: 'Vận dụng được', mark: 850 })
})
