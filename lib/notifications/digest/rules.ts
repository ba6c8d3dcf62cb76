/** What a person may hear of: the workspaces of the hats worn now, and the agencies spoken for. */
export type Right = { audiences: ReadonlySet<string>; agencyIds: ReadonlySet<string> }

/** Whether a matter is still this person's: the workspace it was for, and its agency where it is one's. */
export const isStillTheirs = ({ audience, agencyId }: { audience: string; agencyId: string | null }, { audiences, agencyIds }: Right): boolean =>
  audiences.has(audience) && (audience !== 'agency' || agencyId === null || agencyIds.has(agencyId))

const topics = ['nomination', 'endorsement', 'cohort', 'timetable', 'absence', 'marks', 'quota', 'needs', 'plan', 'notice', 'obligation', 'report'] as const
export type Topic = 'returned' | (typeof topics)[number] | 'other'

/** What a mail calls a matter. What was returned has a deadline, so it stands first and apart. */
const topicOf = (kind: string): Topic => {
  if (kind === 'nomination.returned' || kind === 'document.returned') return 'returned'
  if (kind.startsWith('reports.')) return 'report'
  if (kind.startsWith('lesson.')) return 'timetable'
  // Offers and special cases are matters of a nomination.
  return /^(?:offer|standard)\./.test(kind) ? 'nomination' : (topics.find((topic) => kind.startsWith(`${topic}.`)) ?? 'other')
}

/** How many of each topic, in the order above. No name is in it: mail goes through other people's hands. */
export function countTopics(unread: readonly { kind: string }[]): { topic: Topic; count: number }[] {
  const groups = Map.groupBy(unread, ({ kind }) => topicOf(kind))
  return (['returned', ...topics, 'other'] as const).flatMap((topic) => (groups.has(topic) ? [{ topic, count: groups.get(topic)?.length ?? 0 }] : []))
}

/** After how many refusals of the server a day's digest is given up; `mail_digest_attempts_limited` says so too. */
export const MAX_ATTEMPTS = 3
/** What is older stays in the inbox: nobody is mailed news of last month because mail was switched on today. */
export const DAYS_BACK = 7
