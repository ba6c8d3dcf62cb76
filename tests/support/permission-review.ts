// Scorecards, marks for the school and the report as a paper, as the matrix asks for them: those of the first agency and school.
import type { Actor } from '@/lib/access/actor'
import { exportReportPaper, issueReport, writeSection } from '@/lib/reporting/annual/paper/commands'
import { findReportPaper } from '@/lib/reporting/annual/paper/queries/find-report-paper'
import { exportScorecards } from '@/lib/reporting/scorecards/commands'
import { findScorecard, listScorecards } from '@/lib/reporting/scorecards/queries/list-scorecards'
import { listScorecardRows } from '@/lib/reporting/scorecards/queries/list-scorecard-rows'
import { scoreSchool } from '@/lib/reporting/scoring/commands'
import { listOwnScores, listSchoolScoring } from '@/lib/reporting/scoring/queries'
import { dayAt } from '@/lib/time'
import { progressAt } from './permission-progress'
import { at, type PermissionWorld } from './permission-world'

const today = dayAt(at)
const { year } = progressAt
/** A section is written once from what the portal proposes: each who tries takes a year of its own. */
let reportYear = 2010

/** By the name of the command or query. */
export const reviewAttempts: Readonly<Record<string, (actor: Actor, world: PermissionWorld) => Promise<unknown>>> = {
  listScorecards: (actor) => listScorecards(actor, { year, sort: 'name', limit: 50 }, today).then(({ items }) => items),
  findScorecard: (actor, { agency }) => findScorecard(actor, { agencyId: agency.id, year }, today),
  listScorecardRows: (actor, { agency }) => listScorecardRows(actor, { agencyId: agency.id, measure: 'quota', year, limit: 10 }, today).then((page) => page && page.agency),
  listOwnScores: (actor) => listOwnScores(actor, year),
  listSchoolScoring: (actor) => listSchoolScoring(actor, year, today),
  scoreSchool: (actor, { school }) => scoreSchool(actor, { year, school: school.slug, planning: 4, notices: 4, timetable: null, reports: 4, support: 4, remark: '' }, at),
  exportScorecards: (actor) => exportScorecards(actor, year, today),
  findReportPaper: (actor, { school }) => findReportPaper(actor, { year, school: school.slug }, today),
  exportReportPaper: (actor, { school }) => exportReportPaper(actor, { year, school: school.slug }, at),
  writeSection: (actor) => writeSection(actor, { year: reportYear++, code: 'STAFF', text: 'Đội ngũ có {lecturers} giảng viên.', revision: 0 }, at),
  issueReport: async (actor) => {
    const found = await findReportPaper(actor, { year: 2003 }, today)
    return issueReport(actor, { year: 2003, number: '104/BC-TrCT', issuedOn: today, signatory: 'A', signatoryTitle: 'Hiệu trưởng', seen: found?.seen ?? '', explanations: {} }, at)
  },
}
