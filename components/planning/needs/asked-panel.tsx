import { addressOf } from '@/components/reporting/search'
import { Badge } from '@/components/ui/badge'
import { SelectField } from '@/components/ui/form/select-field'
import { Link } from '@/components/ui/link'
import { EmptyState } from '@/components/ui/page/empty-state'
import { Panel, PanelBar } from '@/components/ui/page/panel'
import { SubmitButton } from '@/components/ui/submit-button'
import { FilterBar } from '@/components/ui/table/filter-bar'
import { Pager } from '@/components/ui/table/pager'
import { Table } from '@/components/ui/table/table'
import { currentLocale, currentTranslator, inLanguage } from '@/lib/i18n/current'
import { formatNumber } from '@/lib/i18n/number'
import { remindAgenciesAction } from '@/lib/planning/needs/actions'
import type { AskedAgency } from '@/lib/planning/needs/queries/list-asked'
import type { Call } from '@/lib/planning/needs/queries/list-calls'
import { answerStates, type NeedsSearch } from '@/lib/planning/needs/schema'
import { dayAt, formatDay } from '@/lib/time'
import { LateBadge } from './late-badge'

type AskedPanelProps = {
  items: readonly AskedAgency[]; nextCursor: string | null; search: NeedsSearch; call: Call; path: string; kept: Readonly<Record<string, string | undefined>>
  /** Where one agency's statement is read; null where it is not. */
  hrefOf: ((agencyId: string) => string) | null
  /** What reminds those who have not answered, for whoever may. */
  remind: { days: number } | null
}

/** The agencies asked: who answered and when, who is late, who has not and when it was reminded. */
export async function AskedPanel({ items, nextCursor, search, call, path, kept, hrefOf, remind }: AskedPanelProps) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const word = (key: string, values?: Record<string, string | number>) => t(`planning.needs.agencies.${key}`, values)
  const { state } = search
  const here = addressOf(path, { ...kept, state })
  return (
    <Panel look="tight">
      <FilterBar label={word('filter')} submitLabel={word('apply')} keep={kept}>
        <SelectField name="state" label={word('state')} placeholder={word('all')} defaultValue={state} options={answerStates.map((value) => ({ value, label: word(value) }))} />
      </FilterBar>
      {remind && (
        <PanelBar>
          <p className="text-soft">{word('remindHint', remind)}</p>
          <form action={remindAgenciesAction} className="not-print">
            <input type="hidden" name="callId" value={call.id} />
            <SubmitButton tone="second" small icon="bell" pendingLabel={word('reminding')}>{word('remind')}</SubmitButton>
          </form>
        </PanelBar>
      )}
      <Table
        caption={word('caption')} rows={items} rowKey={({ agencyId }) => agencyId}
        empty={<EmptyState title={word('empty')} action={<Link href={addressOf(path, kept)}>{word('clear')}</Link>} />}
        columns={[
          { key: 'agency', kind: 'head', head: word('agency'), cell: ({ agencyId, agency }) => (hrefOf ? <Link href={hrefOf(agencyId)} lang="vi">{agency}</Link> : <span lang="vi">{agency}</span>) },
          { key: 'state', head: word('state'), phoneLabel: null, cell: (row) => <AnswerBadge row={row} /> },
          { key: 'sent', head: word('sentOn'), nowrap: true, none: word('never'), cell: ({ answeredAt }) => answeredAt && formatDay(dayAt(answeredAt), locale) },
          { key: 'lines', kind: 'number', head: word('lines'), none: word('never'), cell: ({ answeredAt, lines }) => answeredAt && formatNumber(lines, locale) },
          { key: 'headcount', kind: 'number', head: word('headcount', { year: call.year }), none: word('never'), cell: ({ answeredAt, headcount }) => answeredAt && formatNumber(headcount, locale) },
          { key: 'reminded', head: word('reminded'), nowrap: true, none: word('neverReminded'), cell: ({ remindedOn }) => remindedOn && formatDay(remindedOn, locale) },
        ]}
      />
      {items.length > 0 && (
        <Pager
          label={t('web.frame.pages')} text={word('shown', { count: items.length })}
          previous={search.cursor ? { href: here, label: word('first') } : undefined}
          next={nextCursor ? { href: addressOf(path, { ...kept, state, cursor: nextCursor }), label: t('web.frame.next') } : undefined}
        />
      )}
    </Panel>
  )
}

function AnswerBadge({ row: { answeredAt, lines, late } }: { row: AskedAgency }) {
  return inLanguage((t) => !answeredAt ? <Badge tone="dashed" icon="dashed-circle">{t('planning.needs.agencies.missing')}</Badge> : (
    <span className="inline-flex flex-wrap gap-1">
      <Badge tone="good" icon="check">{t(`planning.needs.agencies.${lines === 0 ? 'noNeeds' : 'answered'}`)}</Badge>
      {late && <LateBadge />}
    </span>
  ))
}
