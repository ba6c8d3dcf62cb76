import { z } from 'zod'
import type { ZodOpenApiPathsObject } from 'zod-openapi'
import { endorsementInput, letterInput, rankInput, substitutionInput } from '@/lib/enrolment/order/schema'
import { operation } from '../operation'

const params = z.object({ id: z.uuid() })
const named = z.object({ id: z.uuid() })

/** An agency's own list in a class: its order, what its head says of it, the letter that sends it, and who comes instead of whom. */
export const orderPaths: ZodOpenApiPathsObject = {
  '/api/cohorts/{id}/order': { post: operation({
    summary: 'Puts one of the agency’s own who wait at a place of its own order; no other agency moves', who: 'agency its own', params, body: rankInput, answer: z.object({ rank: z.int() }), problems: [403, 409], once: true,
  }) },
  '/api/cohorts/{id}/endorsement-request': { post: operation({
    summary: 'Puts the agency’s list before its head; asked already, it is asked once', who: 'agency', params, status: 201, answer: named, problems: [403, 409], once: true,
  }) },
  '/api/cohorts/{id}/endorsement': { post: operation({
    summary: 'The head of the agency endorses exactly the nominations named, or returns the list with a reason, also one that was endorsed while no letter sent it', who: 'head of the agency', params, body: endorsementInput, answer: named, problems: [403, 409], once: true,
  }) },
  '/api/cohorts/{id}/letter': { post: operation({
    summary: 'Sends the agency’s list under one letter: `nominationIds` are all that no letter sent yet, those who wait in their order', who: 'agency; where it asks for endorsement, its head, or once the head endorsed', params, body: letterInput,
    status: 201, answer: named.extend({ sent: z.int() }), problems: [403, 409], once: true,
  }) },
  '/api/nominations/{id}/substitution': { post: operation({
    summary: 'Lets somebody else of the agency take over the seat before the class opens; the answer is the nomination that holds it now', who: 'agency its own', params, body: substitutionInput, status: 201, answer: named, problems: [403, 409], once: true,
  }) },
}
