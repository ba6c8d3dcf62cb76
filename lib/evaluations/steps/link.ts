import 'server-only'
import { linkToken } from '../../access/link-token'

/** The secret of an invitation's link: another one each time it was handed on, so that the old link opens nothing. */
export const evaluationToken = (invitationId: string, turn: number): string =>
  linkToken('evaluation', turn === 0 ? invitationId : `${invitationId}.${turn}`)
