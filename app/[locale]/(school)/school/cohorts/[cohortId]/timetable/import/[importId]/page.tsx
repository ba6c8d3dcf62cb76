import type { Metadata } from 'next'
import { ActionForm } from '@/components/frame/action-form'
import { JudgedLessons } from '@/components/teaching/imports/judged-lessons'
import { LessonImportFrame } from '@/components/teaching/imports/lesson-import-frame'
import { Link } from '@/components/ui/link'
import { Note } from '@/components/ui/page/note'
import { Panel } from '@/components/ui/page/panel'
import { deskTitle, loadDesk } from '@/lib/enrolment/desk/loaders'
import { currentTranslator } from '@/lib/i18n/current'
import { confirmLessonsAction } from '@/lib/teaching/imports/actions'
import { loadLessonImport } from '@/lib/teaching/imports/loaders'
import type { LessonImportView } from '@/lib/teaching/imports/queries/find-lesson-import'

type Props = PageProps<'/[locale]/school/cohorts/[cohortId]/timetable/import/[importId]'>

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => deskTitle((await params).cohortId, 'teaching.imports.checked')

export default async function LessonImportCheckedPage({ params }: Props) {
  const { cohortId, importId } = await params
  const [{ desk }, t] = await Promise.all([loadDesk(cohortId), currentTranslator()])
  const found = await loadLessonImport(desk.id, importId)
  const word = (key: string) => t(`teaching.imports.${key}`)
  const [wrong, good] = [found.rows.filter(({ lesson }) => lesson === null), found.rows.filter(({ lesson }) => lesson !== null)]
  return (
    <LessonImportFrame desk={desk} file={found.fileName}>
      <Outcome found={found} />
      {wrong.length > 0 && <Panel look="tight" id="wrong" title={word('toCorrect')}><JudgedLessons rows={wrong} wrong /></Panel>}
      {!found.written && wrong.length === 0 && <Confirming found={found} />}
      {good.length > 0 && <Panel look="tight" id="understood" title={word('understood')}><JudgedLessons rows={good} wrong={false} /></Panel>}
      <p><Link href={`/school/cohorts/${desk.id}/timetable/${found.written ? '' : 'import'}`}>{word(found.written ? 'openWeek' : 'again')}</Link></p>
    </LessonImportFrame>
  )
}

/** The verdict on the whole file first: it is written whole or not at all. */
async function Outcome({ found: { written, count, wrong } }: { found: LessonImportView }) {
  const t = await currentTranslator()
  const word = (key: string, values?: Record<string, number>) => t(`teaching.imports.${key}`, values)
  if (written) return <Note tone="good" live><p>{word('written', { count })}</p></Note>
  if (wrong === 0) return <Note tone="good" live><p className="font-semibold">{word('allGood', { count })}</p></Note>
  return <Note tone="wait" live><p className="font-semibold">{word('verdict', { count, wrong, good: count - wrong })}</p><p>{word('allOrNothing')}</p></Note>
}

async function Confirming({ found: { id, cohortId, count } }: { found: LessonImportView }) {
  const t = await currentTranslator()
  const word = (key: string, values?: Record<string, number>) => t(`teaching.imports.${key}`, values)
  return (
    <Panel look="key" id="confirm" title={word('confirm')}>
      <p>{word('lead')}</p>
      <ActionForm
        action={confirmLessonsAction} hidden={{ id, cohortId }} fields={[]} labels={{ wrong: word('confirmWrong'), prefix: t('web.frame.errorPrefix') }}
        buttons={[{ label: word('confirmSubmit', { count }), pending: word('confirming') }]}
      />
    </Panel>
  )
}
