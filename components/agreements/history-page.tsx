import { EmptyState } from '@/components/ui/page/empty-state'
import { Panel } from '@/components/ui/page/panel'
import { Timeline } from '@/components/ui/page/timeline'
import { readEdit } from '@/lib/agreements/writing/rules/edits'
import { loadHistory } from '@/lib/agreements/writing/loaders'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import type { Translate } from '@/lib/i18n/sentence'
import { dayAt, formatClock, formatDay } from '@/lib/time'
import { AgreementFrame } from './agreement-frame'
import type { WorkspacePath } from './words'

/** What happened to an agreement, newest first. */
export async function HistoryPage({ workspace, id, version }: { workspace: WorkspacePath; id: string; version: string | undefined }) {
  const [{ agreement, happened }, t, locale] = await Promise.all([loadHistory(id, version), currentTranslator(), currentLocale()])
  const unsaid = { version: '–', party: '–', number: '–', year: '–' }
  const facts = (all: Readonly<Record<string, string | number | boolean>>) => Object.fromEntries(Object.entries(all).filter((entry): entry is [string, string | number] => typeof entry[1] !== 'boolean'))
  return (
    <AgreementFrame {...{ workspace, agreement }} tab="history">
      <Panel id="history" title={t('agreements.history.title')}>
        {happened.length === 0 ? <EmptyState title={t('agreements.history.none')} /> : <Timeline entries={happened.map((one) => ({
          key: one.id, when: `${formatClock(one.at, locale)}, ${formatDay(dayAt(one.at), locale)}`, dateTime: one.at.toISOString(),
          who: one.agency ?? t(`agreements.history.by.${['school', 'agency', 'province'].includes(one.by) ? one.by : 'system'}`),
          detail: editsText(one.edits, t),
          what: t(`agreements.history.kinds.${one.type.slice('agreement.'.length)}`, { ...unsaid, ...facts(one.facts) }),
        }))} />}
      </Panel>
    </AgreementFrame>
  )
}

/** Edits named one by one; a draft rewritten as a whole would fill the page. */
const NAMED = 8

function editsText(edits: readonly string[], t: Translate): string | undefined {
  const said = edits.flatMap((one) => { const edit = readEdit(one); return edit ? [t(`agreements.history.edits.${edit.key}`, { what: edit.what })] : [] })
  if (said.length === 0) return undefined
  const all = [...said.slice(0, NAMED), ...(said.length > NAMED ? [t('agreements.history.more', { count: said.length - NAMED })] : [])].join('; ')
  return all.charAt(0).toUpperCase() + all.slice(1)
}
