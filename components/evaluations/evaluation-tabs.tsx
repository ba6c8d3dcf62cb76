import { Tabs } from '@/components/ui/page/tabs'
import { currentTranslator } from '@/lib/i18n/current'

const pages = { rounds: '/school/evaluations', compare: '/school/evaluations/compare', items: '/school/evaluations/items', templates: '/school/evaluations/templates', use: '/school/evaluations/use', revision: '/school/evaluations/revision' } as const

/** The parts of evaluation at the school. */
export async function EvaluationTabs({ current }: { current: keyof typeof pages }) {
  const t = await currentTranslator()
  return (
    <Tabs
      label={t('evaluations.tabs.label')}
      tabs={Object.entries(pages).map(([key, href]) => ({ label: t(`evaluations.tabs.${key}`), href, current: key === current }))}
    />
  )
}
