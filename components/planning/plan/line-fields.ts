import type { FormField } from '@/components/frame/form-field'
import type { PlanLine } from '@/lib/planning/plan/queries/find-plan'
import type { PlannableCourse } from '@/lib/planning/plan/queries/list-line-choices'
import { lineScopes, venues } from '@/lib/planning/plan/schema'
import { studyForms, targetGroups } from '@/lib/planning/schema'
import { formatDay } from '@/lib/time'
import type { Words } from './words'

type Choices = { agencies: readonly { id: string; name: string }[]; words: Words }
type Seed = { courseId?: string | undefined; form?: string | undefined; scope?: string | undefined; trainees?: number | undefined }

/** The fields that say which course a new line is of. */
export function courseFields({ t }: Words, courses: readonly PlannableCourse[], seed: Seed): FormField[] {
  const word = (key: string, values?: Record<string, string>) => t(`planning.planForms.${key}`, values)
  return [
    {
      kind: 'select', name: 'courseId', label: word('course'), placeholder: word('chooseCourse'), value: seed.courseId,
      options: courses.map(({ id, name, needsAcademyLeave }) => ({ value: id, label: needsAcademyLeave ? word('courseNeedsLeave', { name }) : name })),
    },
    { kind: 'radio', name: 'form', label: word('form'), inRow: true, value: seed.form, choices: studyForms.map((form) => ({ value: form, label: t(`catalogue.forms.${form}`) })) },
    {
      kind: 'radio', name: 'scope', label: word('scope'), inRow: true, value: seed.scope ?? 'BOTH',
      choices: lineScopes.map((scope) => ({ value: scope, label: scope === 'BOTH' ? word('both') : t(`planning.scenarios.${scope}`) })),
    },
  ]
}

/** The figures of a line: when, how many, where, by whom, for whom, with whose leave. */
export function figureFields({ agencies, words: { t } }: Choices, line: Partial<PlanLine>): (FormField | FormField[])[] {
  const word = (key: string) => t(`planning.planForms.${key}`)
  const number = (value: number | undefined) => (value === undefined ? undefined : String(value))
  return [
    { kind: 'radio', name: 'quarter', label: word('quarter'), inRow: true, value: number(line.quarter), choices: [1, 2, 3, 4].map((one) => ({ value: String(one), label: t(`planning.quarters.q${one}`) })) },
    [
      { kind: 'text', name: 'cohorts', label: word('cohorts'), width: 'short', numeric: true, value: number(line.cohorts) },
      { kind: 'text', name: 'trainees', label: word('trainees'), hint: word('traineesHint'), width: 'short', numeric: true, value: number(line.trainees) },
    ],
    { kind: 'radio', name: 'venue', label: word('venue'), inRow: true, value: line.venue ?? 'SCHOOL', choices: venues.map((venue) => ({ value: venue, label: word(venue === 'SCHOOL' ? 'atSchool' : 'atLocality') })) },
    { kind: 'text', name: 'locality', label: word('locality'), hint: word('localityHint'), mark: word('optional'), width: 'medium', value: line.locality ?? undefined },
    { kind: 'select', name: 'leadAgencyId', label: word('lead'), mark: word('optional'), placeholder: word('schoolLeads'), value: line.leadAgencyId ?? undefined, options: offered(agencies, line) },
    { kind: 'select', name: 'targetGroup', label: word('group'), placeholder: word('chooseGroup'), value: line.targetGroup, options: targetGroups.map((group) => ({ value: group, label: t(`planning.groups.${group}`) })) },
    [
      { kind: 'text', name: 'leaveNumber', label: word('leaveNumber'), hint: word('leaveNumberHint'), mark: word('optional'), width: 'medium', value: line.leaveNumber ?? undefined },
      { kind: 'date', name: 'leaveOn', label: word('leaveOn'), mark: word('optional'), value: line.leaveOn ? formatDay(line.leaveOn, 'vi') : undefined },
    ],
  ]
}

/** An agency that ended since the line was drafted stays to be seen; saving says that it has to be another one. */
function offered(agencies: Choices['agencies'], { leadAgencyId, leadAgency }: Partial<PlanLine>) {
  const known = agencies.some(({ id }) => id === leadAgencyId) || !leadAgencyId ? [] : [{ id: leadAgencyId, name: leadAgency ?? '' }]
  return [...known, ...agencies].map(({ id, name }) => ({ value: id, label: name }))
}
