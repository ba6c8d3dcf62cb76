import type { Day } from '../../time'

/** What of a person somebody opened, as it is recorded with the reading. */
export const readPages = ['PERSON', 'NOMINATION', 'STUDY', 'REPORT', 'TRAINEE', 'CERTIFICATE', 'CAREER'] as const
export type ReadPage = (typeof readPages)[number]
/** The same as the person is told of it: papers, the number in full, and a search by number for a special case beside the pages. */
export type ReadKind = ReadPage | 'DOCUMENT' | 'NUMBER' | 'WAIVER' | 'COPY'

/** Who looked at somebody: role and organisation, what, the last day and on how many days, and why, where a copy was taken. Officials are not named. */
export type ReadRow = { kind: ReadKind; role: string; place: string; last: Day; days: number; reasons: readonly string[] }

/** What is kept of a person, in groups; `verified`: whether the text of the basis was seen. */
export const keptGroups: readonly { key: string; verified: boolean }[] = ['identity', 'standards', 'dossier', 'study', 'certificate', 'account', 'log'].map((key) => ({ key, verified: false }))
