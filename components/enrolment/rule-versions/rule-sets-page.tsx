import { ActionForm } from '@/components/frame/action-form'
import { Badge, type BadgeTone } from '@/components/ui/badge'
import { ButtonLink } from '@/components/ui/button-link'
import type { IconName } from '@/components/ui/icon-paths'
import { Link } from '@/components/ui/link'
import { EmptyState } from '@/components/ui/page/empty-state'
import { Note } from '@/components/ui/page/note'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel, PanelBar } from '@/components/ui/page/panel'
import { Sub, Table, type Column } from '@/components/ui/table/table'
import { unbroken } from '@/lib/document-number'
import { startRuleDraftAction } from '@/lib/enrolment/eligibility/versions/actions'
import type { RuleSets } from '@/lib/enrolment/eligibility/versions/loaders'
import { familyName } from '@/lib/enrolment/eligibility/versions/messages/family'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { formatDay } from '@/lib/time'

type RuleSetsPageProps = { sets: RuleSets; base: '/school/rules' | '/province/rules'; did: string | string[] | undefined }
type Overview = RuleSets['families'][number]
type Row = Overview['versions'][number]

const badges: Readonly<Record<Row['state'], { tone: BadgeTone; icon: IconName }>> = {
  FUTURE: { tone: 'wait', icon: 'clock' }, IN_FORCE: { tone: 'good', icon: 'check' }, PAST: { tone: 'mute', icon: 'minus' }, SHADOWED: { tone: 'dashed', icon: 'swap' }, REVOKED: { tone: 'bad', icon: 'minus' },
}

/** Every rule set with its versions, what is prepared, and where a draft begins. */
export async function RuleSetsPage({ sets, base, did }: RuleSetsPageProps) {
  const t = await currentTranslator()
  const word = (key: string) => t(`enrolment.versions.${key}`)
  return (
    <div className="stack">
      {did === 'discarded' && <Note tone="good" live><p>{word('discarded')}</p></Note>}
      <PageHead wide title={word('title')} lead={word('lead')} action={sets.prepares ? <ButtonLink tone="second" href={`${base}/import`}>{word('importLink')}</ButtonLink> : undefined} />
      {sets.readsDrafts && <p><Link href="/school/rules/papers">{t('enrolment.requirements.link')}</Link></p>}
      {sets.families.map((one) => <Family key={one.family} overview={one} prepares={sets.prepares} base={base} />)}
      {sets.readsDrafts && !sets.prepares && <p className="text-soft">{word('onlyOffice')}</p>}
    </div>
  )
}

type FamilyProps = { overview: Overview; prepares: boolean; base: RuleSetsPageProps['base'] }

async function Family({ overview: { family, versions: rows, draft }, prepares, base }: FamilyProps) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const word = (key: string, given?: Record<string, string | number>) => t(`enrolment.versions.${key}`, given)
  const name = familyName(family, t)
  return (
    <Panel look="tight" id={family} title={name}>
      {family === 'SCHOOL_ADDENDUM' && <PanelBar><p className="text-sm text-soft">{word('familyHints.SCHOOL_ADDENDUM')}</p></PanelBar>}
      {rows.length === 0
        ? <EmptyState title={word('none')}>{word('noneWhy')}</EmptyState>
        : <Table caption={word('caption', { family: name })} rows={rows} rowKey={({ id }) => id} columns={await columns(base)} />}
      {draft && (
        <PanelBar side="bottom">
          <p><Badge tone="paper-dashed" icon="pencil">{word('draft')}</Badge> <span lang="vi">{draft.title}</span>. {word('draftOf', { day: formatDay(draft.effectiveOn, locale), name: draft.by })}.</p>
          <Link href={`${base}/drafts/${draft.id}`}>{word('openDraft')}<span className="sr-only">: {name}</span></Link>
        </PanelBar>
      )}
      {!draft && prepares && (
        <PanelBar side="bottom">
          <ActionForm
            action={startRuleDraftAction} hidden={{ family }} fields={[]} labels={{ wrong: word('wrong'), prefix: t('web.frame.errorPrefix') }}
            buttons={[{ label: `${word('start')}: ${name}`, pending: word('starting'), tone: 'second' }]}
          />
        </PanelBar>
      )}
    </Panel>
  )
}

async function columns(base: RuleSetsPageProps['base']): Promise<Column<Row>[]> {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const word = (key: string, given?: Record<string, string | number>) => t(`enrolment.versions.${key}`, given)
  const day = (one: string) => formatDay(one, locale)
  return [
    { key: 'version', kind: 'head', head: word('version'), cell: ({ id, title, school }) => (
      <><Link href={`${base}/${id}`}><span lang="vi">{title}</span></Link><Sub>{school ? <span lang="vi">{school.name}</span> : word('general')}</Sub></>
    ) },
    { key: 'paper', head: word('paper'), cell: ({ document, documentOn }) => <span lang="vi">{unbroken(documentOn ? word('paperOf', { number: document, day: day(documentOn) }) : document)}</span> },
    { key: 'span', head: word('span'), cell: ({ validFrom, validTo }) => (validTo ? word('fromTo', { from: day(validFrom), to: day(validTo) }) : word('from', { from: day(validFrom) })) },
    { key: 'rules', head: word('rules'), cell: ({ rules, unverified }) => <>{word('counted', { count: rules })}<Sub>{word('unverifiedCount', { count: unverified })}</Sub></> },
    { key: 'state', head: word('state'), phoneLabel: null, cell: ({ state, revoked, closing }) => (
      <><Badge {...badges[state]}>{word(`states.${state}`)}</Badge>{closing && <Sub>{word(revoked ? 'revokedBy' : 'endedBy', { number: closing.number, day: day(closing.on) })}</Sub>}</>
    ) },
  ]
}
