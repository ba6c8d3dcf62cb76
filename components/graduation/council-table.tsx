import { EmptyState } from '@/components/ui/page/empty-state'
import { Table } from '@/components/ui/table/table'
import { unbroken } from '@/lib/document-number'
import type { ListedCouncil } from '@/lib/graduation/council/steps'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { formatDay } from '@/lib/time'

/** The sittings of a class, with what was decided on each, and their papers. `finished`: nobody is left, so that there will be none. */
export async function CouncilTable({ cohortId, councils, finished }: { cohortId: string; councils: readonly ListedCouncil[]; finished: boolean }) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const word = (key: string, values?: Record<string, string>) => t(`graduation.council.${key}`, values)
  const paper = (id: string, kind: string) => `/api/cohorts/${cohortId}/graduation/councils/${id}/${kind}`
  return (
    <Table
      caption={word('caption')} rows={councils} rowKey={({ id }) => id} empty={<EmptyState title={word('none')}>{finished ? t('graduation.finished.noRecord') : word('noneWhy')}</EmptyState>}
      columns={[
        { key: 'day', head: word('heldOn'), kind: 'head', nowrap: true, cell: ({ heldOn }) => formatDay(heldOn, locale) },
        { key: 'number', head: word('number'), nowrap: true, cell: ({ recordNumber }) => unbroken(recordNumber) },
        { key: 'recognised', head: word('recognised'), kind: 'number', cell: ({ recognised, entries }) => `${recognised}/${entries}` },
        { key: 'decision', head: word('decision'), cell: ({ decision }) => (decision ? word('decided', { number: unbroken(decision.number), day: formatDay(decision.decidedOn, locale) }) : word('open')) },
        { key: 'papers', head: word('papers'), cell: ({ id, heldOn, decision }) => (
          <ul>
            <li><a className="inline-block py-1" href={paper(id, 'record')} download aria-label={`${word('paper')}, ${formatDay(heldOn, locale)}`}>{word('paper')}</a></li>
            <li><a className="inline-block py-1" href={paper(id, 'decision')} download aria-label={`${word(decision ? 'decisionPaper' : 'draftPaper')}, ${formatDay(heldOn, locale)}`}>{word(decision ? 'decisionPaper' : 'draftPaper')}</a></li>
          </ul>
        ) },
      ]}
    />
  )
}
