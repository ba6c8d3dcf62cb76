import type { ReactNode } from 'react'
import { Link } from '@/components/ui/link'
import { Sub, Table } from '@/components/ui/table/table'
import type { RegisterRow } from '@/lib/graduation/certificates/queries/list-register'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { formatDay } from '@/lib/time'
import { CertificateBadge } from './certificate-badge'

/** Rows of the register: as printed, and whether they hold. */
export async function RegisterTable({ rows, caption, empty }: { rows: readonly RegisterRow[]; caption: string; empty?: ReactNode }) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const word = (key: string) => t(`graduation.register.${key}`)
  return (
    <Table
      caption={caption} rows={rows} rowKey={({ id }) => id} empty={empty}
      columns={[
        { key: 'serial', head: word('serial'), kind: 'head', nowrap: true, cell: ({ id, serialNumber, kind }) => <><Link href={`/school/certificates/${id}`}>{serialNumber}</Link><Sub>{t(`graduation.kinds.${kind}`)}</Sub></> },
        { key: 'number', head: word('number'), nowrap: true, cell: ({ registerNumber }) => registerNumber },
        { key: 'name', head: word('name'), cell: ({ content }) => <>{content.fullName}<Sub>{formatDay(content.birthDate, locale)}</Sub></> },
        { key: 'cohort', head: word('cohort'), cell: ({ content }) => <><span className="nowrap">{content.cohortCode}</span><Sub><span lang="vi">{content.course}</span></Sub></> },
        { key: 'issued', head: word('issuedOn'), nowrap: true, cell: ({ issuedOn }) => formatDay(issuedOn, locale) },
        { key: 'status', head: word('status'), phoneLabel: null, cell: ({ status }) => <CertificateBadge status={status} /> },
      ]}
    />
  )
}
