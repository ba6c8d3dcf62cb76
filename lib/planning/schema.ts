/** Whom a need or a line of a plan is for. */
export const targetGroups = [
  'PARTY_COMMITTEE', 'COMMUNE_LEADER', 'DIVISION_LEADER', 'PLANNED', 'CIVIL_SERVANT', 'COUNCILLOR', 'MASS_ORGANISATION', 'NEW_MEMBER', 'SYMPATHISER',
  'NEIGHBOURHOOD_HEAD', 'OTHER',
] as const
export type TargetGroup = (typeof targetGroups)[number]

export const studyForms = ['CONCENTRATED', 'NON_CONCENTRATED'] as const
export type StudyForm = (typeof studyForms)[number]

/** A plan has lines for a year as usual and for one that is disrupted; one of the two is in use. */
export const scenarios = ['NORMAL', 'DISRUPTED'] as const
export type Scenario = (typeof scenarios)[number]

/** Years that a call, a frame or a plan can be of. */
export const FIRST_YEAR = 2000
export const LAST_YEAR = 2100
