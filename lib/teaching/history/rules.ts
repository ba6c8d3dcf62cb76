import type { Snapshot } from './schema'

type Described = Omit<Snapshot, 'online' | 'lecturers'> & { link: string | null; lecturers: readonly { name: string }[] }

/** What a history keeps of a lesson. A link is for those who follow the lesson, so only that there was one stays. */
export const snapshotOf = ({ day, half, title, kind, periods, room, place, link, note, lecturers }: Described): Snapshot =>
  ({ day, half, title, kind, periods, room, place, online: link !== null, note, lecturers: lecturers.map(({ name }) => name) })

export const aspects = ['when', 'where', 'lecturers', 'title', 'kind', 'periods', 'note'] as const
export type Aspect = (typeof aspects)[number]

const valueOf: Readonly<Record<Aspect, (one: Snapshot) => unknown>> = {
  when: ({ day, half }) => [day, half], where: ({ room, place, online }) => [room, place, online], lecturers: (one) => one.lecturers.toSorted(),
  title: (one) => one.title, kind: (one) => one.kind, periods: (one) => one.periods, note: (one) => one.note,
}

/** Where a lesson is held, as a text; empty if nobody said. `ONLINE`: under a link. */
export const placeOf = ({ room, place, online }: Snapshot): string => (online ? 'ONLINE' : [room, place].filter(Boolean).join(', '))

/** In what two states of a lesson differ. */
export const differences = (before: Snapshot, after: Snapshot): Aspect[] =>
  aspects.filter((aspect) => JSON.stringify(valueOf[aspect](before)) !== JSON.stringify(valueOf[aspect](after)))
