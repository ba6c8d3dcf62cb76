import { Badge } from '@/components/ui/badge'
import type { SchoolNotice } from '@/lib/enrolment/notices/queries/list-school-notices'
import { inLanguage } from '@/lib/i18n/current'

const looks = { DRAFT: { tone: 'dashed', icon: 'pencil' }, ISSUED: { tone: 'good', icon: 'check' }, CORRECTING: { tone: 'wait', icon: 'pencil' } } as const

/** The state of a notice. */
export function NoticeBadge({ state }: { state: SchoolNotice['state'] }) {
  return inLanguage((t) => <Badge {...looks[state]}>{t(`enrolment.noticeOffice.states.${state}`)}</Badge>)
}
