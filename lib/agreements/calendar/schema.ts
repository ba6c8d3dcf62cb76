/** How many duties of one party fall due in one month (2027-03). */
export type CalendarCount = { party: string; month: string; total: number }

/** The same duty of one party on one day, owed by one or several; `debtor` where it is one. */
export type CalendarGroup = { key: string; dueOn: string; stage: string; partyKind: string; party: string; title: string; clause: number | null; debtor: string | null; total: number; done: number; overdue: number }
