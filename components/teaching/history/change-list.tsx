import { Timeline } from '@/components/ui/page/timeline'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import type { Translate } from '@/lib/i18n/sentence'
import type { LessonChangeItem } from '@/lib/teaching/history/queries'
import { differences } from '@/lib/teaching/history/rules'
import type { Snapshot } from '@/lib/teaching/history/schema'
import { formatClock, dayAt, formatDay } from '@/lib/time'
import { aspectOf, fromTo } from './from-to'

/** What became of lessons after publication: from what to what, why, and for the school by whom. `names`: lessons of many stand together. */
export async function ChangeList({ changes, names }: { changes: readonly LessonChangeItem[]; names: boolean }) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const word = (key: string, values?: Record<string, string>) => t(`teaching.history.${key}`, values)
  return (
    <Timeline
      entries={changes.map(({ id, at, kind, before, after, note, by, warnings, overrideReason }) => {
        const reasons = [
          note && word('reason', { note }),
          overrideReason && word('override', { warnings: warnings.map((one) => word(`warnings.${one}`)).join(', '), reason: overrideReason }),
        ].filter((text): text is string => Boolean(text))
        return {
          key: id, when: word('at', { clock: formatClock(at, locale), day: formatDay(dayAt(at), locale) }), dateTime: at.toISOString(), who: by ? word('by', { name: by }) : '',
          what: <><strong>{word(`kinds.${kind}`)}</strong>{names && <span lang="vi"> · {word('of', { title: after.title })}</span>}{names && <span> · {aspectOf('when', after, locale, t)}</span>}</>,
          detail: <><span lang="vi">{changed(kind, before, after, locale, t)}</span>{reasons.map((text) => <span key={text} className="block">{text}</span>)}</>,
        }
      })}
    />
  )
}

/** A line for each aspect that differs; of a publication and a cancellation when and where the lesson was to be. */
function changed(kind: string, before: Snapshot | null, after: Snapshot, locale: string, t: Translate) {
  const aspects = before ? differences(before, after) : []
  if (!before || kind !== 'CHANGED') return [aspectOf('when', after, locale, t), aspectOf('where', after, locale, t)].filter(Boolean).join(', ')
  if (aspects.length === 0) return t('teaching.history.link')
  return aspects.map((aspect) => <span key={aspect} className="block">{fromTo(aspect, before, after, locale, t)}</span>)
}
