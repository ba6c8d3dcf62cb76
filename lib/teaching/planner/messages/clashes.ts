import { bilingual } from '../../../i18n/messages'
import type { Translate } from '../../../i18n/sentence'
import { formatDay, weekdayName } from '../../../time'
import type { Clash } from '../schema'

export const clashMessages = bilingual(
  {
    clashes: {
      ROOM: '{name} đã có {other}.', LECTURER: 'Giảng viên {name} đã có {other}.', COHORT: 'Lớp {name} đã có {other}.', TRAINEES: '{count} học viên của lớp trùng với {other}.',
      SEATS: '{name} không đủ chỗ cho {count} học viên.', RECOGNITION: 'Quyết định công nhận giảng viên thỉnh giảng {name} hết hiệu lực trước ngày dạy.',
      elsewhere: 'một buổi học của trường khác', other: 'buổi “{title}” của lớp {code}, {half} {weekday} {day}',
    },
  },
  {
    clashes: {
      ROOM: '{name} already has {other}.', LECTURER: 'The lecturer {name} already has {other}.', COHORT: 'Class {name} already has {other}.', TRAINEES: '{count} trainees of the class also have {other}.',
      SEATS: '{name} has too few seats for {count} trainees.', RECOGNITION: 'The recognition of the visiting lecturer {name} ends before the lesson.',
      elsewhere: 'a lesson of another school', other: 'the lesson “{title}” of class {code}, {weekday} {day}, {half}',
    },
  },
)

const isClash = (value: unknown): value is Clash => typeof value === 'object' && value !== null && 'kind' in value && 'lesson' in value && 'other' in value && 'name' in value && 'count' in value

/** One clash as a sentence that names whom and what it concerns. */
export function clashSentence({ kind, other, name, count }: Clash, locale: string, t: Translate): string {
  const half = other ? t(`teaching.halves.${other.half}`) : ''
  const lesson = other ? t('teaching.clashes.other', {
    title: other.title, code: other.code, day: formatDay(other.day, locale), half: half.toLocaleLowerCase(locale), weekday: locale === 'vi' ? weekdayName(other.day, locale).toLocaleLowerCase('vi') : weekdayName(other.day, locale),
  }) : t('teaching.clashes.elsewhere')
  return t(`teaching.clashes.${kind}`, { name: name ?? '', other: lesson, count: count ?? 0 })
}

/** Clashes as a refusal carries them. */
export const clashSentences = (clashes: unknown, locale: string, t: Translate): string[] =>
  (Array.isArray(clashes) ? clashes : []).filter(isClash).map((clash) => clashSentence(clash, locale, t))
