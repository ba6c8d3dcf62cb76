import { ConfirmForm } from '@/components/frame/confirm-form'
import { SelectField } from '@/components/ui/form/select-field'
import { TextField } from '@/components/ui/form/text-field'
import { SubmitButton } from '@/components/ui/submit-button'
import { Table } from '@/components/ui/table/table'
import { correctRowsAction } from '@/lib/enrolment/imports/actions'
import { rowSentences } from '@/lib/enrolment/imports/messages/sentences'
import { wordsOf } from '@/lib/enrolment/imports/messages/template'
import type { ImportedRow } from '@/lib/enrolment/imports/queries/find-import'
import { currentTranslator } from '@/lib/i18n/current'

type WrongRowsProps = { list: { id: string; cohortId: string; version: string | null }; rows: readonly ImportedRow[] }

/** The rows that cannot be sent, each with all that is wrong and its wrong cells to be corrected in place. */
export async function WrongRows({ list: { id, cohortId, version }, rows }: WrongRowsProps) {
  const t = await currentTranslator()
  const word = (key: string, values?: Record<string, string>) => t(`enrolment.imports.${key}`, values)
  const table = (
    <Table
      caption={word('toCorrect')} rows={rows} rowKey={({ position }) => String(position)}
      columns={[
        { key: 'name', head: word('name'), kind: 'head', cell: ({ name }) => name || word('nameless') },
        { key: 'row', head: word('row'), kind: 'number', cell: ({ position }) => position },
        { key: 'faults', head: word('wrongCells'), phoneLabel: null, cell: (row) => <WrongRow row={row} /> },
      ]}
    />
  )
  return (
    <ConfirmForm action={correctRowsAction} hidden={{ id, cohortId, version: version ?? '' }} matter={table} summary={word('cannotCorrect', { count: '{count}' })}>
      <SubmitButton tone="second" pendingLabel={word('correcting')}>{word('correct')}</SubmitButton>
    </ConfirmForm>
  )
}

async function WrongRow({ row }: { row: ImportedRow }) {
  const t = await currentTranslator()
  return (
    <div className="stack-tight">
      <ul className="stack-tight">{rowSentences(row, t).map((sentence) => <li key={sentence}>{sentence}</li>)}</ul>
      {row.edits.map(({ field, text }) => {
        const words = wordsOf(field)
        const common = { name: `r${String(row.position)}.${field}`, label: <>{t(`enrolment.imports.fields.${field}`, { last: '', before: '' }).trim()}<span className="sr-only">, {row.name}, {t('enrolment.imports.row').toLocaleLowerCase()} {row.position}</span></>, defaultValue: text }
        return words
          ? <SelectField key={field} {...common} width="medium" placeholder={t('enrolment.imports.choose')} options={[...new Set([...(text ? [text] : []), ...words])].map((value) => ({ value, label: value }))} />
          : <TextField key={field} {...common} width="medium" maxLength={300} autoComplete="off" />
      })}
    </div>
  )
}
