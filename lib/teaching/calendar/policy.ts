import type { TimetableActor } from '../policy'

/** Which calendar addresses are this actor's: those of the account in the hat worn. */
export const feedsOf = ({ accountId, kind }: TimetableActor) => ({ accountId, hat: kind === 'trainee' ? 'trainee' : 'lecturer' })
