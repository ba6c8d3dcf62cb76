import { z } from 'zod'
import { text } from '../../people/schema'

export const revisionFilter = z.object({ course: z.uuid().optional().catch(undefined) })
export const openTaskForm = z.object({
  courseId: z.uuid({ error: 'required' }), text: text(500), itemCode: z.string().regex(/^[A-Z][A-Z0-9_]{0,39}$/).optional(), roundId: z.uuid().optional(),
})
export type OpenTaskInput = z.output<typeof openTaskForm>
export const closeTaskForm = z.object({ taskId: z.uuid({ error: 'id_invalid' }), status: z.enum(['DONE', 'DECLINED'], { error: 'required' }), reason: text(500).optional() })
export type CloseTaskInput = z.output<typeof closeTaskForm>
