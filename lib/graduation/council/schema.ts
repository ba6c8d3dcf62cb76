import { z } from 'zod'
import { eachNameHasAPost, membersOf, seatFields } from '../../enrolment/council/schema'
import { day, text } from '../../people/schema'
import { ranks } from '../review/schema'

export const results = ['RECOGNISED', 'NOT_RECOGNISED'] as const
export type Result = (typeof results)[number]
export const resultOf = (stored: string): Result => (stored === 'RECOGNISED' ? 'RECOGNISED' : 'NOT_RECOGNISED')

/** The largest class there is, with room. */
const MOST = 400
const id = z.uuid({ error: 'id_invalid' })
const stated = z.object({ traineeId: id, rank: z.enum(ranks) })

/** A sitting of the graduation council: who sat, whom it recognises, and on what it relied where the portal knows nothing. */
const sitting = {
  heldOn: day, place: z.string({ error: 'required' }).pipe(text(200)), recordNumber: z.string({ error: 'required' }).pipe(text(60)), conclusion: text(1000).optional(), seen: text(500).optional(),
  recognised: z.array(id).max(MOST, { error: 'too_many' }), stated: z.array(stated).max(MOST, { error: 'too_many' }), ...seatFields,
}
const sat = ({ heldOn, place, recordNumber, conclusion, seen, recognised, stated: given, ...seats }: z.output<z.ZodObject<typeof sitting>>) =>
  ({ heldOn, place, recordNumber, conclusion, seen, recognised, stated: given, members: membersOf(seats) })
/** As a program sends it, for the class of the address. */
export const graduationCouncilBody = z.object(sitting).superRefine(eachNameHasAPost).transform(sat)
/** The same as a form sends it. */
export const graduationCouncilForm = z.object({ cohortId: id, ...sitting }).superRefine(eachNameHasAPost).transform(({ cohortId, ...given }) => ({ cohortId, ...sat(given) }))
export type GraduationCouncilInput = z.output<typeof graduationCouncilForm>

/** What a form ticks and chooses: `recognised` once for each, `rank-<trainee>` where the average is not known. */
export const choicesWritten = (form: FormData): { recognised: string[]; stated: { traineeId: string; rank: unknown }[] } => ({
  recognised: form.getAll('recognised').filter((one): one is string => typeof one === 'string'),
  stated: [...form.entries()].flatMap(([name, rank]) => (name.startsWith('rank-') && rank !== '' ? [{ traineeId: name.slice(5), rank }] : [])),
})

export const graduationCouncilParams = z.object({ id: z.uuid(), councilId: z.uuid() })
