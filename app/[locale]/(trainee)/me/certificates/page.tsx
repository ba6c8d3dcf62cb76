import type { Metadata } from 'next'
import { CertificateBadge } from '@/components/graduation/certificate-badge'
import { DecisionTable } from '@/components/graduation/decision-table'
import { Link } from '@/components/ui/link'
import { EmptyState } from '@/components/ui/page/empty-state'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { Sub, Table } from '@/components/ui/table/table'
import { requireActor } from '@/lib/access/session'
import { listMyCertificates } from '@/lib/graduation/certificates/queries/list-register'
import { checkPath } from '@/lib/graduation/certificates/rules/code'
import { listTraineeDecisions } from '@/lib/graduation/trainees/queries/list-trainee-decisions'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { formatDay } from '@/lib/time'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('graduation.mine.title') }
}

export default async function MyCertificatesPage() {
  const actor = await requireActor()
  const [certificates, decisions, t, locale] = await Promise.all([listMyCertificates(actor), listTraineeDecisions(actor), currentTranslator(), currentLocale()])
  const word = (key: string, values?: Record<string, string>) => t(`graduation.mine.${key}`, values)
  const head = (key: string) => t(`graduation.register.${key}`)
  return (
    <div className="stack">
      <PageHead title={word('title')} />
      <Panel look="tight">
        <Table
          caption={word('caption')} rows={certificates} rowKey={({ id }) => id} empty={<EmptyState title={word('empty')}>{word('emptyWhy')}</EmptyState>}
          columns={[
            { key: 'serial', head: head('serial'), kind: 'head', nowrap: true, cell: ({ serialNumber, kind }) => <>{serialNumber}<Sub>{t(`graduation.kinds.${kind}`)}</Sub></> },
            { key: 'course', head: head('course'), cell: ({ content }) => <><span lang="vi">{content.course}</span><Sub>{content.cohortCode}</Sub></> },
            { key: 'number', head: head('number'), nowrap: true, cell: ({ registerNumber }) => registerNumber },
            { key: 'rank', head: head('rank'), none: t('graduation.one.noRank'), cell: ({ content }) => content.rank && t(`graduation.ranks.${content.rank}`) },
            { key: 'issued', head: head('issuedOn'), nowrap: true, cell: ({ issuedOn }) => formatDay(issuedOn, locale) },
            { key: 'status', head: head('status'), phoneLabel: null, cell: ({ status }) => <CertificateBadge status={status} /> },
            { key: 'check', head: word('check'), cell: ({ code, serialNumber }) => <Link href={checkPath(code)} aria-label={word('checkOf', { serial: serialNumber })}>{word('check')}</Link> },
          ]}
        />
      </Panel>
      {decisions.length > 0 && <Panel look="tight" id="decisions" title={word('decisions')}><DecisionTable decisions={decisions} lifts={null} /></Panel>}
    </div>
  )
}
