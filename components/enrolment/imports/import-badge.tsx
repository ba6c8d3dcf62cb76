import { Badge } from '@/components/ui/badge'
import type { ImportStatus } from '@/lib/enrolment/imports/schema'
import { currentTranslator } from '@/lib/i18n/current'

const tones = { READING: 'ink', CHECKED: 'wait', WRITTEN: 'good', FAILED: 'bad' } as const

/** The state of a list. */
export async function ImportBadge({ status }: { status: ImportStatus }) {
  return <Badge tone={tones[status]}>{(await currentTranslator())(`enrolment.imports.statuses.${status}`)}</Badge>
}
