import type { FormField } from '@/components/frame/form-field'
import type { Translate } from '@/lib/i18n/sentence'
import type { LecturerFile } from '@/lib/teaching/lecturers/queries/list-lecturers'
import { degrees, lecturerKinds, ranks } from '@/lib/teaching/lecturers/schema'
import { formatDay, type Day } from '@/lib/time'

/** The fields of a lecturer, filled with what is known. */
export function lecturerFields(agencies: readonly { id: string; name: string }[], given: LecturerFile | null, t: Translate): (FormField | FormField[])[] {
  const word = (key: string) => t(`teaching.lecturers.${key}`)
  const optional = { mark: word('optional') }
  const none = { ...optional, placeholder: word('none') }
  const day = (value: Day | null | undefined) => (value ? formatDay(value, 'vi') : '')
  return [
    { kind: 'radio', name: 'kind', label: word('kind'), inRow: true, value: given?.kind ?? 'OWN', choices: lecturerKinds.map((value) => ({ value, label: word(`kinds.${value}`) })) },
    { kind: 'text', name: 'fullName', label: word('name'), value: given?.fullName ?? '' },
    [
      { kind: 'select', name: 'degree', label: word('degree'), ...none, value: given?.degree ?? '', options: degrees.map((value) => ({ value, label: value })) },
      { kind: 'select', name: 'rank', label: word('rank'), ...none, value: given?.rank ?? '', options: ranks.map((value) => ({ value, label: word(`ranks.${value}`) })) },
    ],
    { kind: 'area', name: 'topics', label: word('topics'), hint: word('topicsHint'), ...optional, rows: 4, maxLength: 4000, value: given?.topics.join('\n') ?? '' },
    { kind: 'title', name: 'recognition', label: word('recognitionTitle'), hint: word('recognitionHint') },
    { kind: 'select', name: 'agencyId', label: word('agency'), ...none, value: given?.agencyId ?? '', options: agencies.map(({ id, name }) => ({ value: id, label: name })) },
    [
      { kind: 'text', name: 'recognitionDecision', label: word('decision'), ...optional, value: given?.recognitionDecision ?? '' },
      { kind: 'text', name: 'recognitionIssuer', label: word('issuer'), ...optional, value: given?.recognitionIssuer ?? '' },
    ],
    [
      { kind: 'date', name: 'recognisedFrom', label: word('from'), ...optional, value: day(given?.recognisedFrom) },
      { kind: 'date', name: 'recognisedTo', label: word('to'), hint: word('toHint'), ...optional, value: day(given?.recognisedTo) },
    ],
    ...(given ? [{ kind: 'date' as const, name: 'leftOn', label: word('leftOn'), ...optional, value: day(given.leftOn) }] : []),
  ]
}
