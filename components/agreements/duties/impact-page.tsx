import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { EmptyState } from '@/components/ui/page/empty-state'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { Section } from '@/components/ui/page/section'
import { Table } from '@/components/ui/table/table'
import { loadImpact } from '@/lib/agreements/obligations/loaders'
import type { ImpactView } from '@/lib/agreements/obligations/queries/find-impact'
import type { ImpactCounts } from '@/lib/agreements/obligations/rules/impact'
import { groupFates, groupNew, type ImpactGroup } from '@/lib/agreements/obligations/rules/impact-groups'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import type { Locale } from '@/lib/i18n/locale'
import type { Translate } from '@/lib/i18n/sentence'
import { formatDay } from '@/lib/time'
import { DutyTitle, Vietnamese, type WorkspacePath } from '../words'

/** Which open duties a version that has yet to begin would change: a row for each task and kind of change. */
export async function ImpactPage({ workspace, id, number }: { workspace: WorkspacePath; id: string; number: string }) {
  const [impact, t, locale] = await Promise.all([loadImpact(id, number), currentTranslator(), currentLocale()])
  const word = (key: string, values?: Record<string, string | number>) => t(`agreements.duties.impact.${key}`, values)
  const { counts, before, after } = impact
  const [changing, appearing] = [groupFates(impact.fates), groupNew(impact.appearing)]
  return (
    <div className="stack">
      <div>
        <Breadcrumb label={t('agreements.crumbs')} crumbs={[
          { label: t('agreements.title'), href: `${workspace}/agreements` }, { label: word('crumb', { number: after }), href: `${workspace}/agreements/${id}?version=${after}` }, { label: word('title') },
        ]} />
        <PageHead wide title={word('title')} lead={word('lead', { before: before ?? 0, after })} />
      </div>
      <Panel look="key"><p><b>{sayCounts(counts, t)}</b> {word('unchanged', { count: counts.open - counts.changing })}</p></Panel>
      {workspace === '/agency' && <p className="text-sm text-soft">{word('scope')}</p>}
      <Section id="changing" title={word('changing')}>
        <Panel look="tight">
          <Table
            dense caption={word('changing')} rows={changing} rowKey={({ key }) => key} empty={<EmptyState title={word('none')} />}
            columns={[
              { key: 'task', kind: 'head', head: word('task'), cell: ({ title }) => <DutyTitle>{title}</DutyTitle> },
              { key: 'change', head: word('change'), cell: (group) => sayChange(group, locale, t) },
              { key: 'by', head: t('agreements.obligations.by'), cell: ({ owners }) => <Owners owners={owners} {...{ impact, t }} /> },
            ]}
          />
        </Panel>
      </Section>
      {appearing.length > 0 && (
        <Section id="new" title={word('new')}>
          <Panel look="tight">
            <Table
              dense caption={word('new')} rows={appearing} rowKey={({ key }) => key}
              columns={[
                { key: 'task', kind: 'head', head: word('task'), cell: ({ title }) => <DutyTitle>{title}</DutyTitle> },
                { key: 'due', head: t('agreements.obligations.due'), nowrap: true, cell: ({ dueOn }) => formatDay(dueOn, locale) },
                { key: 'by', head: t('agreements.obligations.by'), cell: ({ owners }) => <Owners owners={owners.map((from) => ({ from, to: null }))} {...{ impact, t }} /> },
              ]}
            />
          </Panel>
        </Section>
      )}
    </div>
  )
}

/** How many would change and how; what is nought goes unsaid. */
function sayCounts({ changing, dates, owners, ending, appearing }: ImpactCounts, t: Translate): string {
  const word = (key: string, values: Record<string, string | number>) => t(`agreements.duties.impact.${key}`, values)
  const parts = Object.entries({ dates, owners, ending }).flatMap(([key, count]) => (count > 0 ? [word(`sums.${key}`, { count })] : []))
  const sum = changing > 0 ? word('sum', { changing, parts: parts.join(', ') }) : t('agreements.duties.impact.sumNone')
  return appearing > 0 ? `${sum} ${word('sumNew', { count: appearing })}` : sum
}

/** "Hạn 01/01/2026 thành 06/01/2026", and who takes it over stands with its parties. */
function sayChange({ kind, was, becomes, reason }: ImpactGroup, locale: Locale, t: Translate): string {
  const word = (key: string, values?: Record<string, string>) => t(`agreements.duties.impact.${key}`, values)
  const [from, to] = [formatDay(was, locale), becomes === null ? '' : formatDay(becomes, locale)]
  switch (kind) {
    case 'date': return word('fromTo', { from, to })
    case 'both': return word('fromToOther', { from, to })
    case 'owner': return word('otherOwner', { day: from })
    case 'ends': return word('endsWhy', { day: from, reason: t(`agreements.duties.reasons.${reason ?? 'PROMISE_ENDED'}`) })
  }
}

type OwnersProps = { owners: ImpactGroup['owners']; impact: ImpactView; t: Translate }

/** Whom it concerns: by name where it is one, else how many, with their names folded. */
function Owners({ owners, impact, t }: OwnersProps) {
  const nameOf = ({ agencyId, partyId }: { agencyId: string | null; partyId: string }) => impact.names.get(agencyId ?? '') ?? impact.names.get(partyId) ?? ''
  const line = ({ from, to }: ImpactGroup['owners'][number]) => (to ? t('agreements.duties.impact.passes', { from: nameOf(from), to: nameOf(to) }) : nameOf(from))
  const [only] = owners
  if (owners.length === 1 && only) return <Vietnamese>{line(only)}</Vietnamese>
  const lines = owners.map(line).toSorted((a, b) => a.localeCompare(b, 'vi'))
  return <details><summary className="nowrap">{t('agreements.obligations.agencies', { count: owners.length })}</summary><ul className="list-disc pl-5" lang="vi">{lines.map((one) => <li key={one}>{one}</li>)}</ul></details>
}
