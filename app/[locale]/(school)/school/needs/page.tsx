import { NeedsPage, needsTitle } from '@/components/planning/needs/needs-page'

export const generateMetadata = needsTitle

export default async function SchoolNeedsPage({ searchParams }: PageProps<'/[locale]/school/needs'>) {
  return <NeedsPage workspace="/school" query={await searchParams} />
}
