import type { Metadata } from 'next'
import { SchoolChooser } from '@/components/catalogue/school-chooser'
import { PublicNotices } from '@/components/enrolment/notices/public-list'
import { noticeQuery } from '@/lib/enrolment/notices/schema'
import { currentTranslator } from '@/lib/i18n/current'
import { loadPublicSchool, loadSchools } from '@/lib/schools/loaders'

// Filters stand in the address; what is read for them is kept.
export const dynamic = 'force-dynamic'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('enrolment.notices.public.title') }
}

export default async function NoticesPage({ searchParams }: PageProps<'/[locale]/notices'>) {
  const { school: slug, year, cursor } = noticeQuery.parse(await searchParams)
  const [school, schools] = await Promise.all([loadPublicSchool(slug), loadSchools()])
  return school ? <PublicNotices school={school} several={schools.length > 1} filters={{ year, cursor }} /> : <SchoolChooser path="/notices" />
}
