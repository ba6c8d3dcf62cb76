import type { Translate } from '../../../i18n/sentence'
import { formatDay } from '../../../time'
import type { CommitmentInput } from '../schema'

/** The rule of a day in words: "30 ngày trước ngày hạn gửi danh sách". */
export function sayDue({ dueKind, dueOn, dueMonth, dueDay, dueEvent, dueDays }: CommitmentInput, t: Translate, locale: string): string {
  switch (dueKind) {
    case 'ON_DATE': return t('agreements.writing.due.ON_DATE', { day: dueOn ? formatDay(dueOn, locale) : '' })
    case 'YEARLY': return t('agreements.writing.due.YEARLY', { dueDay: dueDay ?? '', dueMonth: dueMonth ?? '' })
    case 'QUARTERLY': return t('agreements.writing.due.QUARTERLY', { days: dueDays })
    case 'PLAN':
    case 'COHORT': {
      const event = t(`agreements.writing.dueEvents.${dueEvent ?? 'OPENS'}`)
      return t(`agreements.writing.due.${dueDays === 0 ? 'on' : dueDays > 0 ? 'after' : 'before'}`, { days: Math.abs(dueDays), event })
    }
  }
}
