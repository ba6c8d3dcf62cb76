import { Note } from '@/components/ui/page/note'
import { currentTranslator } from '@/lib/i18n/current'
import type { loadOwnNeeds } from '@/lib/planning/needs/loaders'

/** What was just done, what was copied, what the grid was filled in with, what the school wrote. */
export async function OwnNotes({ data: { search, statement, copy, previous, inherited, call, over } }: { data: Awaited<ReturnType<typeof loadOwnNeeds>> }) {
  const t = await currentTranslator()
  const word = (key: string, values?: Record<string, string | number>) => t(`planning.needsForm.${key}`, values)
  const sent = search.did === 'sent' || search.did === 'none' ? statement : null
  return (
    <>
      {sent && (
        <Note tone="good" live>
          <p>{sent.items.length === 0 ? word('didNone', { year: sent.year }) : word('didSent', { year: sent.year, lines: sent.items.length, headcount: sent.headcount })}</p>
          {sent.late && <p>{word('didLate')}</p>}
        </Note>
      )}
      {copy && previous && (
        <Note tone={copy.copied > 0 ? 'info' : 'wait'} live>
          <p>{copy.copied > 0 ? word('copied', { count: copy.copied, year: previous.year }) : word('copiedNone', { year: previous.year })}</p>
          {copy.dropped > 0 && <p>{word('dropped', { count: copy.dropped })}</p>}
        </Note>
      )}
      {inherited && !over && <Note><p>{word('inherited')}</p></Note>}
      {call?.note && <Note tone="plain"><p><b>{word('note')}:</b> <span lang="vi">{call.note}</span></p></Note>}
    </>
  )
}
