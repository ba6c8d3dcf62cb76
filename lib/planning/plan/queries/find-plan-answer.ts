import 'server-only'
import type { Actor } from '../../../access/actor'
import { fullTimeShare, sumOf } from '../rules'
import type { PlanAnswer } from '../schema'
import { findPlan, type PlanWish } from './find-plan'

/** A plan as programs are told of it, or null if the actor may not know of it. */
export async function findPlanAnswer(actor: Actor, wish: PlanWish): Promise<PlanAnswer | null> {
  const plan = await findPlan(actor, wish)
  if (!plan) return null
  const { year, school, scenario, inUse, version, frame, lines, carried } = plan
  const [opened, carriedOver] = [sumOf(lines), sumOf(carried.map(({ trainees }) => ({ cohorts: 1, trainees })))]
  return {
    year, school: school.slug, scenario, scenarioInUse: inUse,
    version: {
      number: version.number, status: version.status, signatory: version.signatory,
      proposal: paperOf(version.proposalNumber, version.proposedOn), decision: paperOf(version.decisionNumber, version.decidedOn),
    },
    frame: { fromYear: frame.fromYear, title: frame.title, paper: paperOf(frame.documentNumber, frame.documentOn), fullTimeTarget: frame.fullTimeTarget, targetVerified: frame.targetVerified },
    lines: lines.map(({ itemId, courseId, code, course, kind, form, quarter, cohorts, trainees, venue, locality, leadAgencyId, leadAgency, targetGroup, leaveNumber, leaveOn, scheduled }) => ({
      itemId, courseId, courseCode: code, course, kind, form, quarter, cohorts, trainees, venue, locality, leadAgencyId, leadAgency, targetGroup, academyLeave: paperOf(leaveNumber, leaveOn), scheduled,
    })),
    carriedOver: carried, totals: { opened, carriedOver, together: sumOf([opened, carriedOver]) }, fullTime: fullTimeShare(lines),
  }
}

const paperOf = (number: string | null, on: string | null) => (number !== null && on !== null ? { number, on } : null)
