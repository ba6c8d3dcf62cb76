import { z } from 'zod'
import type { ZodOpenApiPathsObject } from 'zod-openapi'
import { cohortForms, cohortStatuses } from '@/lib/catalogue/schema'
import type { BatchDecided, Decided } from '@/lib/enrolment/commands/decide-nomination'
import type { Opened } from '@/lib/enrolment/commands/open-cohort'
import { placedValue, storedFinding } from '@/lib/enrolment/eligibility/schema'
import type { checkedAnswer, placedAnswer, SpokenFinding } from '@/lib/enrolment/messages/sentences'
import type { ShownNomination } from '@/lib/enrolment/queries/find-nomination'
import type { CohortQuotas } from '@/lib/enrolment/queries/list-cohort-quotas'
import { documentFaults, documentKinds } from '@/lib/enrolment/dossier/schema'
import type { ListedNomination } from '@/lib/enrolment/queries/list-nominations'
import { checkInput, decisionInput, decisionsInput, limits, nominationStatuses, nominee, offerInput, openingInput, withdrawalInput } from '@/lib/enrolment/schema'
import { answering, operation, pageOf, paging } from '../operation'

const params = z.object({ id: z.uuid() })
const finding = answering<SpokenFinding>()(storedFinding.omit({ reason: true }).extend({ message: z.string() })).meta({ id: 'Finding' })

const quotas = answering<CohortQuotas>()(z.object({
  capacity: z.int(), pool: z.object({ seats: z.int(), taken: z.int() }),
  items: z.array(z.object({ agencyId: z.uuid(), seats: z.int(), taken: z.int(), waiting: z.int(), free: z.int(), asked: z.int().nullable(), countered: z.int().nullable() })),
}))
const placed = answering<ReturnType<typeof placedAnswer>>()(placedValue.extend({ findings: z.array(finding) }))
const checked = answering<ReturnType<typeof checkedAnswer>>()(z.object({
  eligible: z.boolean(), seat: z.enum(['quota', 'pool']).nullable(), position: z.int().nullable(), ruleSet: z.string().nullable(), findings: z.array(finding),
}))
const opened = answering<Opened>()(z.object({ id: z.uuid(), status: z.literal('RUNNING'), trainees: z.int(), expired: z.int() }))
const decidedTogether = answering<BatchDecided>()(z.object({ decided: z.array(z.uuid()), unchanged: z.array(z.uuid()), refused: z.array(z.uuid()) }))
const decided = answering<Decided>()(z.object({ id: z.uuid(), status: z.enum(['ACCEPTED', 'RETURNED', 'REJECTED']) }))

const standing = {
  id: z.uuid(), status: z.enum(nominationStatuses), seat: z.enum(['quota', 'pool']).nullable(), position: z.int().nullable(), agencyId: z.uuid(),
  submittedAt: z.iso.datetime(), decidedAt: z.iso.datetime().nullable(), returnDeadline: z.iso.date().nullable(), offerDeadline: z.iso.date().nullable(), reasons: z.array(z.string()),
}
const listed = answering<ListedNomination>()(z.object({
  ...standing, cohort: z.object({ id: z.uuid(), code: z.string(), course: z.string() }),
  person: z.object({ id: z.uuid(), fullName: z.string(), birthDate: z.iso.date() }),
  returnedPapers: z.array(z.object({ kind: z.enum(documentKinds), reason: z.enum(documentFaults) })),
}))
const shown = answering<Omit<ShownNomination, 'findings'> & { findings: readonly SpokenFinding[] }>()(z.object({
  ...standing, waitsFor: z.enum(limits).nullable(), letter: z.object({ number: z.string(), writtenOn: z.iso.date() }).nullable(), replaces: z.string().nullable(), replacedBy: z.string().nullable(), note: z.string().nullable(), purgedOn: z.iso.date().nullable().meta({ description: 'the day on which what was judged and the note were removed, their time being over' }), ruleSet: z.string().nullable(), findings: z.array(finding),
  cohort: z.object({
    id: z.uuid(), code: z.string(), form: z.enum(cohortForms), status: z.enum(cohortStatuses), course: z.string(), closesAt: z.iso.datetime().nullable(), opensOn: z.iso.date(),
  }),
  person: z.object({
    id: z.uuid(), fullName: z.string(), birthDate: z.iso.date(), sex: z.string(), maskedNumber: z.string().nullable(), foreignDocument: z.string().nullable(), post: z.string().nullable(),
  }),
}))
const filters = z.object({ cohort: z.uuid().optional(), status: z.enum(nominationStatuses).optional(), q: z.string().max(100).optional(), papers: z.literal('RETURNED').optional(), ...paging })
const decision = operation({ summary: 'The opening decision with its list as a Word file; a draft until the class is opened. Every copy is on record', who: 'school', params, answer: z.unknown(), problems: [403, 409] })
const word = { description: 'The paper as it is printed.', content: { 'application/vnd.openxmlformats-officedocument.wordprocessingml.document': {} } }

export const enrolmentPaths: ZodOpenApiPathsObject = {
  '/api/cohorts/{id}/quotas': { get: operation({
    summary: 'Seats of a cohort by agency', who: 'agency its own; school, province all', params, answer: quotas, problems: [403],
  }) },
  '/api/cohorts/{id}/nominations': { post: operation({
    summary: 'Nominates a person: a seat is held, or a place in the queue given', who: 'agency', params, body: nominee, status: 201, answer: placed, problems: [403, 409], once: true,
  }) },
  '/api/cohorts/{id}/opening/document': { get: { ...decision, responses: { ...decision.responses, 200: word } } },
  '/api/cohorts/{id}/opening': { post: operation({
    summary: 'Opens the class: accepted nominations become trainees', who: 'school', params, body: openingInput, answer: opened, problems: [403, 409], once: true,
  }) },
  '/api/nominations': { get: operation({ summary: 'Nominations, latest first', who: 'agency its own; school all', query: filters, answer: pageOf(listed) }) },
  '/api/nominations/check': { post: operation({
    summary: 'What nominating would find and answer at this moment; nothing is saved', who: 'agency', body: checkInput, answer: checked, problems: [403, 404, 409],
  }) },
  '/api/nominations/{id}': { get: operation({ summary: 'One nomination with every finding', who: 'agency its own; school all', params, answer: shown }) },
  '/api/nominations/{id}/withdrawal': { post: operation({
    summary: 'Takes a nomination back; its seat goes on', who: 'agency', params, body: withdrawalInput, answer: z.object({ id: z.uuid(), status: z.literal('WITHDRAWN') }), problems: [403, 409], once: true,
  }) },
  '/api/nominations/{id}/offer-answer': { post: operation({
    summary: 'Takes a seat that the queue reached late, or declines it with a reason', who: 'agency', params, body: offerInput,
    answer: z.object({ id: z.uuid(), status: z.enum(['SUBMITTED', 'WITHDRAWN']) }), problems: [403, 409], once: true,
  }) },
  '/api/cohorts/{id}/decisions': { post: operation({
    summary: 'One decision for several nominations of a class, with an answer for each', who: 'school', params, body: decisionsInput, answer: decidedTogether, problems: [403, 409], once: true,
  }) },
  '/api/nominations/{id}/decision': { post: operation({
    summary: 'Accepts, returns with reasons and a deadline, or rejects', who: 'school', params, body: decisionInput, answer: decided, problems: [403, 409], once: true,
  }) },
}
