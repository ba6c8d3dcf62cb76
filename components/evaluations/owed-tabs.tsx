import { Tabs } from '@/components/ui/page/tabs'
import { currentTranslator } from '@/lib/i18n/current'

const pages = { owed: '/agency/evaluations', answered: '/agency/evaluations?view=answered', result: '/agency/evaluations/result' } as const
const labels = { owed: 'evaluations.owed.owedTab', answered: 'evaluations.owed.answeredTab', result: 'evaluations.mineResult.tab' } as const

/** What an agency owes, what it gave, and what came of it. */
export async function OwedTabs({ current }: { current: keyof typeof pages }) {
  const t = await currentTranslator()
  const keys = ['owed', 'answered', 'result'] as const
  return <Tabs label={t('evaluations.owed.tabs')} tabs={keys.map((key) => ({ label: t(labels[key]), href: pages[key], current: key === current }))} />
}
