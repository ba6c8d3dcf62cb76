import { parseDocumentNumber, unbroken } from '@/lib/document-number'
import type { Translate } from '@/lib/i18n/sentence'
import { formatDay, type Day } from '@/lib/time'

const sorts: Readonly<Record<string, string>> = { QĐ: 'QD', BC: 'BC', KH: 'KH', TTr: 'TTR', CV: 'CV', TB: 'TB', ĐA: 'DA', NQ: 'NQ' }

/** "Quyết định 1811-QĐ/TU ngày 06/12/2022": a number never stands without its day. */
export function paperText(number: string, on: Day, { t, locale }: { t: Translate; locale: string }): string {
  const sort = t(`planning.plan.sorts.${sorts[parseDocumentNumber(number)?.kind ?? ''] ?? 'OTHER'}`)
  return t('planning.plan.paper', { sort, number: unbroken(number), day: formatDay(on, locale) })
}
