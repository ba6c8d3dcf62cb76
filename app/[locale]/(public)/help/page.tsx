import type { Metadata } from 'next'
import { Prose } from '@/components/schools/prose'
import { Note } from '@/components/ui/page/note'
import { currentTranslator } from '@/lib/i18n/current'
import { loadPublicSchool } from '@/lib/schools/loaders'
import { schoolsHelp } from '@/lib/schools/messages/help'

export const dynamic = 'force-dynamic'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('schools.help.title') }
}

export default async function HelpPage() {
  const [t, school] = await Promise.all([currentTranslator(), loadPublicSchool()])
  return (
    <Prose page="help" sections={schoolsHelp.vi.help.sections}>
      {school && <div className="mt-10"><Note>{t('schools.help.contact', { office: school.office, phone: school.phone })}</Note></div>}
    </Prose>
  )
}
