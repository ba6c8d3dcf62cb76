import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { LessonImportFrame } from '@/components/teaching/imports/lesson-import-frame'
import { ErrorSummary } from '@/components/ui/form/error-summary'
import { FileField } from '@/components/ui/form/file-field'
import { Panel } from '@/components/ui/page/panel'
import { SubmitButton } from '@/components/ui/submit-button'
import { deskTitle, loadDesk } from '@/lib/enrolment/desk/loaders'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { MAX_FILE, uploadFaults } from '@/lib/teaching/imports/schema'
import { mayPlanLessons } from '@/lib/teaching/planner/policy'
import { cohortBlocker } from '@/lib/teaching/planner/rules'

type Props = PageProps<'/[locale]/school/cohorts/[cohortId]/timetable/import'>
const search = z.object({ error: z.enum(uploadFaults).optional().catch(undefined), file: z.string().max(140).optional().catch(undefined) })

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => deskTitle((await params).cohortId, 'teaching.imports.title')

export default async function LessonImportPage({ params, searchParams }: Props) {
  const [{ cohortId }, t, locale] = await Promise.all([params, currentTranslator(), currentLocale()])
  const { actor, desk } = await loadDesk(cohortId)
  if (!mayPlanLessons(actor) || cohortBlocker(desk.status) !== null) notFound()
  const { error, file = '' } = search.parse(await searchParams)
  const word = (key: string, values?: Record<string, string>) => t(`teaching.imports.${key}`, values)
  const fault = error && word(`errors.${error}`, { file })
  return (
    <LessonImportFrame desk={desk} lead={word('lead')}>
      {fault && <ErrorSummary title={word('wrong')} errors={[{ field: 'file', text: fault }]} />}
      <Panel title={word('upload')} id="upload" look="key" aside={<a href={`/api/cohorts/${desk.id}/lesson-template.xlsx`} download>{word('template')}</a>}>
        {/* Straight to the handler: files of this size pass no server action, and a form needs no script for it. */}
        <form className="fields group" method="post" action={`/api/cohorts/${desk.id}/lesson-imports`} encType="multipart/form-data">
          <input type="hidden" name="page" value={locale} />
          <FileField
            name="file" label={word('file')} hint={word('fileHint')} error={fault} accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            most={{ bytes: MAX_FILE, message: word('errors.file_too_large', { file: '{file}' }) }}
          />
          <div className="actions"><SubmitButton pendingLabel={word('sending')}>{word('send')}</SubmitButton></div>
        </form>
      </Panel>
    </LessonImportFrame>
  )
}
