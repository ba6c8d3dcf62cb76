import type { Metadata } from 'next'
import { addressOf } from '@/components/reporting/search'
import { shareText } from '@/components/reporting/share-text'
import { buttonClass } from '@/components/ui/button'
import { ButtonLink } from '@/components/ui/button-link'
import { Icon } from '@/components/ui/icon'
import { EmptyState } from '@/components/ui/page/empty-state'
import { Note } from '@/components/ui/page/note'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { StatTile, Stats } from '@/components/ui/page/stats'
import { Tabs } from '@/components/ui/page/tabs'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { formatNumber } from '@/lib/i18n/number'
import { loadNeeds, type NeedsPageData } from '@/lib/planning/needs/loaders'
import { needsViews } from '@/lib/planning/needs/schema'
import { AskedPanel } from './asked-panel'
import { CallPicker } from './call-picker'
import { CallReference } from './call-reference'
import { ImpliedPanel } from './implied-panel'
import { SumPanel } from './sum-panel'

type NeedsPageProps = { workspace: '/school' | '/province'; query: Readonly<Record<string, string | string[] | undefined>> }

export const needsTitle = async (): Promise<Metadata> => ({ title: (await currentTranslator())('enrolment.desk.menu.needs') })

/** What agencies need, who has not answered, whom planning implies: for the school, and read only for the province. */
export async function NeedsPage({ workspace, query }: NeedsPageProps) {
  const [data, t] = [await loadNeeds(query), await currentTranslator()]
  const { search, today, calls, ofYear, call, year, plans } = data
  const word = (key: string, values?: Record<string, string | number>) => t(`planning.needs.${key}`, values)
  const path = `${workspace}/needs`
  const at = { year: String(year), school: ofYear.length > 1 ? call?.school : undefined }
  const action = plans && call
    ? <ButtonLink tone="second" icon="pencil" href={`/school/needs/call?year=${year}`}>{word('edit')}</ButtonLink>
    : <CallPicker calls={calls} ofYear={ofYear} year={year} school={call?.school} keep={{ view: search.view }} />
  return (
    <>
      <Did data={data} />
      <PageHead wide title={word('title', { year })} reference={call && <CallReference call={call} today={today} named={ofYear.length > 1} />} action={action} />
      {call ? <Figures data={data} path={path} at={at} /> : (
        <Panel look="tight">
          <EmptyState title={word('none', { year })} action={plans && <ButtonLink href={`/school/needs/call?year=${year}`}>{word('open', { year })}</ButtonLink>}>
            {plans ? word('noneOffice', { year }) : word('noneOthers')}
          </EmptyState>
        </Panel>
      )}
      <div className="mt-6 flex flex-wrap items-end justify-between gap-4">
        {call && <a className={buttonClass({ tone: 'second', small: true })} href={addressOf('/api/needs/export', { year: String(year), school: call.school })}><Icon name="download" />{word('export')}</a>}
        {plans && call && <CallPicker calls={calls} ofYear={ofYear} year={year} school={call.school} keep={{ view: search.view }} />}
      </div>
      <div className="mt-6">
        <Tabs
          label={word('tabs.label')}
          tabs={(call ? needsViews : ['people'] as const).map((view) => ({ label: word(`tabs.${view}`), href: addressOf(path, { ...at, view }), current: view === data.view.kind, ...(view === 'agencies' && data.figures ? { count: data.figures.agencies } : {}) }))}
        />
        <View data={data} workspace={workspace} path={path} />
      </div>
    </>
  )
}

function View({ data: { view, search, call, year, ofYear, reminds, today }, workspace, path }: { data: NeedsPageData; workspace: string; path: string }) {
  const kept = { year: String(year), school: ofYear.length > 1 ? call?.school : undefined, view: search.view }
  if (view.kind === 'people') return <ImpliedPanel {...view} today={today} />
  if (view.kind === 'sum') return <SumPanel sums={view.sums} year={year} group={search.group} path={path} kept={kept} />
  return call && (
    <AskedPanel
      items={view.items} nextCursor={view.nextCursor} {...{ search, call, path, kept }} remind={reminds ? { days: view.reminderDays } : null}
      hrefOf={workspace === '/school' ? (agencyId) => `/school/needs/agencies/${agencyId}?year=${year}` : null}
    />
  )
}

async function Figures({ data: { figures, year }, path, at }: { data: NeedsPageData; path: string; at: Readonly<Record<string, string | undefined>> }) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  if (!figures) return null
  const number = (value: number) => formatNumber(value, locale)
  const tile = (key: string, values?: Record<string, string | number>) => t(`planning.needs.tiles.${key}`, values)
  const { agencies, answered, late, lines, headcount } = figures
  const share = shareText(answered, agencies, locale)
  const to = (state: string) => addressOf(path, { ...at, view: 'agencies', state })
  return (
    <Stats count={4}>
      <StatTile
        label={tile('answered')} figure={number(answered)} unit={tile('answeredUnit', { all: number(agencies) })} href={to('answered')}
        note={share === null ? undefined : tile('answeredNote', { share })}
      />
      <StatTile label={tile('headcount', { year })} figure={number(headcount)} unit={tile('people')} note={tile('lines', { count: lines })} href={addressOf(path, at)} />
      <StatTile label={tile('late')} figure={number(late)} unit={tile('agencies')} note={tile('lateNote', { answered: number(answered) })} href={to('late')} />
      <StatTile label={tile('missing')} figure={number(agencies - answered)} unit={tile('agencies')} note={tile('missingNote', { all: number(agencies) })} href={to('missing')} />
    </Stats>
  )
}

const dids = ['opened', 'changed', 'reminded', 'nobody', 'refused'] as const

/** The answer to what was just done, as the address tells it. */
async function Did({ data: { search } }: { data: NeedsPageData }) {
  const did = dids.find((one) => one === search.did)
  if (!did) return null
  return <Note live tone={did === 'nobody' || did === 'refused' ? 'wait' : 'good'}><p>{(await currentTranslator())(`planning.needs.did.${did}`, { count: search.count ?? 0 })}</p></Note>
}
