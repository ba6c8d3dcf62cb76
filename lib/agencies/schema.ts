import type { SignedInActor } from '../access/actor'
import type { Day } from '../time'

/** What an agency can have open when it ends, in the order of the areas. */
export const openKinds = [
  'PERSON', 'CHILD', 'ROLE', 'API_KEY', 'FEED', 'NEEDS', 'LED_LINE', 'QUOTA', 'NOMINATION', 'ENDORSEMENT', 'IMPORT', 'TRAINEE', 'LECTURER', 'INVITATION', 'PARTY', 'MEMBER', 'OBLIGATION',
] as const
export type OpenKind = (typeof openKinds)[number]

/** Goes where its person goes; is allotted by itself; or ends with the agency. Seats and roles are said one by one. */
export const personal: ReadonlySet<OpenKind> = new Set<OpenKind>(['PERSON', 'NOMINATION', 'TRAINEE', 'INVITATION'])
export const ending: ReadonlySet<OpenKind> = new Set<OpenKind>(['API_KEY', 'FEED', 'ENDORSEMENT', 'IMPORT'])

/** One open thing of an agency. `count`: seats of a quota, else 1; `held`: how many of them are taken. */
export type OpenItem = {
  kind: OpenKind; id: string; fromId: string; label: string; personId: string | null; cohortId: string | null; count: number; held: number; seat: string | null
}
/** A trainee who completed the course, of whom no report waits: if nobody comes after the agency, nobody follows him or her. */
export const hasCompleted = ({ kind, seat }: Pick<OpenItem, 'kind' | 'seat'>): boolean => kind === 'TRAINEE' && seat === 'COMPLETED'
/** Where it goes; to nobody: it ends. */
export type Move = { kind: OpenKind; id: string; fromId: string; toId: string | null; seats: number | null }
/** By which paper, from which day, and who writes it down. */
export type HandOver = { caseId: string; by: SignedInActor; on: Day; decisionNumber: string; decidedOn: Day; now: Date }

/** What an agency is, as the portal knows it. */
export const agencyKinds = ['COMMUNE_PARTY_COMMITTEE', 'PROVINCIAL_PARTY_BODY', 'DEPARTMENT', 'MASS_ORGANISATION', 'ARMED_FORCES', 'ENTERPRISE', 'SCHOOL_OR_HOSPITAL', 'COMMUNE_POLITICAL_CENTRE', 'FORMER_DISTRICT_BODY'] as const
