import { Badge } from '@/components/ui/badge'
import type { ImportStatus } from '@/lib/enrolment/imports/schema'
import { inLanguage } from '@/lib/i18n/current'

const tones = { READING: 'ink', CHECKED: 'wait', WRITTEN: 'good', FAILED: 'bad' } as const

/** The state of a list. */
export function ImportBadge({ status }: { status: ImportStatus }) {
  return inLanguage((t) => <Badge tone={tones[status]}>{t(`enrolment.imports.statuses.${status}`)}</Badge>)
}
