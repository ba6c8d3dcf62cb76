import type { Metadata } from 'next'
import { z } from 'zod'
import { ImportFrame } from '@/components/enrolment/imports/import-frame'
import { ImportBadge } from '@/components/enrolment/imports/import-badge'
import { ErrorSummary } from '@/components/ui/form/error-summary'
import { FileField } from '@/components/ui/form/file-field'
import { Link } from '@/components/ui/link'
import { EmptyState } from '@/components/ui/page/empty-state'
import { Panel } from '@/components/ui/page/panel'
import { Section } from '@/components/ui/page/section'
import { SubmitButton } from '@/components/ui/submit-button'
import { Table } from '@/components/ui/table/table'
import { requireActor } from '@/lib/access/session'
import { MAX_FILE } from '@/lib/enrolment/imports/schema'
import { listImports } from '@/lib/enrolment/imports/queries/find-import'
import { loadAgencyCohort } from '@/lib/enrolment/loaders'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { dayAt, formatDay } from '@/lib/time'

type Props = PageProps<'/[locale]/agency/cohorts/[cohortId]/import'>
const search = z.object({ error: z.enum(['not_allowed', 'cohort_not_found', 'cohort_not_open', 'deadline_passed', 'file_missing', 'file_too_large']).optional().catch(undefined), file: z.string().max(120).optional().catch(undefined) })

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('enrolment.imports.title') }
}

export default async function ImportPage({ params, searchParams }: Props) {
  const [actor, cohort, t, locale] = [await requireActor(), await loadAgencyCohort((await params).cohortId), await currentTranslator(), await currentLocale()]
  const { error, file = '' } = search.parse(await searchParams)
  const word = (key: string, values?: Record<string, string | number>) => t(`enrolment.imports.${key}`, values)
  const fault = error && t(`enrolment.errors.${error}`, { file })
  return (
    <ImportFrame cohort={cohort} lead={word('lead')}>
      {error && <ErrorSummary title={word('wrong', { count: 1 })} errors={[{ field: 'file', text: fault ?? '' }]} />}
      {!cohort.blocker && (
        <Panel title={word('upload')} id="upload" aside={<a href={`/api/cohorts/${cohort.id}/nomination-template.xlsx`} download>{word('template')}</a>}>
          {/* Straight to the handler: files of this size pass no server action, and a form needs no script for it. */}
          <form className="fields group" method="post" action={`/api/cohorts/${cohort.id}/imports`} encType="multipart/form-data">
            <input type="hidden" name="page" value={locale} />
            <FileField
              name="file" label={word('file')} hint={word('fileHint')} error={fault} accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
              most={{ bytes: MAX_FILE, message: t('enrolment.errors.file_too_large', { file: '{file}' }) }}
            />
            <div className="actions"><SubmitButton pendingLabel={word('statuses.READING')}>{word('send')}</SubmitButton></div>
          </form>
        </Panel>
      )}
      <Section id="earlier" title={word('earlier')}>
        <Panel look="tight">
          <Table
            caption={word('earlier')} rows={await listImports(actor, cohort.id)} rowKey={({ id }) => id} empty={<EmptyState title={word('none')}>{word('kept')}</EmptyState>}
            columns={[
              { key: 'file', head: word('file'), kind: 'head', cell: ({ id, fileName }) => <Link href={`/agency/cohorts/${cohort.id}/import/${id}`}>{fileName}</Link> },
              { key: 'state', head: word('state'), phoneLabel: null, cell: ({ status }) => <ImportBadge status={status} /> },
              { key: 'rows', head: word('row'), cell: ({ rowsRead }) => word('rowsCount', { count: rowsRead }) },
              { key: 'day', head: word('uploadedOn'), nowrap: true, cell: ({ createdAt }) => formatDay(dayAt(new Date(createdAt)), locale) },
            ]}
          />
        </Panel>
        <p className="text-sm text-soft">{word('kept')}</p>
      </Section>
    </ImportFrame>
  )
}
