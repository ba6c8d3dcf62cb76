import { addDays, yearOf, type Day } from '@/lib/time'
import { leader, provinceOfficer, trainingOfficer } from '../accounts'
import { at, workday } from '../calendar'
import { addEvent, tell, type Happening } from '../happenings'
import type { Rows } from '../rows'
import { decidedBefore, decisionNumber, planId, proposalNumber, proposedFor } from './papers'
import { adjustedOn } from './this-year'

/** What happened to the plans of this year and the next, and who was told. */
export function addPlanHistory(rows: Rows, today: Day) {
  const year = yearOf(today)
  const decided = [decidedBefore(year), adjustedOn(year, today)]
  decided.forEach((day, index) => {
    const version = index + 1
    if (version > 1) record(rows, today, { type: 'plan.drafted', when: at(addDays(proposedFor(day), -9), '09:05'), actor: 'school', year, version }, [])
    record(rows, today, {
      type: 'plan.proposed', when: at(proposedFor(day), '10:15'), actor: 'school', year, version, number: proposalNumber(year, version), on: proposedFor(day),
    }, [provinceOfficer, leader])
    record(rows, today, {
      type: 'plan.approved', when: at(day, '16:20'), actor: 'province', year, version, number: decisionNumber(year, version), on: day,
    }, [trainingOfficer, leader])
  })
  record(rows, today, { type: 'plan.drafted', when: at(workday(addDays(today, -15)), '08:40'), actor: 'school', year: year + 1, version: 1 }, [])
}

interface Event { type: string; when: string; actor: Happening['actor']; year: number; version: number; number?: string; on?: Day }

function record(rows: Rows, today: Day, { type, when, actor, ...data }: Event, accounts: readonly number[]) {
  const happening: Happening = { type, when, actor, agency: null, subject: ['plan', planId(1, data.year)], data }
  tell(rows, accounts, addEvent(rows, happening, data.version), happening, today)
}
