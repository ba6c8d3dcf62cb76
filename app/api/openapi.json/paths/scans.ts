import { z } from 'zod'
import type { ZodOpenApiPathsObject } from 'zod-openapi'
import type { Scanned } from '@/lib/teaching/scans/commands/scan-roll'
import type { presentHall } from '@/lib/teaching/scans/rules/present'
import type { Scans } from '@/lib/teaching/scans/queries/find-scans'
import { scanInput, scanParams } from '@/lib/teaching/scans/schema'
import { answering, operation } from '../operation'

const hall = answering<ReturnType<typeof presentHall>>()(z.object({
  lessonId: z.uuid(), code: z.string(), path: z.string().meta({ description: 'What the QR code leads to, behind the address of the portal' }), changesAt: z.iso.datetime(),
  takenUntil: z.iso.datetime(), from: z.iso.datetime(), to: z.iso.datetime(), lateFrom: z.iso.datetime(), scanned: z.int(), total: z.int(),
}))
const scans = answering<Scans>()(z.object({
  seen: z.int().meta({ description: 'Goes back as `scanned` with the roll that goes by these scans' }),
  items: z.array(z.object({ traineeId: z.uuid(), name: z.string(), scannedAt: z.iso.datetime(), late: z.boolean() })),
}))
const scanned = answering<Scanned>()(z.object({ lessonId: z.uuid(), scannedAt: z.iso.datetime(), late: z.boolean() }))

export const scanPaths: ZodOpenApiPathsObject = {
  '/api/lessons/{id}/scanning': { get: operation({ summary: 'The code of this half minute, to be shown in the hall', who: 'class head of the class, lecturers of the lesson', params: scanParams, answer: hall, problems: [409] }) },
  '/api/lessons/{id}/scans': { get: operation({ summary: 'Who scanned the code of a lesson', who: 'training office, leadership, class head of the class, lecturers of the lesson', params: scanParams, answer: scans }) },
  '/api/me/scans': { post: operation({ summary: 'A trainee says by a code to be there', who: 'trainee', body: scanInput, answer: scanned, problems: [403, 404, 409, 429], once: true }) },
}
