import { Home } from '@/components/catalogue/home/home'
import { SchoolChooser } from '@/components/catalogue/school-chooser'
import { loadPublicSchool } from '@/lib/schools/loaders'

// Made on the first visit, never during the build, and again when what it shows changes.
export const revalidate = 3600
export const generateStaticParams = () => []

export default async function HomePage() {
  const school = await loadPublicSchool()
  return school ? <Home school={school} several={false} /> : <SchoolChooser path="/" />
}
