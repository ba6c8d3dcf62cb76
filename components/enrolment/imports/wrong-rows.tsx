import { ActionForm } from '@/components/frame/action-form'
import type { FormField } from '@/components/frame/form-field'
import { correctRowsAction } from '@/lib/enrolment/imports/actions'
import { rowSentences } from '@/lib/enrolment/imports/messages/sentences'
import { wordsOf } from '@/lib/enrolment/imports/messages/template'
import type { ImportedRow } from '@/lib/enrolment/imports/queries/find-import'
import { cellName } from '@/lib/enrolment/imports/schema'
import { currentTranslator } from '@/lib/i18n/current'
import type { Translate } from '@/lib/i18n/sentence'

type WrongRowsProps = { list: { id: string; cohortId: string; version: string | null }; rows: readonly ImportedRow[] }

/** The rows that cannot be sent, each with all that is wrong and its wrong cells to be corrected in place. */
export async function WrongRows({ list: { id, cohortId, version }, rows }: WrongRowsProps) {
  const t = await currentTranslator()
  const word = (key: string, values?: Record<string, string>) => t(`enrolment.imports.${key}`, values)
  return (
    <ActionForm
      action={correctRowsAction} hidden={{ id, cohortId, version: version ?? '' }} fields={rows.flatMap((row) => fieldsOf(row, t))}
      labels={{ wrong: word('cannotCorrect', { count: '{count}' }), prefix: t('web.frame.errorPrefix') }}
      buttons={[{ label: word('correct'), pending: word('correcting'), tone: 'second' }]}
    />
  )
}

/** A row: who it is and everything that is wrong, then its cells, two beside each other. */
function fieldsOf(row: ImportedRow, t: Translate): (FormField | FormField[])[] {
  const line = `${t('enrolment.imports.row').toLocaleLowerCase()} ${String(row.position)}`
  const title: FormField = { kind: 'title', name: `r${String(row.position)}`, label: `${row.name || t('enrolment.imports.nameless')}, ${line}`, hint: rowSentences(row, t).join(' ') }
  const cells = row.edits.map(({ field, text }): FormField => {
    const words = wordsOf(field)
    const common = { name: cellName(row.position, field), label: `${t(`enrolment.imports.fields.${field}`, { last: '', before: '' }).trim()}, ${line}`, value: text }
    return words
      ? { ...common, kind: 'select', placeholder: t('enrolment.imports.choose'), options: [...new Set([...(text ? [text] : []), ...words])].map((value) => ({ value, label: value })) }
      : { ...common, kind: 'text', width: 'full' }
  })
  return [title, ...cells.flatMap((cell, place) => (place % 2 === 0 ? [cells.slice(place, place + 2)] : []))]
}
