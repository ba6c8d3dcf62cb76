import { Badge } from '@/components/ui/badge'
import type { SchoolNotice } from '@/lib/enrolment/notices/queries/list-school-notices'
import { currentTranslator } from '@/lib/i18n/current'

const looks = { DRAFT: { tone: 'dashed', icon: 'pencil' }, ISSUED: { tone: 'good', icon: 'check' }, CORRECTING: { tone: 'wait', icon: 'pencil' } } as const

/** The state of a notice. */
export async function NoticeBadge({ state }: { state: SchoolNotice['state'] }) {
  const t = await currentTranslator()
  return <Badge {...looks[state]}>{t(`enrolment.noticeOffice.states.${state}`)}</Badge>
}
