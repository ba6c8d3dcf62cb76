import { readDay } from '../../../enrolment/imports/rules/cells'
import { headingKey } from '../../../enrolment/imports/rules/columns'
import { storable, tidy } from '../../../text'
import type { Half, lessonKinds } from '../../planner/schema'
import type { LessonField, LessonList, ReadLesson, RowFault } from '../schema'

const halfWords: readonly (readonly [RegExp, Half])[] = [[/^(?:(?:buoi )?sang|morning|am)$/, 'MORNING'], [/^(?:(?:buoi )?chieu|afternoon|pm)$/, 'AFTERNOON'], [/^(?:(?:buoi )?toi|evening)$/, 'EVENING']]
type Kind = (typeof lessonKinds)[number]
const kindWords: readonly (readonly [RegExp, Kind])[] = [
  [/^(?:ly thuyet|len lop|lecture)$/, 'LECTURE'], [/^(?:thao luan|discussion)$/, 'DISCUSSION'], [/^(?:tu (?:hoc|nghien cuu)|self study)$/, 'SELF_STUDY'],
  [/^(?:(?:di |nghien cuu )?thuc te|field study)$/, 'FIELD_STUDY'], [/^(?:thi(?: het hoc phan| tot nghiep)?|kiem tra|exam)$/, 'EXAM'],
]
const LONGEST = 200

/** One row on its own: what can be read of it, and every cell that cannot. Whether names are known is not asked here. */
export function readLesson({ position, cells }: LessonList['rows'][number], { columns, date1904 }: Pick<LessonList, 'columns' | 'date1904'>): ReadLesson {
  const faults: RowFault[] = []
  const tell = (field: LessonField, fault: RowFault['fault'], values: RowFault['values'] = {}): null => {
    faults.push({ field, column: columns[field] ?? null, fault, values })
    return null
  }
  const cellOf = (field: LessonField) => {
    const cell = cells[field]
    return cell?.kind === 'formula' ? tell(field, 'formula') : (cell ?? null)
  }
  const textOf = (field: LessonField): string => {
    const text = tidy((cellOf(field)?.text ?? '').replace(/^'/, ''))
    const fault = !storable.test(text) || text.includes('\uFFFD') ? 'text_invalid' : text.length > LONGEST ? 'too_long' : null
    if (fault) tell(field, fault)
    return fault ? '' : text
  }
  const wordOf = <T>(field: LessonField, words: readonly (readonly [RegExp, T])[], fault: RowFault['fault'], otherwise: T | 'required'): T | null => {
    const cell = cellOf(field)
    if (!cell) return cells[field] ? null : otherwise === 'required' ? tell(field, 'required') : otherwise
    return words.find(([pattern]) => pattern.test(headingKey(cell.text)))?.[1] ?? tell(field, fault, { text: shown(cell.text) })
  }
  const dayOf = () => {
    const cell = cellOf('day')
    if (!cell) return cells.day ? null : tell('day', 'required')
    const read = readDay(cell, date1904)
    return 'value' in read ? read.value : tell('day', 'date_invalid', { text: shown(cell.text) })
  }
  const periodsOf = () => {
    const cell = cellOf('periods')
    if (!cell) return cells.periods ? null : tell('periods', 'required')
    return /^[1-6](?:\.0+)?$/.test(cell.text.trim()) ? Number(cell.text) : tell('periods', 'periods_invalid', { text: shown(cell.text) })
  }
  const [day, half, module, title] = [dayOf(), wordOf('half', halfWords, 'half_unknown', 'required'), textOf('module'), textOf('title')]
  if (!module && !title && !cells.module && !cells.title) tell('title', 'required')
  const [kind, periods, lecturers, room, place, note] = [wordOf<Kind>('kind', kindWords, 'kind_unknown', 'LECTURE'), periodsOf(), textOf('lecturers'), textOf('room'), textOf('place'), textOf('note')]
  return {
    position, day, half, kind, periods, module, title: title || module, room, place: place || null, note: note || null, faults,
    lecturers: lecturers.split(/[;\n]| và /).map((name) => name.trim()).filter(Boolean),
  }
}

/** As much of a cell as a sentence can hold. */
const shown = (text: string): string => Array.from(tidy(text.replace(/[\p{Cc}\p{Cs}]/gu, ' '))).slice(0, 60).join('')
