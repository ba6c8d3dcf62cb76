import 'server-only'
import type { Actor } from '../../access/actor'
import { db } from '../../db/client'
import type { Prisma } from '../../db/generated/client'
import { dayOf, dayOrNull, type Day } from '../../time'
import { activitiesVisibleTo } from '../policy'
import { followedState } from '../rules'
import { materialStatuses, type ActivityDetail } from '../schema'
import { lastName, nameOf } from '../steps/names'
import { activityOf, activityShown } from '../steps/read'

const shown = {
  ...activityShown, minutes: true, audience: true, edition: true, materialStatus: true, revision: true,
  participants: { select: { agencyId: true, people: true, agency: lastName } },
  findings: { orderBy: [{ dueOn: 'asc' }, { id: 'asc' }], select: { id: true, text: true, dueOn: true, mendedOn: true, mendedNote: true } },
} as const satisfies Prisma.ActivitySelect

/** One activity with who took part, its minutes and its findings; null if the actor may not know it. */
export async function findActivity(actor: Actor, id: string, today: Day): Promise<ActivityDetail | null> {
  const row = await db.activity.findFirst({ where: { AND: [{ id }, activitiesVisibleTo(actor)] }, select: shown })
  return row && detailOf(row, today)
}

/** The review conference of a school's year; null if none was held or the actor may not know it. */
export async function findReviewConference(actor: Actor, { schoolId, year }: { schoolId: string; year: number }, today: Day): Promise<ActivityDetail | null> {
  const row = await db.activity.findFirst({ where: { AND: [{ schoolId, year, kind: 'REVIEW' }, activitiesVisibleTo(actor)] }, select: shown })
  return row && detailOf(row, today)
}

function detailOf({ minutes, audience, edition, revision, ...row }: Prisma.ActivityGetPayload<{ select: typeof shown }>, today: Day): ActivityDetail {
  const findings = row.findings.map(({ dueOn, mendedOn, ...finding }) => {
    const days = { dueOn: dayOf(dueOn), mendedOn: dayOrNull(mendedOn) }
    return { ...finding, ...days, state: followedState({ closedOn: days.mendedOn, dueOn: days.dueOn }, today) }
  })
  const { participants, materialStatus, ...rest } = row
  return {
    ...activityOf({
      id: rest.id, kind: rest.kind, title: rest.title, heldOn: rest.heldOn, year: rest.year, place: rest.place, guests: rest.guests, school: rest.school, participants,
      findings: rest.findings.filter(({ mendedOn }) => mendedOn === null),
    }, today), guests: row.guests, minutes, audience, edition, revision, findings,
    materialStatus: materialStatuses.find((one) => one === materialStatus) ?? null,
    participants: participants.map(({ agencyId, people, agency }) => ({ agencyId, people, name: nameOf(agency) ?? '' })).sort((a, b) => a.name.localeCompare(b.name, 'vi')),
  }
}
