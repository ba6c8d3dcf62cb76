import { searchKey } from '../../../text'
import type { Day } from '../../../time'
import { lessonDayBlocker } from '../../planner/rules'
import type { LessonField, LessonList, ReadLesson, RowFault, UnderstoodLesson } from '../schema'

export type Named = { id: string; name: string; /** Without the degree. */ short?: string }
/** What a class can be taught: where, by whom, and when. */
export type Choices = {
  opensOn: Day; endsOn: Day; daysOff: ReadonlyMap<Day, string>; taken: ReadonlySet<string>
  modules: readonly Named[]; rooms: readonly Named[]; lecturers: readonly Named[]
}

export const slotOf = ({ day, half }: { day: string | null; half: string | null }): string => `${day ?? ''} ${half ?? ''}`

type Understood = { lesson: Omit<UnderstoodLesson, 'id'> | null; faults: RowFault[] }

/** What a row says, held against the class: its days, its free half-days, and the names that the school knows. `earlier`: rows above by half-day. */
export function understand(row: ReadLesson, choices: Choices, columns: LessonList['columns'], earlier: ReadonlyMap<string, number>): Understood {
  const faults = [...row.faults]
  const tell = (field: LessonField, fault: RowFault['fault'], values: RowFault['values'] = {}) => { faults.push({ field, column: columns[field] ?? null, fault, values }) }
  const one = (field: LessonField, text: string, known: readonly Named[], unknown: RowFault['fault']): Named | null => {
    const found = named(text, known)
    if (found.length === 1) return found[0] ?? null
    tell(field, found.length === 0 ? unknown : 'name_several', { text })
    return null
  }
  judgeWhen(row, choices, earlier, tell)
  const module = row.module ? one('module', row.module, choices.modules, 'module_unknown') : null
  const room = row.room ? one('room', row.room, choices.rooms, 'room_unknown') : null
  const lecturers = [...new Map(row.lecturers.flatMap((text) => one('lecturers', text, choices.lecturers, 'lecturer_unknown') ?? []).map(({ id, name }) => [id, { id, name }])).values()]
  const { day, half, kind, periods, title, place, note } = row
  if (faults.length > 0 || !day || !half || !kind || periods === null) return { lesson: null, faults }
  // Of a lesson that says no more, the module is the subject, as the course calls it.
  return { lesson: { day, half, kind, periods, title: module && title === row.module ? module.name : title, moduleId: module?.id ?? null, room: room && { id: room.id, name: room.name }, lecturers, place, note }, faults }
}

function judgeWhen({ day, half, position }: ReadLesson, { opensOn, endsOn, daysOff, taken }: Choices, earlier: ReadonlyMap<string, number>, tell: (field: LessonField, fault: RowFault['fault'], values?: RowFault['values']) => void): void {
  if (!day) return
  const off = daysOff.get(day)
  if (lessonDayBlocker(day, { opensOn, endsOn })) tell('day', 'day_outside_cohort', { from: opensOn, to: endsOn })
  else if (off !== undefined) tell('day', 'day_off', { name: off })
  if (!half) return
  const above = earlier.get(slotOf({ day, half }))
  if (taken.has(slotOf({ day, half }))) tell('half', 'half_taken')
  else if (above !== undefined && above !== position) tell('half', 'twice_in_file', { row: above })
}

/** Those whom a name means: as it is written, else without regard to case and marks. */
function named(text: string, known: readonly Named[]): Named[] {
  const exact = known.filter(({ name, short }) => name === text || short === text)
  return exact.length > 0 ? exact : known.filter(({ name, short }) => searchKey(name) === searchKey(text) || (short !== undefined && searchKey(short) === searchKey(text)))
}
