import { Note } from '@/components/ui/page/note'
import { Tabs } from '@/components/ui/page/tabs'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import type { Turn } from '@/lib/teaching/reports/steps/owed'
import { formatDay } from '@/lib/time'

/** The turns of a class, and the day the one in sight is due. */
export async function TurnHead({ path, turns, ordinal }: { path: `/school/cohorts/${string}`; turns: readonly Turn[]; ordinal: number }) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const word = (key: string, values?: Record<string, string | number>) => t(`teaching.reports.${key}`, values)
  const turn = turns.find((one) => one.ordinal === ordinal)
  return (
    <div>
      <Tabs label={word('turns')} tabs={turns.map((one) => ({ label: word('turn', { ordinal: one.ordinal, total: one.total }), href: `${path}?turn=${one.ordinal}`, current: one.ordinal === ordinal }))} />
      {turn && <p className="mt-3">{word('turnDue', { day: formatDay(turn.dueOn, locale) })}{turn.provisional && <span className="text-soft">, {word('provisional')}</span>}.</p>}
    </div>
  )
}

/** What the last step did, in the words of the desk. */
export async function DidReport({ did, count, left }: { did: string | undefined; count: number | undefined; left: number | undefined }) {
  const t = await currentTranslator()
  if (!did || !known.has(did)) return null
  return (
    <>
      <Note tone="good" live><p>{t(`teaching.reports.did.${did}`, { count: count ?? 0 })}</p></Note>
      {did === 'sent' && left !== undefined && left > 0 && <Note tone="wait"><p>{t('teaching.reports.did.left', { left })}</p></Note>}
    </>
  )
}

const known: ReadonlySet<string> = new Set(['saved', 'submitted', 'handed', 'approved', 'returned', 'signed', 'sent'])
