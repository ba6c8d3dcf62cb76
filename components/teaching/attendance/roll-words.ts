import type { Translate } from '@/lib/i18n/sentence'

/** The words of a roll's form that are the same wherever a roll is taken. */
export function rollWords(t: Translate) {
  const word = (key: string) => t(`teaching.attendance.${key}`)
  return {
    statuses: { PRESENT: word('statuses.PRESENT'), LATE: word('statuses.LATE'), EXCUSED: word('statuses.EXCUSED'), UNEXCUSED: word('statuses.UNEXCUSED'), ON_DUTY: word('statuses.ON_DUTY') },
    legend: word('legend'), count: t('teaching.attendance.count', { present: '{present}', others: '{others}' }), prefix: t('web.frame.errorPrefix'),
  }
}
