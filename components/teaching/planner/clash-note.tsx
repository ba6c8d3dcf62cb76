import { Note } from '@/components/ui/page/note'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { clashSentence } from '@/lib/teaching/planner/messages/clashes'
import { isBlocking } from '@/lib/teaching/planner/rules'
import type { Clash } from '@/lib/teaching/planner/schema'

/** Every clash by name: first what blocks, then what can be overridden with a reason. `clear` where nothing stands against it. */
export async function ClashNote({ clashes, clear }: { clashes: readonly Clash[]; clear: string }) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  if (clashes.length === 0) return <Note tone="good"><p>{clear}</p></Note>
  const ordered = [...clashes.filter(isBlocking), ...clashes.filter((clash) => !isBlocking(clash))]
  const blocked = clashes.some(isBlocking)
  return (
    <Note tone={blocked ? 'bad' : 'wait'}>
      <p><strong>{t(`teaching.planner.${blocked ? 'previewBlocked' : 'previewWarned'}`)}</strong></p>
      <ul>{[...new Set(ordered.map((clash) => clashSentence(clash, locale, t)))].map((sentence) => <li key={sentence} lang="vi">{sentence}</li>)}</ul>
    </Note>
  )
}
