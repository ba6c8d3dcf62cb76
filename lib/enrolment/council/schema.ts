import { z } from 'zod'
import { day, text } from '../../people/schema'

export const councilRoles = ['CHAIR', 'DEPUTY', 'SECRETARY', 'MEMBER'] as const
export type CouncilRole = (typeof councilRoles)[number]
export const roleOf = (role: string): CouncilRole => councilRoles.find((one) => one === role) ?? 'MEMBER'

/** What a council's list says of somebody. */
export const councilOutcomes = ['ACCEPTED', 'REJECTED', 'WAITLISTED'] as const
export type CouncilOutcome = (typeof councilOutcomes)[number]
export const outcomeOf = (outcome: string): CouncilOutcome => councilOutcomes.find((one) => one === outcome) ?? 'WAITLISTED'

export type Member = { role: CouncilRole; name: string; post: string }

/** The seats of a council as the form has them: who must be there first. */
export const councilSeats = [
  { key: 'chair', role: 'CHAIR' }, { key: 'secretary', role: 'SECRETARY' }, { key: 'deputy', role: 'DEPUTY' },
  { key: 'member1', role: 'MEMBER' }, { key: 'member2', role: 'MEMBER' }, { key: 'member3', role: 'MEMBER' }, { key: 'member4', role: 'MEMBER' },
] as const satisfies readonly { key: string; role: CouncilRole }[]

const [name, post] = [text(100), text(200)]
const needed = (shape: typeof name) => z.string({ error: 'required' }).pipe(shape)

/** Who sits, as a form of a council has it: chair, secretary and one member at least. */
export const seatFields = {
  chairName: needed(name), chairPost: needed(post), secretaryName: needed(name), secretaryPost: needed(post), deputyName: name.optional(), deputyPost: post.optional(),
  member1Name: needed(name), member1Post: needed(post), member2Name: name.optional(), member2Post: post.optional(),
  member3Name: name.optional(), member3Post: post.optional(), member4Name: name.optional(), member4Post: post.optional(),
}
type Seats = z.output<z.ZodObject<typeof seatFields>>

/** Whoever is named has a post. */
export function eachNameHasAPost(given: Seats, context: z.core.$RefinementCtx) {
  for (const { key } of councilSeats) {
    if (!given[`${key}Name`] !== !given[`${key}Post`]) context.addIssue({ code: 'custom', path: [given[`${key}Name`] ? `${key}Post` : `${key}Name`], message: 'required' })
  }
}

export const membersOf = (given: Seats): Member[] => councilSeats.flatMap(({ key, role }): Member[] => {
  const [who, as] = [given[`${key}Name`], given[`${key}Post`]]
  return who && as ? [{ role, name: who, post: as }] : []
})

/** A sitting as its form sends it. */
export const councilForm = z.object({ cohortId: z.uuid({ error: 'id_invalid' }), heldOn: day, place: needed(text(200)), conclusion: text(1000).optional(), ...seatFields })
  .superRefine(eachNameHasAPost)
  .transform(({ cohortId, heldOn, place, conclusion, ...given }) => ({ cohortId, heldOn, place, conclusion, members: membersOf(given) }))
export type CouncilInput = z.output<typeof councilForm>

export const councilParams = z.object({ id: z.uuid(), councilId: z.uuid() })
