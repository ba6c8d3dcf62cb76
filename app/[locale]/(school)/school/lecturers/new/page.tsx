import type { Metadata } from 'next'
import { ActionForm } from '@/components/frame/action-form'
import { lecturerFields } from '@/components/teaching/lecturers/lecturer-fields'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { currentTranslator } from '@/lib/i18n/current'
import { addLecturerAction } from '@/lib/teaching/lecturers/actions'
import { loadLecturerForm } from '@/lib/teaching/lecturers/loaders'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('teaching.lecturers.add') }
}

export default async function NewLecturerPage() {
  const [{ agencies }, t] = await Promise.all([loadLecturerForm(), currentTranslator()])
  const word = (key: string) => t(`teaching.lecturers.${key}`)
  return (
    <div className="stack">
      <div>
        <Breadcrumb label={t('enrolment.desk.breadcrumb')} crumbs={[{ label: word('title'), href: '/school/lecturers' }, { label: word('add') }]} />
        <PageHead title={word('add')} />
      </div>
      <Panel look="key">
        <ActionForm
          action={addLecturerAction} fields={lecturerFields(agencies, null, t)} labels={{ wrong: word('wrong'), prefix: t('web.frame.errorPrefix') }} buttons={[{ label: word('save'), pending: word('saving') }]}
        />
      </Panel>
    </div>
  )
}
