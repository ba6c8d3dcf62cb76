import { EmptyState } from '@/components/ui/page/empty-state'
import { ButtonLink } from '@/components/ui/button-link'
import { keepWords } from '@/components/ui/keep-words'
import { Link } from '@/components/ui/link'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { ShareBar } from '@/components/ui/seats/seat-bar'
import { Pager } from '@/components/ui/table/pager'
import { Sub, Table } from '@/components/ui/table/table'
import { loadAgreements } from '@/lib/agreements/loaders'
import { loadAgreementRights } from '@/lib/agreements/writing/loaders'
import type { AgreementItem } from '@/lib/agreements/schema'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { formatDay } from '@/lib/time'
import { AgreementBadge, Vietnamese, type WorkspacePath } from './words'

/** The agreements of whoever asks. */
export async function AgreementListPage({ workspace, cursor }: { workspace: WorkspacePath; cursor: string | string[] | undefined }) {
  const [{ items, nextCursor }, { writes }, t, locale] = await Promise.all([loadAgreements(cursor), loadAgreementRights(), currentTranslator(), currentLocale()])
  const day = (value: string) => formatDay(value, locale)
  const bar = (row: AgreementItem) => <ShareBar size="mini" label={t('agreements.bar', row.obligations)} parts={[
    { mark: 'good', value: row.obligations.done }, { mark: 'waiting', value: row.obligations.soon },
    { mark: 'late', value: row.obligations.overdue }, { mark: 'free', value: row.obligations.waiting + row.obligations.later },
  ]} />
  return (
    <>
      <PageHead title={t('agreements.title')} action={workspace === '/school' && writes ? <ButtonLink href="/school/agreements/new">{t('agreements.writing.start')}</ButtonLink> : undefined} />
      <Panel look="tight">
        <Table
          caption={t('agreements.caption')} rows={items} rowKey={(row) => row.id}
          empty={<EmptyState title={t('agreements.none')}>{t('agreements.noneText')}</EmptyState>}
          columns={[
            { key: 'title', kind: 'head', head: t('agreements.columns.title'), cell: (row) => (
              <>
                <Link href={`${workspace}/agreements/${row.id}`} lang="vi">{keepWords(row.title)}</Link>
                <Sub>{row.documentNumber ? <Vietnamese>{t('agreements.number', { number: row.documentNumber })}</Vietnamese> : t('agreements.version', { number: row.version })}</Sub>
              </>
            ) },
            { key: 'state', head: t('agreements.columns.state'), phoneLabel: null, cell: (row) => <AgreementBadge status={row.status} t={t} /> },
            { key: 'validity', head: t('agreements.columns.validity'), nowrap: true, cell: (row) => `${day(row.validFrom)} – ${day(row.validTo)}` },
            { key: 'parties', kind: 'number', head: t('agreements.columns.parties'), cell: (row) => row.parties },
            { key: 'progress', head: t('agreements.columns.progress'), cell: (row) => (
              <>{t('agreements.cells.overdue', { count: row.obligations.overdue })}, {t('agreements.cells.soon', { count: row.obligations.soon })}{bar(row)}</>
            ) },
          ]}
        />
        {nextCursor && (
          <Pager label={t('web.frame.pages')} text={t('agreements.caption')} next={{ href: `${workspace}/agreements?cursor=${nextCursor}`, label: t('web.frame.next') }} />
        )}
      </Panel>
    </>
  )
}
