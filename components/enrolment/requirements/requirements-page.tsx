import { Badge, type BadgeTone } from '@/components/ui/badge'
import { ButtonLink } from '@/components/ui/button-link'
import type { IconName } from '@/components/ui/icon-paths'
import { Link } from '@/components/ui/link'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { Note } from '@/components/ui/page/note'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel, PanelBar } from '@/components/ui/page/panel'
import { Sub, Table, type Column } from '@/components/ui/table/table'
import { unbroken } from '@/lib/document-number'
import type { ListedRequirement } from '@/lib/enrolment/dossier/requirements/queries'
import { stateOf, type RequirementState } from '@/lib/enrolment/dossier/requirements/rules'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import type { Locale } from '@/lib/i18n/locale'
import type { Translate } from '@/lib/i18n/sentence'
import { dayAt, formatDay } from '@/lib/time'
import { whenText } from './words'

type RequirementsPageProps = { requirements: readonly ListedRequirement[]; keeps: boolean; did: string | string[] | undefined }
type Row = ListedRequirement & { state: RequirementState }

const badges: Readonly<Record<RequirementState, { tone: BadgeTone; icon: IconName }>> = {
  FUTURE: { tone: 'wait', icon: 'clock' }, IN_FORCE: { tone: 'good', icon: 'check' }, PAST: { tone: 'mute', icon: 'minus' }, NEVER_HELD: { tone: 'mute', icon: 'minus' },
}

/** Which papers a nomination must bring, general ones and the school's own, from when to when and where it is written. */
export async function RequirementsPage({ requirements, keeps, did }: RequirementsPageProps) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const word = (key: string) => t(`enrolment.requirements.${key}`)
  const today = dayAt(new Date())
  const rows = requirements.map((one): Row => ({ ...one, state: stateOf(one, today) }))
  const done = (['added', 'ended'] as const).find((one) => one === did)
  return (
    <div className="stack">
      {done && <Note tone="good" live><p>{word(`did.${done}`)}</p></Note>}
      <div>
        <Breadcrumb label={word('crumbs')} crumbs={[{ label: t('enrolment.versions.title'), href: '/school/rules' }, { label: word('title') }]} />
        <PageHead wide title={word('title')} lead={word('lead')} action={keeps ? <ButtonLink icon="plus" href="/school/rules/papers/add">{word('add.link')}</ButtonLink> : undefined} />
      </div>
      <Panel look="tight">
        <Table caption={word('caption')} rows={rows} rowKey={({ id }) => id} columns={[...columnsOf(locale, t), ...(keeps ? [endColumn(t)] : [])]} />
        <PanelBar side="bottom"><p className="text-sm text-soft">{word('generalStays')}{!keeps && ` ${word('onlyOffice')}`}</p></PanelBar>
      </Panel>
    </div>
  )
}

function columnsOf(locale: Locale, t: Translate): Column<Row>[] {
  const word = (key: string, given?: Record<string, string>) => t(`enrolment.requirements.${key}`, given)
  const day = (one: string) => formatDay(one, locale)
  return [
    { key: 'kind', kind: 'head', head: word('kind'), cell: ({ kind, own }) => <>{t(`enrolment.dossier.kinds.${kind}`)}<Sub>{word(own ? 'own' : 'general')}</Sub></> },
    { key: 'when', head: word('when'), cell: (row) => whenText(row, t) },
    { key: 'course', head: word('course'), cell: ({ course }) => (course ? <span lang="vi">{course}</span> : word('allCourses')) },
    { key: 'span', head: word('span'), cell: ({ state, validFrom, validTo }) => (
      validTo && state !== 'NEVER_HELD' ? word('fromTo', { from: day(validFrom), to: day(validTo) }) : word('from', { from: day(validFrom) })
    ) },
    { key: 'citation', head: word('citation'), cell: ({ citation, verified }) => <><span lang="vi">{unbroken(citation)}</span><Sub>{word(verified ? 'verified' : 'unverified')}</Sub></> },
    { key: 'state', head: word('state'), phoneLabel: null, cell: ({ state }) => <Badge {...badges[state]}>{word(`states.${state}`)}</Badge> },
  ]
}

const endColumn = (t: Translate): Column<Row> => ({
  key: 'end', kind: 'action', nowrap: true, head: t('enrolment.requirements.end'), headHidden: true,
  cell: ({ id, own, kind, validTo }) => (own && validTo === null
    ? <Link href={`/school/rules/papers/${id}/end`}>{t('enrolment.requirements.end')}<span className="sr-only">: {t(`enrolment.dossier.kinds.${kind}`)}</span></Link> : null),
})
