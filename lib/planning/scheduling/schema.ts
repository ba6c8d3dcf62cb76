import { z } from 'zod'
import { day, text } from '../../people/schema'
import { MOST_COHORTS } from '../plan/schema'

const id = z.uuid({ error: 'id_invalid' })
const whole = (least: number, most: number, error: string) => z.coerce.number({ error }).int({ error }).min(least, { error }).max(most, { error })

/** Where the running number stands in the codes of cohorts. */
export const NUMBER = '{n}'

/** A place of its own: the locality that the line names. */
export const LOCALITY = 'LOCALITY'

/**
 * Cohorts to be made of a line. `firstNumber` is kept as it is typed: 08 makes 08, 09, 10. `weeks` is for part-time classes,
 * whose length no course says; `place` is a campus or the line's locality.
 */
export const schedulingForm = z.object({
  itemId: id,
  count: whole(1, MOST_COHORTS, 'cohorts_invalid'),
  codePattern: text(40).refine((typed) => typed.split(NUMBER).length === 2, { error: 'number_place_missing' }),
  firstNumber: z.string({ error: 'required' }).regex(/^\d{1,4}$/, { error: 'invalid' }),
  firstOn: day,
  daysBetween: whole(0, 180, 'invalid'),
  weeks: whole(1, 120, 'invalid').optional(),
  capacity: whole(1, 1_000, 'seats_invalid'),
  poolSeats: whole(0, 1_000, 'seats_invalid'),
  place: z.union([z.literal(LOCALITY), id], { error: 'required' }),
})
export type SchedulingInput = z.output<typeof schedulingForm>
