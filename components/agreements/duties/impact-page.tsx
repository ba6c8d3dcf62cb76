import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { EmptyState } from '@/components/ui/page/empty-state'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { Section } from '@/components/ui/page/section'
import { Table } from '@/components/ui/table/table'
import { loadImpact } from '@/lib/agreements/obligations/loaders'
import type { ImpactView } from '@/lib/agreements/obligations/queries/find-impact'
import type { Fate } from '@/lib/agreements/obligations/rules/impact'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import type { Translate } from '@/lib/i18n/sentence'
import { formatDay, type Day } from '@/lib/time'
import { DutyTitle, Vietnamese, type WorkspacePath } from '../words'

/** Rows shown of each list; the sums speak of all. */
const SHOWN = 200

/** Which open duties a version that has yet to begin would change. */
export async function ImpactPage({ workspace, id, number }: { workspace: WorkspacePath; id: string; number: string }) {
  const [impact, t, locale] = await Promise.all([loadImpact(id, number), currentTranslator(), currentLocale()])
  const word = (key: string, values?: Record<string, string | number>) => t(`agreements.duties.impact.${key}`, values)
  const day = (value: Day) => formatDay(value, locale)
  const { counts, before, after } = impact
  const changing = impact.fates.filter((one) => !one.to || one.movesDate || one.changesOwner)
  return (
    <div className="stack">
      <div>
        <Breadcrumb label={t('agreements.crumbs')} crumbs={[
          { label: t('agreements.title'), href: `${workspace}/agreements` }, { label: word('crumb', { number: after }), href: `${workspace}/agreements/${id}?version=${after}` }, { label: word('title') },
        ]} />
        <PageHead wide title={word('title')} lead={word('lead', { before: before ?? 0, after })} />
      </div>
      <Panel look="key"><p><b>{word('sum', { ...counts })}</b> {word('unchanged', { count: counts.open - counts.changing })}</p></Panel>
      {workspace === '/agency' && <p className="text-sm text-soft">{word('scope')}</p>}
      <Section id="changing" title={word('changing')}>
        <Panel look="tight">
          <Table
            caption={word('changing')} rows={changing.slice(0, SHOWN)} rowKey={({ duty }) => duty.id} empty={<EmptyState title={word('none')} />}
            columns={[
              { key: 'task', kind: 'head', head: word('task'), cell: ({ duty }) => <DutyTitle>{duty.title}</DutyTitle> },
              { key: 'was', head: word('was'), cell: ({ duty }) => <Place impact={impact} place={duty} due={day(duty.dueOn)} /> },
              { key: 'becomes', head: word('becomes'), cell: ({ to, reason }) => (to ? <Place impact={impact} place={to} due={day(to.dueOn)} /> : t(`agreements.duties.reasons.${reason}`)) },
              { key: 'change', head: word('change'), cell: (fate) => changeOf(fate, t) },
            ]}
          />
          {changing.length > SHOWN && <p className="text-sm text-soft">{word('more')}</p>}
        </Panel>
      </Section>
      {impact.appearing.length > 0 && (
        <Section id="new" title={word('new')}>
          <Panel look="tight">
            <Table
              caption={word('new')} rows={impact.appearing.slice(0, SHOWN)} rowKey={(one) => `${one.commitmentId}${one.period}${one.cohortId}${one.agencyId}`}
              columns={[
                { key: 'task', kind: 'head', head: word('task'), cell: (one) => <DutyTitle>{one.title}</DutyTitle> },
                { key: 'becomes', head: word('becomes'), cell: (one) => <Place impact={impact} place={one} due={day(one.dueOn)} /> },
              ]}
            />
            {impact.appearing.length > SHOWN && <p className="text-sm text-soft">{word('more')}</p>}
          </Panel>
        </Section>
      )}
    </div>
  )
}

function Place({ impact, place, due }: { impact: ImpactView; place: { agencyId: string | null; partyId: string }; due: string }) {
  return <><Vietnamese>{impact.names.get(place.agencyId ?? '') ?? impact.names.get(place.partyId) ?? ''}</Vietnamese>, <span className="nowrap">{due}</span></>
}

function changeOf(fate: Fate, t: Translate): string {
  if (!fate.to) return t('agreements.duties.impact.ends')
  return t(`agreements.duties.impact.${fate.movesDate && fate.changesOwner ? 'both' : fate.movesDate ? 'date' : 'owner'}`)
}
