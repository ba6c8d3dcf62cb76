import type { Metadata } from 'next'
import { ActionForm } from '@/components/frame/action-form'
import { lecturerFields } from '@/components/teaching/lecturers/lecturer-fields'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { currentTranslator } from '@/lib/i18n/current'
import { updateLecturerAction } from '@/lib/teaching/lecturers/actions'
import { loadLecturer, loadLecturerForm } from '@/lib/teaching/lecturers/loaders'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('teaching.lecturers.edit') }
}

export default async function EditLecturerPage({ params }: PageProps<'/[locale]/school/lecturers/[lecturerId]/edit'>) {
  const { lecturerId } = await params
  const [{ agencies }, { lecturer }, t] = await Promise.all([loadLecturerForm(), loadLecturer(lecturerId), currentTranslator()])
  const word = (key: string) => t(`teaching.lecturers.${key}`)
  return (
    <div className="stack">
      <div>
        <Breadcrumb
          label={t('enrolment.desk.breadcrumb')}
          crumbs={[{ label: word('title'), href: '/school/lecturers' }, { label: lecturer.fullName, href: `/school/lecturers/${lecturer.id}` }, { label: word('edit') }]}
        />
        <PageHead title={word('edit')} />
      </div>
      <Panel look="key">
        <ActionForm
          action={updateLecturerAction} hidden={{ id: lecturer.id }} fields={lecturerFields(agencies, lecturer, t)} labels={{ wrong: word('wrong'), prefix: t('web.frame.errorPrefix') }}
          buttons={[{ label: word('save'), pending: word('saving') }]}
        />
      </Panel>
    </div>
  )
}
