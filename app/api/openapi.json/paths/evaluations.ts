import { z } from 'zod'
import type { ZodOpenApiPathsObject } from 'zod-openapi'
import { delegationBody } from '@/lib/evaluations/delegation/schema'
import { evaluationLink, roundParams, roundQuery } from '@/lib/evaluations/schema'
import type { RoundResults } from '@/lib/evaluations/queries/find-results'
import type { RoundItem } from '@/lib/evaluations/queries/list-rounds'
import type { Career } from '@/lib/evaluations/use/queries'
import { careerEventBody, careerKinds, personNamed, useCountsExport, useExport, useQuery } from '@/lib/evaluations/use/schema'
import type { UseRow } from '@/lib/evaluations/use/steps'
import { answering, operation } from '../operation'

const [day, text] = [z.iso.date(), z.string().nullable()]
const round = z.object({
  id: z.uuid(), title: z.string(), respondent: z.string(), anonymous: z.boolean(), timing: z.string(), lecturer: text, cohort: z.string(), course: z.string(),
  opensOn: day, closesOn: day, open: z.boolean(), invited: z.int(), answered: z.int(),
})
const rounds = answering<{ items: RoundItem[]; nextCursor: string | null }>()(z.object({ items: z.array(round), nextCursor: text }))
const results = answering<RoundResults>()(z.object({
  title: z.string(), lecturer: text, timing: z.string(), anonymous: z.boolean(), cohort: z.string(), course: z.string(), opensOn: day, closesOn: day,
  groups: z.array(z.object({ respondent: z.string(), open: z.boolean().meta({ description: 'Still being answered: its figures are provisional' }), invited: z.int(), answered: z.int(), responses: z.int() })),
  items: z.array(z.object({ code: z.string(), kind: z.string(), textVi: z.string(), textEn: z.string(), respondent: z.string(), responses: z.int(), answers: z.int(), mean: z.number().nullable(), remarks: z.array(z.string()) })),
}))
const useRow = z.object({
  traineeId: z.uuid(), personId: z.uuid(), person: z.string(), agency: z.string(), cohort: z.string(), course: z.string(), completedOn: day,
  kind: text, happenedOn: day.nullable(), post: text, decisionNumber: text, topic: text, taskResult: text, mark: z.int().nullable(),
})
const uses = answering<{ items: UseRow[]; nextCursor: string | null }>()(z.object({ items: z.array(useRow), nextCursor: text }))
const career = answering<Career>()(z.object({
  personId: z.uuid(), person: z.string(), courses: z.array(z.object({ cohort: z.string(), course: z.string(), completedOn: day, topic: text, taskResult: text })),
  events: z.array(z.object({ id: z.uuid(), kind: z.string().meta({ description: careerKinds.join(', ') }), happenedOn: day, post: text, decisionNumber: text, agency: z.string(), corrected: z.boolean() })),
}))
const both = 'liaison or head of the sending agency; training office, leadership'
const workbook = { 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': { schema: z.string() } }
const counts = operation({ summary: 'By agency as a workbook: completed, of those whose use is expected nothing recorded and not used with their shares, not able, needed and not trained', who: `${both}; province`, query: useCountsExport, answer: z.string(), problems: [403] })
const sheet = operation({ summary: 'A list of use after training as a workbook', who: both, query: useExport, answer: z.string(), problems: [403] })

export const evaluationPaths: ZodOpenApiPathsObject = {
  '/api/evaluations/rounds': { get: operation({ summary: 'Evaluation rounds with how many were asked and have answered', who: 'school staff', query: roundQuery, answer: rounds }) },
  '/api/evaluations/rounds/{roundId}': { get: operation({ summary: 'Results of a round; of an anonymous one from five answers on', who: 'school staff', params: roundParams, answer: results }) },
  '/api/evaluations/{token}/delegation': {
    post: operation({ summary: 'Hand the form on: the link stops and a new one takes its place, which is mailed where an e-mail is given', who: 'anyone', params: evaluationLink, body: delegationBody, status: 201, answer: z.object({ token: z.string() }), problems: [403, 409] }),
  },
  '/api/use/people': { get: operation({ summary: 'Trained and nothing recorded, trained and recorded but not used, trained and not able, or due for a word', who: both, query: useQuery, answer: uses }) },
  '/api/use/export': { get: { ...sheet, responses: { ...sheet.responses, 200: { description: 'A workbook', content: workbook } } } },
  '/api/use/counts/export': { get: { ...counts, responses: { ...counts.responses, 200: { description: 'A workbook', content: workbook } } } },
  '/api/people/{id}/career-events': {
    get: operation({ summary: 'What became of a person after training; the reading is recorded', who: both, params: personNamed, answer: career }),
    post: operation({ summary: 'Record what became of a person; a correction is a further event', who: 'liaison or head of the sending agency', params: personNamed, body: careerEventBody, status: 201, answer: z.object({ id: z.uuid() }), problems: [403, 409] }),
  },
}
