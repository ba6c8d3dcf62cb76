import { parseDocumentNumber } from '@/lib/document-number'
import type { Translate } from '@/lib/i18n/sentence'

const known = new Set(['NQ', 'QĐ', 'KL'])

/** A paper by what it is and its number: "Nghị quyết 1102/NQ-HĐND". */
export function paperName(number: string, t: Translate): string {
  const kind = parseDocumentNumber(number)?.kind ?? ''
  return t(`succession.papers.${known.has(kind) ? kind : 'OTHER'}`, { number })
}
