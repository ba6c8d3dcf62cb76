import type { Metadata } from 'next'
import { CallPicker } from '@/components/planning/needs/call-picker'
import { CallReference } from '@/components/planning/needs/call-reference'
import { ImpliedHints } from '@/components/planning/needs/implied-hints'
import { LateBadge } from '@/components/planning/needs/late-badge'
import { NeedsHistory } from '@/components/planning/needs/needs-history'
import { OwnGrid } from '@/components/planning/needs/own-grid'
import { OwnNotes } from '@/components/planning/needs/own-notes'
import { StatementTable } from '@/components/planning/needs/statement-table'
import { addressOf } from '@/components/reporting/search'
import { Badge } from '@/components/ui/badge'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/page/empty-state'
import { Note } from '@/components/ui/page/note'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { Section } from '@/components/ui/page/section'
import { currentTranslator } from '@/lib/i18n/current'
import { loadOwnNeeds } from '@/lib/planning/needs/loaders'
import { YEARS } from '@/lib/planning/needs/schema'
import type { Statement } from '@/lib/planning/needs/steps/statement'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('enrolment.agency.menu.needs') }
}

export default async function AgencyNeedsPage({ searchParams }: PageProps<'/[locale]/agency/needs'>) {
  const [data, t] = [await loadOwnNeeds(await searchParams), await currentTranslator()]
  const word = (key: string, values?: Record<string, string | number>) => t(`planning.needsForm.${key}`, values)
  const { calls, ofYear, call, year, previous, history, implied, statement, over, today, search } = data
  const hints = <ImpliedHints {...implied} today={today} />
  if (!call) {
    return (
      <div className="stack-wide">
        <PageHead title={t('enrolment.agency.menu.needs')} action={<CallPicker {...{ calls, ofYear, year }} school={undefined} />} />
        <Panel look="tight"><EmptyState title={word('noCall')}>{word('noCallWhy')}</EmptyState></Panel>
        {hints}
      </div>
    )
  }
  const at = { year: String(year), school: ofYear.length > 1 ? call.school : undefined }
  // What was sent is read; the grid comes back to change it.
  const read = statement && (over || (!search.edit && !search.copy)) ? statement : null
  return (
    <div className="stack-wide">
      <div>
        <PageHead
          wide title={t('planning.needs.title', { year })} lead={word('lead', { from: year, to: year + YEARS - 1 })}
          reference={<><CallReference call={call} today={today} named={ofYear.length > 1} /><StatementState statement={statement} /></>}
          action={<CallPicker {...{ calls, ofYear, year }} school={call.school} />}
        />
        <div className="stack"><OwnNotes data={data} /></div>
      </div>
      {hints}
      {over && <Note tone="wait"><p>{word('over')}</p></Note>}
      {read && (
        <Section id="sent" title={word('table')} aside={!over && <ButtonLink tone="second" small icon="pencil" href={addressOf('/agency/needs', { ...at, edit: 'yes' })}>{word('edit')}</ButtonLink>}>
          <Panel look="tight"><StatementTable statement={read} /></Panel>
        </Section>
      )}
      {!read && !over && (
        <Section
          id="grid" title={word('grid')}
          aside={previous && !search.copy && <ButtonLink tone="second" small icon="swap" href={addressOf('/agency/needs', { ...at, copy: 'last' })}>{word('copy', { year: previous.year })}</ButtonLink>}
        >
          <OwnGrid data={data} call={call} address={addressOf('/agency/needs', { ...at, edit: 'yes' })} />
        </Section>
      )}
      {!read && !over && statement?.late && <Section id="sent" title={word('table')}><Panel look="tight"><StatementTable statement={statement} /></Panel></Section>}
      <Section id="history" title={word('history')}><Panel><NeedsHistory entries={history} year={year} /></Panel></Section>
    </div>
  )
}

async function StatementState({ statement }: { statement: Statement | null }) {
  const t = await currentTranslator()
  if (!statement) return <Badge tone="paper-dashed" icon="pencil">{t('planning.needsForm.unanswered')}</Badge>
  return <><Badge tone="good" icon="check">{t(`planning.needsForm.${statement.items.length === 0 ? 'sentNone' : 'sent'}`)}</Badge>{statement.late && <LateBadge />}</>
}
