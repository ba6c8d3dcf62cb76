import { Link } from '@/components/ui/link'
import { EmptyState } from '@/components/ui/page/empty-state'
import { Panel } from '@/components/ui/page/panel'
import { StatTile, Stats } from '@/components/ui/page/stats'
import { Tabs } from '@/components/ui/page/tabs'
import { Sub, Table } from '@/components/ui/table/table'
import { unbroken } from '@/lib/document-number'
import type { Finding } from '@/lib/enrolment/eligibility/rules'
import type { Trial, TriedNomination } from '@/lib/enrolment/eligibility/versions/queries/find-trial'
import { turns, type Turn } from '@/lib/enrolment/eligibility/versions/rules/trial'
import { findingSentence } from '@/lib/enrolment/messages/sentences'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { formatNumber } from '@/lib/i18n/number'
import { formatDay } from '@/lib/time'
import { DraftHead } from './draft-head'

type TrialPageProps = { trial: Trial; turn: string | string[] | undefined }

/** How the last nominations would have fared: four figures, and behind each its rows with the findings that made it so. */
export async function TrialPage({ trial: { draft, counts, rows, unreadable }, turn }: TrialPageProps) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const word = (key: string, given?: Record<string, string | number>) => t(`enrolment.ruleDraft.trial.${key}`, given)
  const chosen: Turn = turns.find((one) => one === turn) ?? turns.find((one) => counts[one] > 0) ?? 'NEWLY_BLOCKED'
  const path = `/school/rules/drafts/${draft.id}`
  const behind = rows.filter((one) => one.turn === chosen)
  return (
    <div className="stack">
      <DraftHead draft={draft} title="trial.title" lead={word('lead', { count: rows.length })} />
      <Panel>
        <Stats count={4}>
          {turns.map((one) => <StatTile key={one} label={word(`turns.${one}`)} figure={formatNumber(counts[one], locale)} unit={word('people')} href={`${path}/trial?turn=${one}`} />)}
        </Stats>
      </Panel>
      <Tabs label={word('tabs')} tabs={turns.map((one) => ({ label: word(`turns.${one}`), href: `${path}/trial?turn=${one}`, current: one === chosen, count: counts[one] }))} />
      <Panel look="tight" id="rows" title={word(`turns.${chosen}`)}>
        {behind.length === 0 ? <EmptyState title={word('empty')}>{word('entered')}</EmptyState> : <TrialTable rows={behind} caption={word('caption', { turn: word(`turns.${chosen}`) })} />}
      </Panel>
      <p className="text-sm text-soft">{word('shownOf')} {word('entered')}{unreadable > 0 && ` ${word('unreadable', { count: unreadable })}`}</p>
      <p><Link href={path}>{t('enrolment.ruleDraft.back')}</Link></p>
    </div>
  )
}

async function TrialTable({ rows, caption }: { rows: readonly TriedNomination[]; caption: string }) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const word = (key: string) => t(`enrolment.ruleDraft.trial.${key}`)
  const side = (fate: string, findings: readonly Finding[]) => (
    <>{word(`fates.${fate}`)}{findings.map((one) => <Sub key={one.rule}>{t(`enrolment.rules.${one.rule}`)}: {findingSentence(one, t)}{one.citation && <> (<span lang="vi">{unbroken(one.citation)}</span>)</>}</Sub>)}</>
  )
  return (
    <Table
      caption={caption} rows={rows} rowKey={({ id }) => id}
      columns={[
        { key: 'who', kind: 'head', head: word('who'), cell: ({ who, id }) => <Link href={`/school/nominations/${id}`}><span lang="vi">{who}</span><span className="sr-only">, {word('open')}</span></Link> },
        { key: 'cohort', head: word('cohort'), nowrap: true, cell: ({ cohort }) => cohort },
        { key: 'submitted', head: word('submitted'), nowrap: true, cell: ({ submittedOn }) => formatDay(submittedOn, locale) },
        { key: 'was', head: word('was'), cell: ({ was, before }) => side(was, before) },
        { key: 'is', head: word('is'), cell: ({ is, after }) => side(is, after) },
      ]}
    />
  )
}
