import { Link } from '@/components/ui/link'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { EmptyState } from '@/components/ui/page/empty-state'
import { Note } from '@/components/ui/page/note'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { Section } from '@/components/ui/page/section'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import type { Translate } from '@/lib/i18n/sentence'
import { mayPlan } from '@/lib/planning/policy'
import { loadScenarios } from '@/lib/planning/scenario/loaders'
import type { VersionScenarios } from '@/lib/planning/scenario/queries/find-scenarios'
import { DifferenceTable } from './difference-table'
import { PreparePanel, SwitchPanel } from './scenario-forms'

type ScenarioPageProps = { search: Readonly<Record<string, string | string[] | undefined>> }

/** Both scenarios of a year side by side: of the version in force, which may switch, and of the draft, where the disrupted one is prepared. */
export async function ScenarioPage({ search }: ScenarioPageProps) {
  const [{ actor, plan }, t, locale] = await Promise.all([loadScenarios(search['year']), currentTranslator(), currentLocale()])
  const word = (key: string, values?: Record<string, string | number>) => t(`planning.scenario.${key}`, values)
  const { id, inUse, approved, underWay } = plan
  const year = String(plan.year)
  const leads = mayPlan(actor)
  const draft = underWay?.version.status === 'DRAFT' ? underWay : null
  return (
    <div className="stack-wide">
      <Done did={search['did']} count={search['count']} t={t} />
      <div>
        <Breadcrumb label={word('crumbs')} crumbs={[{ label: word('plan', { year }), href: `/school/plan?year=${year}` }, { label: word('short') }]} />
        <PageHead wide title={word('title', { year })} lead={word('lead')} reference={<span>{word('inUse', { name: t(`planning.scenarios.${inUse}`) })}</span>} />
      </div>
      <Section id="approved" title={approved ? word('approved', { number: approved.version.number }) : word('approvedNone')}>
        {!approved && <Panel look="tight"><EmptyState title={word('noneTitle')} action={<Link href={`/school/plan?year=${year}`}>{word('plan', { year })}</Link>}>{word('noneText')}</EmptyState></Panel>}
        {approved && hasBoth(approved) && (
          <div className="stack">
            <DifferenceTable lines={approved.lines} version={approved.version.number} edit={null} locale={locale} t={t} />
            {leads ? <SwitchPanel {...{ planId: id, inUse, approved, locale, t }} /> : <p className="text-soft">{word('onlyOffice')}</p>}
          </div>
        )}
        {approved && !hasBoth(approved) && <Panel look="tight"><EmptyState title={word('empty')}>{word('emptyApproved')}</EmptyState></Panel>}
      </Section>
      {underWay && (
        <Section id="under-way" title={word(draft ? 'underWay' : 'proposed', { number: underWay.version.number })}>
          <div className="stack">
            {underWay.lines.DISRUPTED.length === 0
              ? <Panel look="tight"><EmptyState title={word('empty')}>{draft && word('emptyText')}</EmptyState></Panel>
              : (
                <DifferenceTable
                  lines={underWay.lines} version={underWay.version.number} locale={locale} t={t}
                  edit={draft && leads ? (itemId) => `/school/plan/lines/${itemId}?year=${year}&scenario=DISRUPTED` : null}
                />
              )}
            {draft && leads && <PreparePanel planId={id} lines={draft.lines} t={t} />}
          </div>
        </Section>
      )}
    </div>
  )
}

const hasBoth = ({ lines }: VersionScenarios): boolean => lines.NORMAL.length > 0 && lines.DISRUPTED.length > 0

type DoneProps = { did: string | string[] | undefined; count: string | string[] | undefined; t: Translate }

/** The answer to what was just done, as the address tells it. */
function Done({ did, count: given, t }: DoneProps) {
  const count = Math.max(0, Math.min(1_000, Number(given) || 0))
  if (did !== 'prepared' && did !== 'switched') return null
  return <Note tone="good" live><p>{t(`planning.scenario.did.${did === 'prepared' && count === 0 ? 'nothing' : did}`, { count })}</p></Note>
}
