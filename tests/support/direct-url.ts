/** The address of a test's database past the pooler, where there is one: for programs that need a session of their own. */
export const directUrl = (): string => process.env.DATABASE_DIRECT_URL || process.env.DATABASE_URL || ''
