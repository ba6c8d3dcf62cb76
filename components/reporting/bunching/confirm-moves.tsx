import { ActionForm } from '@/components/frame/action-form'
import { Link } from '@/components/ui/link'
import { Panel } from '@/components/ui/page/panel'
import type { Translate } from '@/lib/i18n/sentence'
import { moveCohortsAction } from '@/lib/reporting/bunching/actions'
import type { Move } from '@/lib/reporting/bunching/rules/proposals'

/** What moving means, and the button that does it: each class with the day it was seen on. */
export function ConfirmMoves({ moves, t }: { moves: readonly Move[]; t: Translate }) {
  const word = (key: string, values?: Record<string, string | number>) => t(`reporting.bunching.preview.${key}`, values)
  return (
    <Panel look="key">
      <ul className="numbered">{['days', 'quotas', 'notice'].map((key) => <li key={key}>{word(`consequence.${key}`)}</li>)}</ul>
      <ActionForm
        action={moveCohortsAction} fields={[]} hidden={{ move: moves.map(({ id, from, to }) => [id, from, to].join('/')) }}
        labels={{ wrong: word('wrong'), prefix: t('web.frame.errorPrefix') }} buttons={[{ label: word('submit', { count: moves.length }), pending: word('pending') }]}
      />
      <p><Link href="/school/bunching">{word('back')}</Link></p>
    </Panel>
  )
}
