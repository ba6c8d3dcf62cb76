import { ActionForm } from '@/components/frame/action-form'
import { Panel } from '@/components/ui/page/panel'
import { currentTranslator } from '@/lib/i18n/current'
import { publishWeekAction } from '@/lib/teaching/planner/actions'
import { isBlocking } from '@/lib/teaching/planner/rules'
import type { Clash } from '@/lib/teaching/planner/schema'
import type { Day } from '@/lib/time'
import { ClashNote } from './clash-note'

type PublishWeekProps = { cohortId: string; monday: Day; count: number; clashes: readonly Clash[] }

/** All drafts of the week at once, with what stands against it said before. */
export async function PublishWeek({ cohortId, monday, count, clashes }: PublishWeekProps) {
  const t = await currentTranslator()
  const word = (key: string, values?: Record<string, string | number>) => t(`teaching.planner.${key}`, values)
  return (
    <Panel look="key" id="publish-week" title={word('publishWeek')} className="not-print">
      <p>{word('publishWeekLead', { count })}</p>
      <ClashNote clashes={clashes} clear={word('weekClean')} />
      {!clashes.some(isBlocking) && (
        <ActionForm
          action={publishWeekAction} hidden={{ cohortId, monday }} labels={{ wrong: word('publishWrong'), prefix: t('web.frame.errorPrefix') }}
          fields={clashes.length > 0 ? [{ kind: 'text', name: 'overrideReason', label: word('overrideReason'), hint: word('overrideHint'), width: 'full' }] : []}
          buttons={[{ label: word('publishWeek'), pending: word('publishing') }]}
        />
      )}
    </Panel>
  )
}
