import { formatDay } from '../../../time'
import type { Sheet } from '../queries/find-sheet'
import type { Listed } from './pasted'

/** Whom a pasted line may name, in the order of the sheet. */
export const listedOn = ({ hidden, rows, papers }: Sheet): Listed[] => hidden
  ? papers.map(({ blindCode }) => ({ key: String(blindCode), name: String(blindCode), detail: '' }))
  : rows.map(({ traineeId, name, birthDate }) => ({ key: traineeId, name, detail: formatDay(birthDate, 'vi') }))
