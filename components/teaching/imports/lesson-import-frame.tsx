import type { ReactNode } from 'react'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { PageHead } from '@/components/ui/page/page-head'
import { currentTranslator } from '@/lib/i18n/current'

type LessonImportFrameProps = {
  desk: { id: string; code: string }
  lead?: string
  /** Of the file that is looked at. */
  file?: string
  children: ReactNode
}

/** Head of the pages on which a timetable is uploaded and looked at. */
export async function LessonImportFrame({ desk, lead, file, children }: LessonImportFrameProps) {
  const t = await currentTranslator()
  const [title, path] = [t('teaching.imports.title'), `/school/cohorts/${desk.id}`]
  return (
    <div className="stack">
      <div>
        <Breadcrumb
          label={t('enrolment.desk.breadcrumb')}
          crumbs={[
            { label: desk.code, href: path }, { label: t('enrolment.cohort.tabs.timetable'), href: `${path}/timetable` },
            ...(file ? [{ label: title, href: `${path}/timetable/import` }, { label: file }] : [{ label: title }]),
          ]}
        />
        <PageHead title={title} {...(lead ? { lead } : {})} />
      </div>
      {children}
    </div>
  )
}
