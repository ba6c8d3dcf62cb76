// Papers that wait for somebody: what was returned stands with its reason before the agency, what was sent before the school.
import { expect, test } from 'vitest'
import { reviewDocument } from '@/lib/enrolment/dossier/commands/review-document'
import { uploadDocument } from '@/lib/enrolment/dossier/commands/upload-document'
import { listReturnedPapers } from '@/lib/enrolment/dossier/queries/list-returned-papers'
import { listQueue } from '@/lib/enrolment/desk/queries/list-desk'
import { queueFilter } from '@/lib/enrolment/desk/schema'
import { withdrawNomination } from '@/lib/enrolment/commands/withdraw-nomination'
import { listNominations } from '@/lib/enrolment/queries/list-nominations'
import { listWork } from '@/lib/reporting/today/queries'
import { dayAt } from '@/lib/time'
import { actorForAgency, actorForSchool } from '../../../support/actors'
import { makeDesk } from '../../../support/desk'
import { ask, pdf, sent } from '../../../support/dossier'
import { makeAgency, now } from '../../../support/factories'

async function world() {
  const desk = await makeDesk({ seats: 2, people: 2 })
  const [nominationId = ''] = desk.ids
  const [resume, diploma] = [await ask(desk.cohort.courseId), await ask(desk.cohort.courseId, 'DIPLOMA')]
  const send = (requirementId: string, text: string) => sent(desk.nominator, nominationId, requirementId, pdf(text), now)
  const giveBack = (id: string) => reviewDocument(desk.office, { id, review: { decision: 'return', reason: 'ILLEGIBLE' } }, now)
  const papersAtWork = async () => (await listWork(desk.office, now)).find(({ kind }) => kind === 'PAPERS')?.count ?? 0
  return { ...desk, nominationId, resume, diploma, send, giveBack, papersAtWork }
}

test('a returned paper is a task of its agency with its reason until it is sent again', async () => {
  const { nominator, school, nominationId, resume, diploma, send, giveBack } = await world()
  const [first] = [await send(resume.id, 'một'), await send(diploma.id, 'hai')]
  expect(await listReturnedPapers(nominator)).toEqual([])
  await giveBack(first)
  expect(await listReturnedPapers(nominator)).toMatchObject([{ nominationId, returnedOn: dayAt(now), papers: [{ kind: 'RESUME', reason: 'ILLEGIBLE' }] }])
  const listed = await listNominations(nominator, { limit: 10, papers: 'RETURNED' })
  expect(listed.items.map(({ id, returnedPapers }) => [id, returnedPapers])).toEqual([[nominationId, [{ kind: 'RESUME', reason: 'ILLEGIBLE' }]]])
  const stranger = await actorForAgency(await makeAgency(school))
  expect(await listReturnedPapers(stranger)).toEqual([])
  expect((await listNominations(stranger, { limit: 10, papers: 'RETURNED' })).items).toEqual([])
  await send(resume.id, 'ba')
  expect(await listReturnedPapers(nominator)).toEqual([])
})

test('a nomination that ended asks for no paper again', async () => {
  const { nominator, nominationId, resume, send, giveBack } = await world()
  await giveBack(await send(resume.id, 'một'))
  await withdrawNomination(nominator, { id: nominationId, ground: 'DUTY' }, now)
  expect(await listReturnedPapers(nominator)).toEqual([])
  expect((await listNominations(nominator, { limit: 10 })).items.flatMap(({ returnedPapers }) => returnedPapers)).toEqual([])
})

test('papers to be looked at are work of the office and found from there; leadership and lecturers have none of it', async () => {
  const { school, office, nominator, nominationId, resume, diploma, send, giveBack, papersAtWork } = await world()
  const before = await papersAtWork()
  const [first] = [await send(resume.id, 'một'), await send(diploma.id, 'hai')]
  expect(await papersAtWork()).toBe(before + 2)
  const waiting = queueFilter.parse({ papers: 'SUBMITTED' })
  expect((await listQueue(office, waiting)).items).toMatchObject([{ id: nominationId, papersWaiting: 2, papersReturned: 0 }])
  await giveBack(first)
  expect((await listQueue(office, waiting)).items).toMatchObject([{ id: nominationId, papersWaiting: 1, papersReturned: 1 }])
  expect(await papersAtWork()).toBe(before + 1)
  await uploadDocument(nominator, { nominationId, requirementId: resume.id, file: { name: 'a.pdf', bytes: pdf('ba') } }, now)
  expect(await papersAtWork()).toBe(before + 2)
  const leader = await actorForSchool(school, 'leadership')
  expect((await listWork(leader, now)).map(({ kind }) => kind)).not.toContain('PAPERS')
})
