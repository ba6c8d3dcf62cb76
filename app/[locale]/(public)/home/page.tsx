import { Home } from '@/components/catalogue/home/home'
import { SchoolChooser } from '@/components/catalogue/school-chooser'
import { loadPublicSchool, loadSchools } from '@/lib/schools/loaders'

export const dynamic = 'force-dynamic'

/** What `/?school=` shows. */
export default async function SchoolHomePage({ searchParams }: PageProps<'/[locale]/home'>) {
  const { school: slug } = await searchParams
  const [school, schools] = await Promise.all([loadPublicSchool(typeof slug === 'string' ? slug : null), loadSchools()])
  return school ? <Home school={school} several={schools.length > 1} /> : <SchoolChooser path="/" />
}
