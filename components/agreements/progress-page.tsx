import { Link } from '@/components/ui/link'
import { EmptyState } from '@/components/ui/page/empty-state'
import { Panel } from '@/components/ui/page/panel'
import { Section } from '@/components/ui/page/section'
import { Sub, Table } from '@/components/ui/table/table'
import { loadProgress } from '@/lib/agreements/loaders'
import type { DueGroup } from '@/lib/agreements/queries/list-due-groups'
import { SOON_DAYS, sumOf, totalOf } from '@/lib/agreements/rules'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import type { Locale } from '@/lib/i18n/locale'
import type { Translate } from '@/lib/i18n/sentence'
import { dayAt, formatDay, type Day } from '@/lib/time'
import { addressIn, AgreementFrame } from './agreement-frame'
import { DutyMatrix } from './duty-matrix'
import { ProgressPanel } from './progress-panel'
import { DutyTitle, ObligationBadge, Vietnamese, type WorkspacePath } from './words'

/** Who does what, and is it done. */
export async function ProgressPage({ workspace, id, version }: { workspace: WorkspacePath; id: string; version: string | undefined }) {
  const today = dayAt(new Date())
  const [{ agreement, cells, due, affected, readsAll }, t, locale] = await Promise.all([loadProgress(id, version, today), currentTranslator(), currentLocale()])
  const counts = sumOf(cells.map((cell) => cell.counts))
  const total = totalOf(counts)
  const hrefOf = (filter: Readonly<Record<string, string>>) => addressIn(workspace, agreement, '/obligations', filter)
  return (
    <AgreementFrame {...{ workspace, agreement, affected }} tab="progress">
      <ProgressPanel
        counts={counts} {...{ locale, t }} title={t('agreements.progressTitle', { count: total, day: formatDay(today, locale) })}
        aside={t('agreements.review', { month: agreement.reviewMonth })} hrefOf={readsAll ? (state) => hrefOf({ state }) : undefined}
      />
      <Section id="duties" title={t('agreements.matrixTitle')} aside={<p className="text-sm text-soft">{t(readsAll ? 'agreements.matrixHint' : 'agreements.matrixHintAgency')}</p>}>
        <Panel look="tight" className="print-landscape"><DutyMatrix {...{ agreement, cells, locale, t, hrefOf }} /></Panel>
      </Section>
      <Section id="due" title={t('agreements.dueTitle')} aside={<Link href={hrefOf({})}>{t('agreements.all')}</Link>}>
        <Panel look="tight">
          <DueTable {...{ due, today, locale, t }} hrefOf={(group) => hrefOf({ stage: group.stage, party: group.partyId })} />
        </Panel>
      </Section>
    </AgreementFrame>
  )
}

type DueTableProps = { due: readonly DueGroup[]; today: Day; locale: Locale; t: Translate; hrefOf: (group: DueGroup) => string }

function DueTable({ due, today, locale, t, hrefOf }: DueTableProps) {
  return (
    <Table
      caption={t('agreements.obligations.caption')} rows={due} rowKey={(row) => row.key}
      empty={<EmptyState title={t('agreements.dueNone', { days: SOON_DAYS })} />}
      columns={[
        { key: 'due', head: t('agreements.obligations.due'), nowrap: true, cell: (row) => formatDay(row.dueOn, locale) },
        { key: 'task', kind: 'head', head: t('agreements.obligations.task'), cell: (row) => (
          <><Link href={hrefOf(row)}><DutyTitle>{row.title}</DutyTitle></Link>{row.clause !== null && <Sub>{t('agreements.obligations.clause', { number: row.clause })}</Sub>}</>
        ) },
        { key: 'by', head: t('agreements.obligations.by'), cell: (row) => (
          row.total > 1 ? t('agreements.obligations.agencies', { count: row.total }) : <Vietnamese>{row.debtor ?? row.party}</Vietnamese>
        ) },
        { key: 'state', head: t('agreements.obligations.state'), phoneLabel: null, cell: (row) => <ObligationBadge {...{ state: row.state, dueOn: row.dueOn, today, t }} share={row} /> },
      ]}
    />
  )
}
