import { Note } from '@/components/ui/page/note'
import type { AgencyOrder } from '@/lib/enrolment/order/queries/find-order'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { dayAt, formatDay } from '@/lib/time'

const tones = { ASKED: 'wait', RETURNED: 'bad', ENDORSED: 'good', CHANGED: 'wait' } as const

/** How the list stands before the head: asked, returned and why, endorsed, or endorsed and changed since and how. */
export async function EndorsementNote({ endorsement, head }: { endorsement: NonNullable<AgencyOrder['endorsement']>; head: boolean }) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const word = (key: string, values?: Record<string, string | number>) => t(`enrolment.order.${key}`, values)
  const { state, askedAt, decidedAt, reason, people, added, removed, reordered } = endorsement
  const at = state === 'ASKED' ? askedAt : decidedAt
  const day = at ? formatDay(dayAt(at), locale) : ''
  const changes = [
    ...(added > 0 ? [word('changes.added', { count: added })] : []), ...(removed > 0 ? [word('changes.removed', { count: removed })] : []), ...(reordered ? [word('changes.reordered')] : []),
  ].join(', ')
  return (
    <Note tone={tones[state]}>
      {state === 'ASKED' && <p>{word(head ? 'toEndorse' : 'asked', { day })}</p>}
      {state === 'ENDORSED' && <p>{word('endorsed', { day, count: people })}</p>}
      {state === 'CHANGED' && <p>{word('changed', { day, changes })}</p>}
      {state === 'RETURNED' && <><p className="font-semibold">{word('wasReturned', { day })}</p><p>{word('because', { reason: '' }).trim()} <span lang="vi">{reason}</span></p>{!head && <p>{word('mend')}</p>}</>}
    </Note>
  )
}
