import { NeedsPage, needsTitle } from '@/components/planning/needs/needs-page'

export const generateMetadata = needsTitle

export default async function ProvinceNeedsPage({ searchParams }: PageProps<'/[locale]/province/needs'>) {
  return <NeedsPage workspace="/province" query={await searchParams} />
}
