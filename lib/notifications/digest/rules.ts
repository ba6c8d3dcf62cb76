import { agencyRoles, schoolRoles } from '../../access/actor'
import { audiencesOf, type Audience } from '../rules'

/** What a person may hear of: the workspaces and the roles of the hats held now, and the agencies spoken for. */
export type Right = { audiences: ReadonlySet<string>; roles: ReadonlySet<string>; agencyIds: ReadonlySet<string> }
type Matter = { kind: string; audience: string; agencyId: string | null }

/** Whether a matter is still this person's: the workspace it was for, a role that is told of it, and its agency where it is one's. */
export const isStillTheirs = ({ kind, audience, agencyId }: Matter, { audiences, roles, agencyIds }: Right): boolean =>
  audiences.has(audience) && audiencesOf(kind).flatMap(rolesOf).some((role) => role !== undefined && roles.has(role)) && (audience !== 'agency' || agencyId === null || agencyIds.has(agencyId))

/** The roles of an audience as actors have them. */
function rolesOf(audience: Audience): readonly (string | undefined)[] {
  switch (audience.of) {
    case 'classHeads': return ['classHead']
    case 'lecturersNamed': return ['lecturer']
    case 'traineeOfReport':
    case 'traineesOwingForms':
    case 'traineesOfCohort': return ['trainee']
    case 'provinceTaking':
    case 'provinceAddressed': return ['province']
    case 'requester': return requesterRoles[audience.as]
    case 'trainee':
    case 'province': return [audience.of]
    case 'schoolTaking':
    case 'school': return audience.roles.map((role) => schoolRoles[role])
    case 'agency':
    case 'agencyTaking':
    case 'agenciesOfProvince':
    case 'agenciesOfAgreement':
    case 'agenciesOfNotice': return audience.roles.map((role) => agencyRoles[role])
  }
}

/** Whoever sent a request may wear any hat of its kind. */
const requesterRoles = { school: Object.values(schoolRoles), agency: Object.values(agencyRoles), trainee: ['trainee'], province: ['province'] } as const

const topics = ['nomination', 'endorsement', 'cohort', 'timetable', 'absence', 'marks', 'quota', 'needs', 'plan', 'notice', 'obligation', 'agreement', 'recommendation', 'report', 'data-request', 'breach'] as const
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
