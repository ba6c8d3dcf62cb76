import type { ReactNode } from 'react'
import { NominationBadge } from './nomination-badge'
import { keepWords } from '@/components/ui/keep-words'
import { Link } from '@/components/ui/link'
import { Sub, Table } from '@/components/ui/table/table'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import type { ReturnedPaper } from '@/lib/enrolment/dossier/schema'
import { returnedText } from './dossier/returned-text'
import { dayAt, formatDay } from '@/lib/time'

export type NominationLine = {
  id: string; status: string; position: number | null; submittedAt: string; returnDeadline: string | null; offerDeadline: string | null
  cohort: { id: string; code: string; course: string }
  person: { id: string; fullName: string; birthDate: string }
  returnedPapers: readonly ReturnedPaper[]
}

const withdrawable = new Set(['SUBMITTED', 'WAITLISTED', 'RETURNED', 'ACCEPTED'])

/** Nominations as an agency sees them: one line each with what can be done. */
export async function NominationList({ rows, empty, showCohort = true }: { rows: readonly NominationLine[]; empty?: ReactNode; showCohort?: boolean }) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const word = (key: string, values?: Record<string, string>) => t(`enrolment.agency.nominations.${key}`, values)
  return (
    <Table
      caption={word('caption')} rows={rows} rowKey={({ id }) => id} empty={empty}
      columns={[
        { key: 'name', head: word('name'), kind: 'head', cell: ({ id, person }) => (
          <><Link href={`/agency/nominations/${id}`}>{person.fullName}</Link><Sub>{word('born', { day: formatDay(person.birthDate, locale) })}</Sub></>
        ) },
        ...(showCohort ? [{ key: 'cohort', head: word('cohort'), cell: ({ cohort }: NominationLine) => (
          <><Link className="nowrap" href={`/agency/cohorts/${cohort.id}`}>{cohort.code}</Link><Sub><span lang="vi">{keepWords(cohort.course)}</span></Sub></>
        ) }] : []),
        { key: 'status', head: word('status'), phoneLabel: null, cell: ({ status, position, offerDeadline, returnedPapers }) => (
          <><NominationBadge status={status} position={position} offered={offerDeadline !== null} />{returnedPapers.length > 0 && <Sub>{returnedText(returnedPapers, t)}</Sub>}</>
        ) },
        { key: 'sent', head: word('sent'), nowrap: true, cell: ({ submittedAt }) => formatDay(dayAt(new Date(submittedAt)), locale) },
        { key: 'deadline', head: word('deadline'), nowrap: true, none: word('none'), cell: ({ returnDeadline, offerDeadline }) => { const due = offerDeadline ?? returnDeadline; return due && formatDay(due, locale) } },
        { key: 'actions', head: word('actions'), kind: 'action', cell: (row) => <RowActions row={row} /> },
      ]}
    />
  )
}

async function RowActions({ row: { id, status, person, offerDeadline, returnedPapers } }: { row: NominationLine }) {
  const t = await currentTranslator()
  const named = (key: string) => <>{t(`enrolment.agency.nominations.${key}`)}<span className="sr-only"> {person.fullName}</span></>
  return (
    <span className="inline-flex flex-wrap justify-end gap-x-4 gap-y-2 phone:justify-start">
      {offerDeadline && <Link href={`/agency/nominations/${id}#offer`}>{named('answer')}</Link>}
      {returnedPapers.length > 0 && <Link href={`/agency/nominations/${id}#dossier`}>{named('papers')}</Link>}
      {status === 'RETURNED' && <Link href={`/agency/nominations/${id}#facts`}>{named('complete')}</Link>}
      {withdrawable.has(status) ? <Link href={`/agency/nominations/${id}/withdraw`}>{named('withdraw')}</Link> : <Link href={`/agency/nominations/${id}`}>{named('open')}</Link>}
    </span>
  )
}
