import { paperText } from '@/components/planning/paper-text'
import { planWords, type Words } from '@/components/planning/plan/words'
import type { Plan, PlanLine } from '@/lib/planning/plan/queries/find-plan'
import { sumOf } from '@/lib/planning/plan/rules'
import type { CellValue, SheetColumn, SheetSpec } from '@/lib/web/spreadsheet'

/** A plan as a sheet: its papers, a row for each line, the sums. */
export function planSheet(plan: Plan, words: Words): SheetSpec<PlanLine> {
  const { word, number } = planWords(words)
  const { lines, carried, version, frame } = plan
  const sum = sumOf(lines)
  const columns = columnsOf(words)
  const foot: Readonly<Record<string, CellValue>> = { course: word('total'), cohorts: sum.cohorts, trainees: sum.trainees }
  const notes = [
    plan.school.name,
    `${word('version', { number: version.number })}, ${word(`statuses.${version.status}`)}, ${word('scenario', { name: words.t(`planning.scenarios.${plan.scenario}`) })}`,
    ...(version.proposalNumber && version.proposedOn ? [word('proposedBy', { paper: paperText(version.proposalNumber, version.proposedOn, words) })] : []),
    ...(version.decisionNumber && version.decidedOn ? [word('decidedBy', { paper: paperText(version.decisionNumber, version.decidedOn, words) })] : []),
    `${word('inFrame')} ${frame.title}, ${paperText(frame.documentNumber, frame.documentOn, words)}`,
    `${word('carried')}: ${number(carried.length)}, ${word('carriedNote', { trainees: carried.reduce((total, { trainees }) => total + trainees, 0) })}`,
  ]
  return { name: String(plan.year), title: word('title', { year: plan.year }), notes, columns: columns.map(({ key: _, ...column }) => column), rows: lines, foot: columns.map(({ key }) => foot[key] ?? null) }
}

function columnsOf(words: Words): (SheetColumn<PlanLine> & { key: string })[] {
  const { word, quarter, form } = planWords(words)
  const said = (key: string) => words.t(`planning.planForms.${key}`)
  return [
    { key: 'quarter', head: said('quarter'), value: (line) => quarter(line.quarter), width: 10 },
    { key: 'course', head: word('course'), value: ({ course }) => course, width: 44 },
    { key: 'kind', head: said('byKind'), value: ({ kind }) => words.t(`catalogue.kinds.${kind}`), width: 12 },
    { key: 'form', head: word('form'), value: (line) => form(line.form), width: 20 },
    { key: 'group', head: said('group'), value: ({ targetGroup }) => words.t(`planning.groups.${targetGroup}`), width: 28 },
    { key: 'cohorts', head: word('cohorts'), value: ({ cohorts }) => cohorts, width: 8 },
    { key: 'trainees', head: word('trainees'), value: ({ trainees }) => trainees, width: 12 },
    { key: 'venue', head: word('venue'), value: ({ venue, locality }) => (venue === 'SCHOOL' ? word('atSchool') : locality), width: 24 },
    { key: 'lead', head: word('lead'), value: ({ leadAgency }) => leadAgency ?? word('schoolLeads'), width: 30 },
    { key: 'leave', head: word('leave'), value: ({ leaveNumber }) => leaveNumber, width: 22 },
    { key: 'leaveOn', head: said('leaveOn'), value: ({ leaveOn }) => (leaveOn ? { day: leaveOn } : null), width: 16 },
    { key: 'scheduled', head: word('scheduled'), value: ({ scheduled }) => scheduled, width: 10 },
  ]
}
