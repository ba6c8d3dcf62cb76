/** Who is away in the weeks of a class. */
export const awayHref = (cohortId: string): string => `/agency/away?cohort=${cohortId}`
