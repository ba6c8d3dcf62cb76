import { Badge } from '@/components/ui/badge'
import { currentTranslator } from '@/lib/i18n/current'

/** A lesson's state as its planner sees it. */
export async function LessonState({ status }: { status: string }) {
  const t = await currentTranslator()
  if (status === 'DRAFT') return <Badge tone="paper-dashed" icon="pencil">{t('teaching.planner.draft')}</Badge>
  if (status === 'CANCELLED') return <Badge tone="mute" icon="minus">{t('teaching.planner.cancelled')}</Badge>
  return <Badge tone="good" icon="check">{t('teaching.planner.published')}</Badge>
}
