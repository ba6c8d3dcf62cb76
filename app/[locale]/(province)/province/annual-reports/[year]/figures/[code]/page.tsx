import { FigureRowsPage } from '@/components/reporting/annual/figure-page'
import { figureTitle } from '@/components/reporting/annual/titles'

export const generateMetadata = figureTitle

export default async function ProvinceFigureRowsPage({ params, searchParams }: PageProps<'/[locale]/province/annual-reports/[year]/figures/[code]'>) {
  const [{ year, code }, search] = await Promise.all([params, searchParams])
  return <FigureRowsPage workspace="/province" year={year} code={code} search={search} />
}
