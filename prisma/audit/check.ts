/** An invariant as a query that answers one row, with a column `what`, for every violation. */
export interface Check { name: string; sql: string }
