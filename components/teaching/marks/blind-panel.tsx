import { ActionForm } from '@/components/frame/action-form'
import { Link } from '@/components/ui/link'
import { Note } from '@/components/ui/page/note'
import { Panel } from '@/components/ui/page/panel'
import type { Actor } from '@/lib/access/actor'
import { currentTranslator } from '@/lib/i18n/current'
import { drawCodesAction } from '@/lib/teaching/marks/actions'
import { mayDrawCodes, maySeeCandidates } from '@/lib/teaching/marks/policy'
import type { Sheet } from '@/lib/teaching/marks/queries/find-sheet'
import { isWritten } from '@/lib/teaching/marks/schema'

/** Above a sheet that hides its names: why, and until when. */
export async function HiddenNote() {
  const t = await currentTranslator()
  return <Note icon="padlock"><p>{t('teaching.marks.codes.hidden')}</p></Note>
}

/** Blind codes of a sheet: the way to whose code is which, and the drawing of them, for who may. */
export async function BlindPanel({ actor, sheet }: { actor: Actor; sheet: Sheet }) {
  const t = await currentTranslator()
  const word = (key: string, values?: Record<string, number>) => t(`teaching.marks.codes.${key}`, values)
  const missing = sheet.blind ? sheet.uncoded : sheet.rows.length
  const draws = mayDrawCodes(actor) && sheet.status === 'DRAFT' && isWritten(sheet.component.kind) && missing > 0 && !sheet.begun
  const opens = sheet.blind && maySeeCandidates(actor, sheet.status)
  if (!draws && !opens) return null
  const where = { cohortId: sheet.cohort.id, componentId: sheet.component.id, attempt: String(sheet.attempt) }
  return (
    <Panel id="codes" title={word('title')}>
      {!sheet.blind && <p className="text-sm text-soft">{word('lead')}</p>}
      {sheet.hidden && sheet.uncoded > 0 && <p>{word('uncoded', { count: sheet.uncoded })}</p>}
      {opens && <p className="text-sm"><Link href={`/school/cohorts/${where.cohortId}/marks/${where.componentId}/codes?attempt=${where.attempt}`} prefetch={false}>{word('open')}</Link> <span className="text-soft">{word('openWhy')}</span></p>}
      {draws && <ActionForm action={drawCodesAction} hidden={where} fields={[]} labels={{ wrong: word('wrong'), prefix: t('web.frame.errorPrefix') }} buttons={[{ label: sheet.blind ? word('drawMore', { count: missing }) : word('draw'), pending: word('drawing'), tone: 'second' }]} />}
    </Panel>
  )
}
