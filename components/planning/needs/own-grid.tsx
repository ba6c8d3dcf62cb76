import { Link } from '@/components/ui/link'
import { currentTranslator } from '@/lib/i18n/current'
import type { loadOwnNeeds } from '@/lib/planning/needs/loaders'
import type { Call } from '@/lib/planning/needs/queries/list-calls'
import type { NeedRow } from '@/lib/planning/needs/rules'
import { yearsFrom } from '@/lib/planning/needs/schema'
import { studyForms, targetGroups } from '@/lib/planning/schema'
import { NeedsGrid } from './needs-grid'

type OwnGridProps = { data: Awaited<ReturnType<typeof loadOwnNeeds>>; call: Call; address: string }

/** The grid with its words and choices, and what its cells begin with. */
export async function OwnGrid({ data: { rows, courses, statement }, call, address }: OwnGridProps) {
  const t = await currentTranslator()
  const word = (key: string, values?: Record<string, string | number>) => t(`planning.needsForm.${key}`, values)
  const choices = {
    courseId: courses.map(({ id, name }) => ({ value: id, label: name })),
    form: studyForms.map((value) => ({ value, label: t(`catalogue.forms.${value}`) })),
    targetGroup: targetGroups.map((value) => ({ value, label: t(`planning.groups.${value}`) })),
  }
  const words = {
    caption: word('caption'), what: word('what'), course: word('course'), form: word('form'), group: word('group'), reason: word('reason'), chooseCourse: word('chooseCourse'), chooseForm: word('chooseForm'), chooseGroup: word('chooseGroup'), remove: word('remove'), total: word('total'),
    count: word('count', { year: '{year}' }), row: word('row', { row: '{row}' }), send: word('send'), sending: word('sending'), more: word('more'), adding: word('adding'), none: word('none'),
    wrong: word('wrong', { count: '{count}' }), wrongRow: word('wrongRow', { row: '{row}' }), errorPrefix: t('web.frame.errorPrefix'),
  }
  return (
    <NeedsGrid
      // What was copied or sent makes another grid: its cells begin anew.
      key={`${statement?.answeredAt ?? ''} ${rows.length}`} year={call.year} school={call.school} answeredAt={statement?.answeredAt ?? ''} first={cellsOf(call.year, rows)} years={yearsFrom(call.year)}
      choices={choices} words={words} anew={<p><Link href={address}>{word('anew')}</Link></p>} mayHaveNone={statement === null || statement.items.length > 0}
    />
  )
}

/** What the cells hold, by the names of the fields. */
const cellsOf = (year: number, rows: readonly NeedRow[]): Record<string, string> => Object.fromEntries(rows.flatMap(({ courseId, form, targetGroup, reason, headcounts }, row) => [
  ...Object.entries({ courseId, form, targetGroup, reason }).map(([part, value]) => [`items.${row}.${part}`, value] as const),
  ...headcounts.flatMap((count, ahead) => (count > 0 ? [[`items.${row}.headcounts.${year + ahead}`, String(count)] as const] : [])),
]))
