import type { Translate } from '../../../i18n/sentence'
import { writeMark } from '../../../teaching/marks/rules/marks'
import { dayAt, formatClock, formatDay, isDay } from '../../../time'
import { copyMessages } from '../messages'
import { copyWords } from './messages'

/** The words of the screens for the codes of a column: by table and column, else by the name alone, of parts of what is kept as a whole too. */
const codes: Readonly<Record<string, string>> = {
  sex: 'people.sexes', party_status: 'people.partyStatuses', education: 'people.education', post_category: 'people.postCategories', planned_post_category: 'people.postCategories', rating: 'people.ratings', level: 'people.theoryLevels', course_level: 'people.theoryLevels',
  'credential.kind': 'people.credentialKinds', 'nomination.facts.credentials.kind': 'people.credentialKinds', 'career_event.kind': 'evaluations.use.kinds', form: 'catalogue.forms', agency_kind: 'enrolment.versions.agencyKinds', letterhead: 'succession.lines',
  'role_assignment.role': 'access.roles', 'api_key.scope': 'access.keys.scopes', 'calendar_feed.hat': 'privacy.copyWords.codes.calendar', 'mail_digest.status': 'privacy.copyWords.codes.mail', 'notification.audience': 'privacy.copyWords.codes.audience',
  'nomination.status': 'enrolment.statuses', 'nomination.seat': 'privacy.copyWords.codes.seat', 'nomination.reasons': 'enrolment.reasons', 'nomination_document.kind': 'enrolment.dossier.kinds', 'nomination_document.status': 'enrolment.dossier.states', 'nomination_document.reason': 'enrolment.dossier.faults',
  'waiver.rule': 'enrolment.rules', 'council_entry.outcome': 'enrolment.council.outcomes', 'council_entry.reasons': 'enrolment.reasons', 'cohort_duty.duty': 'enrolment.opening.duties', 'agency_handover.kind': 'succession.open',
  'trainee.status': 'teaching.classes.statuses', 'attendance_entry.status': 'teaching.attendance.statuses', 'absence_warning.level': 'teaching.attendance.levels', 'mark.outcome': 'teaching.marks.outcomes', 'mark_history.outcome': 'teaching.marks.outcomes',
  'mark_correction.from_outcome': 'teaching.marks.outcomes', 'mark_correction.to_outcome': 'teaching.marks.outcomes', 'mark_correction.status': 'teaching.marks.correction', 'conduct_point.step': 'teaching.conduct.steps',
  'comment_report.status': 'teaching.reports.statuses', 'comment_report.step': 'teaching.reports.steps', overall: 'teaching.reports.overalls', 'comment_report.facts.conduct.rank': 'teaching.conduct.classes', 'comment_report.sheet.facts.conduct.rank': 'teaching.conduct.classes',
  'trainee_decision.kind': 'graduation.trainees.kinds', 'graduation_entry.result': 'graduation.results', 'graduation_entry.rank': 'graduation.ranks', 'certificate.kind': 'graduation.kinds', 'certificate.content.kind': 'graduation.kinds', 'certificate.content.rank': 'graduation.ranks',
  'evaluation_invitation.respondent': 'evaluations.respondents', 'lecturer.kind': 'teaching.lecturers.kinds', 'lecturer.rank': 'teaching.lecturers.ranks', 'lesson_lecturer.status': 'privacy.copyWords.codes.lesson', 'lesson_lecturer.acceptance': 'teaching.lecturers.acceptance',
  'subject_request.kind': 'privacy.requests.kinds', 'subject_request.outcome': 'privacy.requests.outcomes',
}
/** Marks are kept in hundredths. */
const marks = new Set(['mark.value', 'mark_history.value', 'mark_correction.from_value', 'mark_correction.to_value', 'research_task.mark', 'graduation_entry.average', 'graduation_entry.facts.marks.average',
  'comment_report.facts.average', 'comment_report.facts.marks.mark', 'comment_report.sheet.facts.average', 'comment_report.sheet.facts.marks.mark'])

/** Where a value stands: the table, the column, and the way into what is kept as a whole. */
type At = { path: string; name: string }
type Say = { t: Translate; locale: string }
type Parts = Readonly<Record<string, unknown>>

/** The value of a column as the screens say it; empty if it says nothing. Of what has no word the code stays. */
export const cellOf = (table: string, column: string, value: unknown, say: Say): string => saidOf(value, { path: `${table}.${column}`, name: column }, say)

/** An instant by the clock of Việt Nam. */
export const momentOf = (instant: string, { t, locale }: Say): string => t('privacy.copy.moment', { clock: formatClock(new Date(instant), locale), day: formatDay(dayAt(new Date(instant)), locale) })

export const isId = (value: unknown): boolean => typeof value === 'string' && /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(value)
/** As PostgreSQL writes a `timestamptz` into JSON. */
const isInstant = (value: string): boolean => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/.test(value)
const isParts = (value: unknown): value is Parts => typeof value === 'object' && value !== null && !Array.isArray(value)

function saidOf(value: unknown, at: At, say: Say): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'boolean') return say.t(`privacy.copy.${value ? 'yes' : 'no'}`)
  if (typeof value === 'number') return marks.has(at.path) ? writeMark(value, say.locale) : String(value)
  if (typeof value === 'string') return textOf(value, at, say)
  // The figures of a notification are keys of programs; what happened stands in its kind, and in the log.
  if (at.path === 'notification.data') return ''
  if (Array.isArray(value)) return value.map((one) => saidOf(one, at, say)).filter(Boolean).join('; ')
  return isParts(value) ? wholeOf(value, at, say) : ''
}

function textOf(value: string, at: At, say: Say): string {
  if (isDay(value)) return formatDay(value, say.locale)
  if (isInstant(value)) return momentOf(value, say)
  // The text of a certificate is kept as it was signed.
  if (at.path === 'certificate.content') return saidOf(readWhole(value), at, say)
  if (at.path === 'notification.kind') return eventWord(value, say.t) ?? value
  const words = codes[at.path] ?? codes[at.name]
  return words !== undefined && /^[A-Za-z][\w-]*$/.test(value) ? wordOr(value, `${words}.${value}`, say.t) : value
}

function readWhole(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** The sentence of a key; what stands for it where there is none. */
function wordOr(other: string, key: string, t: Translate): string {
  const word = t(key)
  return word === key ? other : word
}

function wholeOf(whole: Parts, at: At, say: Say): string {
  const { t } = say
  if (at.path.endsWith('.lesson')) return lessonOf(whole, say)
  const judged = at.path === 'nomination.findings' ? ['enrolment.rules', 'enrolment.outcomes', whole['rule']] as const : at.path === 'graduation_entry.conditions' ? ['graduation.conditions', 'graduation.outcomes', whole['code']] as const : null
  if (judged) {
    const [names, outcomes, code] = [judged[0], judged[1], String(judged[2])]
    return t('privacy.copyWords.part', { name: wordOr(code, `${names}.${code}${names === 'graduation.conditions' ? '.name' : ''}`, t), said: wordOr('', `${outcomes}.${String(whole['outcome'])}`, t) })
  }
  return Object.entries(whole).flatMap(([key, value]) => {
    const name = key.replace(/[A-Z]/g, (letter, place: number) => (place === 0 ? letter : `_${letter.toLowerCase()}`))
    const said = isId(value) ? '' : saidOf(value, { path: `${at.path}.${name}`, name }, say)
    return said === '' ? [] : [t(`privacy.copyWords.${typeof value === 'object' ? 'whole' : 'part'}`, { name: partName(name, key, at, t), said })]
  }).join('; ')
}

const ownParts: Parts = copyWords.vi.copyWords.parts
const ownColumns: Parts = copyMessages.vi.copy.columns

/** What a part is called; the items of a form are called as the form calls them. */
function partName(name: string, key: string, { path }: At, t: Translate): string {
  if (path.startsWith('evaluation_')) return key
  return Object.hasOwn(ownParts, name) ? t(`privacy.copyWords.parts.${name}`) : Object.hasOwn(ownColumns, name) ? t(`privacy.copy.columns.${name}`) : key
}

function lessonOf({ day, half, periods, title }: Parts, { t, locale }: Say): string {
  return t('privacy.copyWords.lesson', { day: formatDay(String(day), locale), half: t(`teaching.halves.${String(half)}`), periods: Number(periods), title: String(title) })
}

/** The word for an event of the log, or null: rows of years ago may be of a type that is written no more. */
export function eventWord(type: string, t: Translate): string | null {
  const [area = '', name = ''] = type.split('.')
  const words = Object.entries(copyMessages.vi.copy.events).find(([known]) => known === area)?.[1]
  return words !== undefined && Object.hasOwn(words, name) ? t(`privacy.copy.events.${type}`) : null
}
