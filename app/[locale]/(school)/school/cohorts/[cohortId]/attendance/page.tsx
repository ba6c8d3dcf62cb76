import type { Metadata } from 'next'
import { BarNote } from '@/components/teaching/attendance/bar-note'
import { LessonTable } from '@/components/teaching/attendance/lesson-table'
import { ShareTable } from '@/components/teaching/attendance/share-table'
import { ClassHead } from '@/components/teaching/class-head'
import { ExportForm } from '@/components/teaching/export-form'
import { Panel, PanelBar } from '@/components/ui/page/panel'
import { currentTranslator } from '@/lib/i18n/current'
import { classTitle, loadClass } from '@/lib/teaching/attendance/loaders'
import { mayTakeRoll } from '@/lib/teaching/attendance/policy'
import { listAbsence } from '@/lib/teaching/attendance/queries/list-absence'
import { listRolls } from '@/lib/teaching/attendance/queries/list-rolls'
import { findStudyLimits } from '@/lib/teaching/marks/queries/find-limits'
import { dayAt } from '@/lib/time'

type Props = PageProps<'/[locale]/school/cohorts/[cohortId]/attendance'>

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => classTitle((await params).cohortId, 'teaching.attendance.tab')

export default async function AttendancePage({ params }: Props) {
  const [{ cohortId }, t] = await Promise.all([params, currentTranslator()])
  const { actor, taught } = await loadClass(cohortId)
  const today = dayAt(new Date())
  const [lessons, rows, { bar }] = await Promise.all([listRolls(actor, { cohortId: taught.id, until: today }), listAbsence(actor, taught.id), findStudyLimits(actor, taught.schoolId, today)])
  return (
    <div className="stack-wide">
      <ClassHead cohortId={taught.id} tab="attendance" />
      <Panel look="tight" id="lessons" title={t('teaching.attendance.lessons')}><LessonTable cohortId={taught.id} lessons={lessons} takes={mayTakeRoll(actor)} /></Panel>
      <Panel look="tight" id="shares" title={t('teaching.attendance.shares')}>
        <ShareTable rows={rows} bar={bar} />
        <PanelBar side="bottom"><BarNote bar={bar} /></PanelBar>
      </Panel>
      {rows.length > 0 && <ExportForm id="reason-absence" action={`/api/cohorts/${taught.id}/attendance/export`} />}
    </div>
  )
}
