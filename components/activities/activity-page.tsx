import { ButtonLink } from '@/components/ui/button-link'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { EmptyState } from '@/components/ui/page/empty-state'
import { FactList } from '@/components/ui/page/fact-list'
import { Note } from '@/components/ui/page/note'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { Sub, Table } from '@/components/ui/table/table'
import { loadActivity } from '@/lib/activities/loaders'
import type { ActivityDetail } from '@/lib/activities/schema'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import type { Locale } from '@/lib/i18n/locale'
import { formatNumber } from '@/lib/i18n/number'
import type { Translate } from '@/lib/i18n/sentence'
import { formatDay } from '@/lib/time'
import { FindingForms } from './finding-forms'
import { doneIn, FollowedBadge, stateLabel, type Workspace } from './words'

type Shown = { activity: ActivityDetail; t: Translate; locale: Locale }

/** One activity: what, who took part, the minutes, and for an inspection what it found. */
export async function ActivityPage({ workspace, id, did }: { workspace: Workspace; id: string; did: unknown }) {
  const [{ activity, keeps }, t, locale] = await Promise.all([loadActivity(id), currentTranslator(), currentLocale()])
  const path = `${workspace}/activities`
  const done = doneIn(did, ['recorded', 'changed', 'found', 'mended'])
  const inspected = activity.kind === 'INSPECTION'
  return (
    <div className="stack">
      <div>
        <Breadcrumb label={t('web.frame.pages')} crumbs={[{ label: t('activities.title'), href: path }, { label: activity.title }]} />
        <PageHead title={<span lang="vi">{activity.title}</span>} lead={t(`activities.kinds.${activity.kind}`)} action={keeps && <ButtonLink tone="second" href={`${path}/${activity.id}/edit`}>{t('activities.form.change')}</ButtonLink>} />
      </div>
      {done && <Note tone="good">{t(`activities.did.${done}`)}</Note>}
      <Panel title={t('activities.facts')} id="facts"><FactList facts={factsOf({ activity, t, locale })} /></Panel>
      <ParticipantTable {...{ activity, t, locale }} />
      <Minutes minutes={activity.minutes} t={t} />
      {inspected && <FindingTable {...{ activity, t, locale }} />}
      {inspected && keeps && <FindingForms activity={activity} t={t} />}
    </div>
  )
}

export function factsOf({ activity, t, locale }: Shown) {
  const { heldOn, place, year, guests, audience, edition, materialStatus, school } = activity
  return [
    { label: t('activities.school'), value: <span lang="vi">{school}</span> }, { label: t('activities.heldOn'), value: formatDay(heldOn, locale) }, { label: t('activities.ofYear'), value: String(year) },
    ...(place ? [{ label: t('activities.place'), value: <span lang="vi">{place}</span> }] : []), ...(guests > 0 ? [{ label: t('activities.guests'), value: formatNumber(guests, locale) }] : []),
    ...(audience ? [{ label: t('activities.audience'), value: <span lang="vi">{audience}</span> }] : []), ...(edition ? [{ label: t('activities.edition'), value: edition }] : []),
    ...(materialStatus ? [{ label: t('activities.status'), value: t(`activities.materials.${materialStatus}`) }] : []),
  ]
}

export const ParticipantTable = ({ activity, t, locale }: Shown) => (
  <Panel look="tight" title={t('activities.participants')} id="participants">
    <Table
      caption={t('activities.participants')} rows={activity.participants} rowKey={({ agencyId }) => agencyId} empty={<EmptyState title={t('activities.noParticipants')}>{t('activities.noParticipantsWhy')}</EmptyState>}
      columns={[
        { key: 'agency', head: t('activities.agency'), kind: 'head', cell: ({ name }) => <span lang="vi">{name}</span> },
        { key: 'people', head: t('activities.people'), kind: 'number', cell: ({ people }) => formatNumber(people, locale) },
      ]}
      foot={activity.participants.length > 1 ? [t('activities.sumAgencies'), formatNumber(activity.participants.reduce((sum, { people }) => sum + people, 0), locale)] : undefined}
    />
  </Panel>
)

export const Minutes = ({ minutes, t }: { minutes: string; t: Translate }) => (
  <Panel title={t('activities.minutes')} id="minutes">
    {minutes === '' ? <p className="text-soft">{t('activities.noMinutes')}</p> : minutes.split('\n').map((line, place) => <p key={place} lang="vi">{line}</p>)}
  </Panel>
)

const FindingTable = ({ activity, t, locale }: Shown) => (
  <Panel look="tight" title={t('activities.findings')} id="findings">
    <Table
      caption={t('activities.findings')} rows={activity.findings} rowKey={({ id }) => id} empty={<EmptyState title={t('activities.noFindings')}>{t('activities.noFindingsWhy')}</EmptyState>}
      columns={[
        { key: 'finding', head: t('activities.finding'), kind: 'head', cell: ({ text }) => <span lang="vi">{text}</span> },
        { key: 'due', head: t('activities.due'), nowrap: true, cell: ({ dueOn }) => formatDay(dueOn, locale) },
        { key: 'state', head: t('activities.state'), cell: ({ state, dueOn }) => <FollowedBadge state={state} label={stateLabel({ state, dueOn }, t(`activities.states.${state}`), t)} /> },
        { key: 'mended', head: t('activities.mended'), none: '–', cell: ({ mendedOn, mendedNote }) => mendedOn && <><span lang="vi">{mendedNote}</span><Sub>{t('activities.mendedOn', { day: formatDay(mendedOn, locale) })}</Sub></> },
      ]}
    />
  </Panel>
)
