/** A line as far as merging goes: what it plans, and how many cohorts of it were made. */
export type Mergeable = { cohorts: number; trainees: number; scheduled: number }

/** What the line that stays is proposed to say: everybody of both, in classes of its own size. */
export function mergedFigures(keep: Mergeable, drop: Mergeable): { cohorts: number; trainees: number } {
  const trainees = keep.trainees + drop.trainees
  const size = Math.max(1, Math.ceil(keep.trainees / keep.cohorts))
  return { trainees, cohorts: Math.max(keep.scheduled, Math.ceil(trainees / size)) }
}

/** Why two lines cannot become one, or null. A line whose cohorts exist cannot go, one that stays cannot plan fewer than exist. */
export function mergeBlocker({ keep, drop, cohorts, trainees }: { keep: Mergeable; drop: Mergeable; cohorts: number; trainees: number }) {
  if (drop.scheduled > 0) return 'line_scheduled' as const
  if (cohorts < keep.scheduled) return 'below_scheduled' as const
  return cohorts > trainees ? ('trainees_below_cohorts' as const) : null
}
