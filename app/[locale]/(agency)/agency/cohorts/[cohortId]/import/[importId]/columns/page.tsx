import type { Metadata } from 'next'
import { ImportFrame } from '@/components/enrolment/imports/import-frame'
import { ActionForm } from '@/components/frame/action-form'
import { Panel } from '@/components/ui/page/panel'
import { Table } from '@/components/ui/table/table'
import { mapColumnsAction } from '@/lib/enrolment/imports/actions'
import { loadColumns } from '@/lib/enrolment/imports/loaders'
import type { ShownColumns } from '@/lib/enrolment/imports/queries/find-columns'
import { columnName } from '@/lib/enrolment/imports/rules/columns'
import { fields } from '@/lib/enrolment/imports/schema'
import { loadAgencyCohort } from '@/lib/enrolment/loaders'
import { currentTranslator } from '@/lib/i18n/current'

type Props = PageProps<'/[locale]/agency/cohorts/[cohortId]/import/[importId]/columns'>

/** Columns of a file stand below each other here, so that a wide list fits a phone: its headings, and a few people under them. */
const SHOWN = 5

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('enrolment.imports.columns.title') }
}

export default async function ColumnsPage({ params }: Props) {
  const { cohortId, importId } = await params
  const [cohort, list, t] = [await loadAgencyCohort(cohortId), await loadColumns(cohortId, importId), await currentTranslator()]
  const word = (key: string, values?: Record<string, string>) => t(`enrolment.imports.columns.${key}`, values)
  return (
    <ImportFrame cohort={cohort} file={list.fileName} lead={word('lead', { file: list.fileName })}>
      <Panel look="tight" title={word('caption')} id="first-rows">
        <Table
          caption={word('caption')} rows={list.columns.map((_, column) => column)} rowKey={String} dense
          columns={[
            { key: 'column', head: word('columnHead'), kind: 'head', cell: (column) => columnName(column) },
            ...list.rows.slice(-SHOWN).map(({ number, texts }) => ({
              key: String(number), head: word('headerRow', { row: String(number) }), cell: (column: number) => texts[column] || null, none: word('empty'),
            })),
          ]}
        />
      </Panel>
      <p className="text-sm text-soft">{word('covered')}</p>
      <Panel title={word('title')} id="choose-columns"><ColumnsForm list={list} /></Panel>
    </ImportFrame>
  )
}

async function ColumnsForm({ list: { id, cohortId, header, columns, rows } }: { list: ShownColumns }) {
  const t = await currentTranslator()
  const word = (key: string, values?: Record<string, string>) => t(`enrolment.imports.columns.${key}`, values)
  const heads = rows.find(({ number }) => number === header)?.texts ?? []
  const options = [{ value: '', label: word('notUsed') }, ...fields.map((field) => ({ value: field, label: t(`enrolment.imports.fields.${field}`, { last: '', before: '' }).trim() }))]
  return (
    <ActionForm
      action={mapColumnsAction} hidden={{ id, cohortId }} labels={{ wrong: word('wrong', { count: '{count}' }), prefix: t('web.frame.errorPrefix') }}
      fields={[
        {
          kind: 'select', name: 'header', label: word('header'), hint: word('headerHint'), value: String(header),
          options: rows.map(({ number }) => ({ value: String(number), label: word('headerRow', { row: String(number) }) })),
        },
        ...columns.map((field, column) => ({
          kind: 'select' as const, name: `column${String(column)}`, value: field ?? '', options,
          label: heads[column] ? word('named', { column: columnName(column), head: heads[column] }) : word('column', { column: columnName(column) }),
        })),
      ]}
      buttons={[{ label: word('send'), pending: word('sending') }]}
    />
  )
}
