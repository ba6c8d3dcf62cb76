import { ActionForm } from '@/components/frame/action-form'
import { Link } from '@/components/ui/link'
import { Note } from '@/components/ui/page/note'
import { Panel } from '@/components/ui/page/panel'
import type { Translate } from '@/lib/i18n/sentence'
import { moveCohortsAction } from '@/lib/reporting/bunching/actions'
import type { Move, RuledMove } from '@/lib/reporting/bunching/rules/proposals'
import { formatDay } from '@/lib/time'

type ConfirmMovesProps = { moves: readonly Move[]; ruled: readonly RuledMove<{ id: string; code: string }>[]; locale: string; t: Translate }

/** What moving means, and the button that does it: each class with the day it was seen on. A rule that would come too late keeps it from moving. */
export function ConfirmMoves({ moves, ruled, locale, t }: ConfirmMovesProps) {
  const word = (key: string, values?: Record<string, string | number>) => t(`reporting.bunching.preview.${key}`, values)
  const daysOf = ({ one, from, to }: (typeof ruled)[number]) => ({ code: one.code, from: formatDay(from, locale), to: formatDay(to, locale) })
  const late = ruled.filter((rule) => rule.late)
  return (
    <Panel look="key">
      <ul className="numbered">
        {['days', 'quotas', 'notice'].map((key) => <li key={key}>{word(`consequence.${key}`)}</li>)}
        {ruled.filter((rule) => !rule.late).map((rule) => <li key={rule.one.id}>{word('consequence.returns', daysOf(rule))}</li>)}
      </ul>
      {late.length > 0
        ? (
          <Note tone="bad">
            {late.map((rule) => <p key={rule.one.id}>{word('late', daysOf(rule))} <Link href={`/school/cohorts/${rule.one.id}/quotas`}>{word('lateLink', { code: rule.one.code })}</Link></p>)}
          </Note>
        )
        : (
          <ActionForm
            action={moveCohortsAction} fields={[]} hidden={{ move: moves.map(({ id, from, to }) => [id, from, to].join('/')) }}
            labels={{ wrong: word('wrong'), prefix: t('web.frame.errorPrefix') }} buttons={[{ label: word('submit', { count: moves.length }), pending: word('pending') }]}
          />
        )}
      <p><Link href="/school/bunching">{word('back')}</Link></p>
    </Panel>
  )
}
