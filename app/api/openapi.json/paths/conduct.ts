import { z } from 'zod'
import type { ZodOpenApiPathsObject } from 'zod-openapi'
import type { Conduct } from '@/lib/teaching/conduct/queries/read-conduct'
import { conductSteps } from '@/lib/teaching/conduct/rules'
import { conductBody, conductParams } from '@/lib/teaching/conduct/schema'
import { answering, operation } from '../operation'

const conduct = answering<Conduct>()(z.object({
  criteria: z.array(z.object({ id: z.uuid(), name: z.string(), most: z.int() })),
  items: z.array(z.object({
    traineeId: z.uuid(), name: z.string(), birthDate: z.iso.date(), status: z.string(),
    steps: z.partialRecord(z.enum(conductSteps), z.record(z.string(), z.int())).meta({ description: 'Points by criterion of each step that was spoken' }),
  })),
})).meta({ id: 'Conduct' })

export const conductPaths: ZodOpenApiPathsObject = {
  '/api/cohorts/{id}/conduct': {
    get: operation({ summary: 'The points of conduct of a class by step and criterion', who: 'staff of the cohort, sending agencies and trainees, of those they follow', params: conductParams, answer: conduct }),
    post: operation({
      summary: 'Points of conduct at one step, one for each criterion; said again they are replaced, until the council spoke', who: 'the trainee of oneself, class head, training office and leadership for the council',
      params: conductParams, body: conductBody, answer: z.object({ total: z.int() }), problems: [403, 409], once: true,
    }),
  },
}
