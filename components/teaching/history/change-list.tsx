import { Timeline } from '@/components/ui/page/timeline'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import type { Translate } from '@/lib/i18n/sentence'
import type { LessonChangeItem } from '@/lib/teaching/history/queries'
import { differences, type Aspect } from '@/lib/teaching/history/rules'
import type { Snapshot } from '@/lib/teaching/history/schema'
import { formatClock, dayAt, formatDay, weekdayName } from '@/lib/time'

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
          what: <><strong>{word(`kinds.${kind}`)}</strong>{names && <span lang="vi"> · {word('of', { title: after.title })}</span>}{names && <span> · {valueOf('when', after, locale, t)}</span>}</>,
          detail: <><span lang="vi">{changed(kind, before, after, locale, t)}</span>{reasons.map((text) => <span key={text} className="block">{text}</span>)}</>,
        }
      })}
    />
  )
}

/** A line for each aspect that differs; of a publication and a cancellation when and where the lesson was to be. */
function changed(kind: string, before: Snapshot | null, after: Snapshot, locale: string, t: Translate) {
  const aspects = before ? differences(before, after) : []
  if (!before || kind !== 'CHANGED') return [valueOf('when', after, locale, t), valueOf('where', after, locale, t)].filter(Boolean).join(', ')
  if (aspects.length === 0) return t('teaching.history.link')
  return aspects.map((aspect) => (
    <span key={aspect} className="block">
      {t('teaching.history.fromTo', { aspect: t(`teaching.history.aspects.${aspect}`), from: valueOf(aspect, before, locale, t), to: valueOf(aspect, after, locale, t) })}
    </span>
  ))
}

function valueOf(aspect: Aspect, one: Snapshot, locale: string, t: Translate): string {
  const none = t('teaching.history.none')
  switch (aspect) {
    case 'when': return t('teaching.history.when', { half: t(`teaching.halves.${one.half}`), weekday: weekdayName(one.day, locale), day: formatDay(one.day, locale) })
    case 'where': return [one.room, one.place, one.online ? t('teaching.history.online') : null].filter(Boolean).join(', ') || none
    case 'lecturers': return one.lecturers.join(', ') || none
    case 'kind': return t(`teaching.kinds.${one.kind}`)
    case 'periods': return String(one.periods)
    case 'title': return one.title
    case 'note': return one.note ?? none
  }
}
