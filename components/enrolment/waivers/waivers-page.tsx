import { Badge } from '@/components/ui/badge'
import { Link } from '@/components/ui/link'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { EmptyState } from '@/components/ui/page/empty-state'
import { Note } from '@/components/ui/page/note'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { Sub, Table } from '@/components/ui/table/table'
import { unbroken } from '@/lib/document-number'
import type { Desk } from '@/lib/enrolment/desk/queries/find-desk'
import { takesWaivers } from '@/lib/enrolment/rules'
import type { ShownWaiver, WaivableRule } from '@/lib/enrolment/waivers/queries'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { formatDay } from '@/lib/time'
import { RevocationForm } from './revocation-form'
import { ScanRemovalForm } from './scan-removal-form'
import { WaiverForm } from './waiver-form'
import { WaiverScan } from './waiver-scan'

type WaiversPageProps = {
  desk: Desk; waivers: readonly ShownWaiver[]; rules: readonly WaivableRule[]
  /** Whose findings led here; null: the form asks for the person. */
  nominee: { id: string; name: string } | null
  search: Readonly<Record<string, string | string[] | undefined>>
}

/** The special cases of a class, and the form that records one. */
export async function WaiversPage({ desk, waivers, rules, nominee, search }: WaiversPageProps) {
  const t = await currentTranslator()
  const word = (key: string) => t(`enrolment.waivers.${key}`)
  const path = `/school/cohorts/${desk.id}/waivers`
  // A rule that nobody may waive any more is taken back by whoever reads this.
  const open = takesWaivers(desk)
  const mine = ({ rule, revoked }: ShownWaiver) => open && revoked === null && (rules.find((one) => one.rule === rule)?.mine ?? true)
  const removing = waivers.find((one) => one.id === search['unscan'] && one.scan !== null)
  const revoking = waivers.find((one) => one.id === search['revoke'] && mine(one))
  return (
    <div className="stack">
      <Did did={search['did']} />
      <div>
        <Breadcrumb
          label={t('enrolment.desk.breadcrumb')}
          crumbs={[{ label: t('enrolment.desk.cohorts.title'), href: '/school/cohorts' }, { label: desk.code, href: `/school/cohorts/${desk.id}` }, { label: word('title') }]}
        />
        <PageHead wide title={word('title')} lead={word('lead')} />
      </div>
      <Panel look="tight" id="list" title={word('list')}>
        {waivers.length === 0 ? <EmptyState title={word('none')}>{word('noneWhy')}</EmptyState> : <WaiverTable cohortId={desk.id} path={path} waivers={waivers} mine={mine} />}
      </Panel>
      {!open && <Note tone="plain"><p>{t('enrolment.errors.cohort_opened')}</p></Note>}
      {removing && <ScanRemovalForm waiver={removing} path={path} />}
      {open && !removing && (revoking ? <RevocationForm waiver={revoking} path={path} /> : <WaiverForm cohortId={desk.id} rules={rules} nominee={nominee} rule={search['rule']} />)}
      <p><Link href={`/school/cohorts/${desk.id}`}>{word('back')}</Link></p>
    </div>
  )
}

const outcomes = {
  waived: 'done', revoked: 'revoked', scanned: 'scanned', unscanned: 'unscanned', not_allowed: 'errors.not_allowed', waiver_not_found: 'errors.waiver_not_found', scan_kept: 'errors.scan_kept',
  file_needed: 'errors.file_needed', file_empty: 'errors.file_empty', file_too_large: 'errors.file_too_large', file_type_refused: 'errors.file_type_refused',
} as const

/** What became of a form, as the address tells it; nothing for an address that says nothing known. */
async function Did({ did }: { did: string | string[] | undefined }) {
  const t = await currentTranslator()
  const [, said] = Object.entries(outcomes).find(([key]) => key === did) ?? []
  return said ? <Note tone={said.startsWith('errors.') ? 'bad' : 'good'} live><p>{t(`enrolment.waivers.${said}`)}</p></Note> : null
}

async function WaiverTable({ cohortId, path, waivers, mine }: { cohortId: string; path: string; waivers: readonly ShownWaiver[]; mine: (waiver: ShownWaiver) => boolean }) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const word = (key: string, given?: Record<string, string>) => t(`enrolment.waivers.${key}`, given)
  return (
    <Table
      caption={word('list')} rows={waivers} rowKey={({ id }) => id}
      columns={[
        { key: 'person', kind: 'head', head: word('person'), cell: ({ person, birthDate }) => <>{person}<Sub>{word('born', { day: formatDay(birthDate, locale) })}</Sub></> },
        { key: 'rule', head: word('rule'), cell: ({ rule }) => t(`enrolment.rules.${rule}`) },
        { key: 'paper', head: word('paper'), cell: (row) => <>{unbroken(word('paperOf', { number: row.documentNumber, day: formatDay(row.documentOn, locale) }))}<Sub><span lang="vi">{row.authority}</span>. {word('reason')}: <span lang="vi">{row.reason}</span></Sub></> },
        { key: 'scan', head: word('scan'), cell: (row) => <WaiverScan cohortId={cohortId} waiver={row} path={path} /> },
        { key: 'state', head: word('state'), phoneLabel: null, cell: ({ by, recordedOn, revoked }) => (
          <>
            {revoked ? <Badge tone="mute" icon="cross">{word('gone')}</Badge> : <Badge tone="good" icon="check">{word('holds')}</Badge>}
            <Sub>{word('recordedBy', { name: by, day: formatDay(recordedOn, locale) })}</Sub>
            {revoked && <Sub>{word('revokedBy', { name: revoked.by, day: formatDay(revoked.on, locale), reason: revoked.reason })}</Sub>}
          </>
        ) },
        { key: 'revoke', kind: 'action', nowrap: true, head: word('revoke'), headHidden: true, cell: (row) => mine(row) && <Link href={`${path}?revoke=${row.id}#revoke`}>{word('revoke')}<span className="sr-only">: {row.person}, {t(`enrolment.rules.${row.rule}`)}</span></Link> },
      ]}
    />
  )
}
