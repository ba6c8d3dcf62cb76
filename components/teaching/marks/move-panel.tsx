import { ActionForm } from '@/components/frame/action-form'
import { Note } from '@/components/ui/page/note'
import { Panel } from '@/components/ui/page/panel'
import type { Actor } from '@/lib/access/actor'
import { currentTranslator } from '@/lib/i18n/current'
import { moveSheetAction } from '@/lib/teaching/marks/actions'
import { mayLockMarks, mayVerifyMarks } from '@/lib/teaching/marks/policy'
import type { Sheet } from '@/lib/teaching/marks/queries/find-sheet'
import { maySheetMove } from '@/lib/teaching/marks/rules/marks'

/** What the office and the leadership do next with a sheet that was handed in. */
export async function MovePanel({ actor, sheet: { sheetId, status, version, own } }: { actor: Actor; sheet: Sheet }) {
  const t = await currentTranslator()
  const word = (key: string) => t(`teaching.marks.move.${key}`)
  const labels = { wrong: word('wrong'), prefix: t('web.frame.errorPrefix') }
  const onward = maySheetMove(status, 'VERIFIED') && mayVerifyMarks(actor) ? 'VERIFIED' as const : maySheetMove(status, 'LOCKED') && mayLockMarks(actor) ? 'LOCKED' as const : null
  const back = maySheetMove(status, 'DRAFT') && mayVerifyMarks(actor)
  if (!sheetId || (!onward && !back)) return null
  const another = onward === 'VERIFIED' && own
  const hidden = { sheetId, version: String(version) }
  return (
    <Panel look="key" id="move" title={word('title')}>
      {another && <Note><p>{word('another')}</p></Note>}
      {onward && !another && <ActionForm action={moveSheetAction} hidden={{ ...hidden, to: onward }} fields={[]} labels={labels} buttons={[{ label: word(onward), pending: word('pending') }]} />}
      {back && <ActionForm action={moveSheetAction} hidden={{ ...hidden, to: 'DRAFT' }} labels={labels} fields={[{ kind: 'text', name: 'reason', label: word('reason') }]} buttons={[{ label: word('DRAFT'), pending: word('pending'), tone: 'second' }]} />}
    </Panel>
  )
}
