import type { Metadata } from 'next'
import { ClassHead } from '@/components/teaching/class-head'
import { ExportForm } from '@/components/teaching/export-form'
import { ResultsTable } from '@/components/teaching/marks/results-table'
import { UnverifiedLimits } from '@/components/teaching/marks/sheet-badge'
import { SheetsTable } from '@/components/teaching/marks/sheets-table'
import { ButtonLink } from '@/components/ui/button-link'
import { Link } from '@/components/ui/link'
import { EmptyState } from '@/components/ui/page/empty-state'
import { Note } from '@/components/ui/page/note'
import { Panel, PanelBar } from '@/components/ui/page/panel'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { classTitle, loadClass } from '@/lib/teaching/attendance/loaders'
import { mayVerifyMarks } from '@/lib/teaching/marks/policy'
import { listSheets } from '@/lib/teaching/marks/queries/list-sheets'
import { resultsOf } from '@/lib/teaching/marks/queries/results'
import { writeMark } from '@/lib/teaching/marks/rules/marks'

type Props = PageProps<'/[locale]/school/cohorts/[cohortId]/marks'>

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => classTitle((await params).cohortId, 'teaching.marks.tab')

export default async function MarksPage({ params, searchParams }: Props) {
  const [{ cohortId }, { did }, t, locale] = [await params, await searchParams, await currentTranslator(), await currentLocale()]
  const { actor, taught } = await loadClass(cohortId)
  const [items, results] = await Promise.all([listSheets(actor, taught.id), resultsOf(actor, taught.id, new Date())])
  const word = (key: string, values?: Record<string, string | number>) => t(`teaching.marks.${key}`, values)
  const scheme = `/school/cohorts/${taught.id}/marks/scheme` as const
  const [first] = items
  const limits = results?.limits.marks
  return (
    <div className="stack-wide">
      {did === 'scheme' && <Note tone="good" live><p>{word('scheme.done')}</p></Note>}
      <ClassHead cohortId={taught.id} tab="marks" />
      <Panel look="tight" id="sheets" title={word('sheets')} aside={mayVerifyMarks(actor) && first && items.every(({ sheets }) => sheets.length === 0) && <Link href={scheme}>{word('changeScheme')}</Link>}>
        {first ? <SheetsTable cohortId={taught.id} items={items} retakes={limits?.retakes ?? 0} />
          : <EmptyState title={word('noScheme')} action={mayVerifyMarks(actor) && <ButtonLink href={scheme}>{word('makeScheme')}</ButtonLink>}>{word('noSchemeWhy')}</EmptyState>}
        {first && <PanelBar side="bottom"><p className="text-sm text-soft">{limits && word('limits', { most: writeMark(limits.most, locale), pass: writeMark(limits.pass, locale), retakes: limits.retakes })} {!first.verified && word('schemeUnverified', { source: first.source })}</p></PanelBar>}
      </Panel>
      {first && (
        <Panel look="tight" id="results" title={word('results')} aside={<Link href={`/school/cohorts/${taught.id}/conduct`}>{t('teaching.conduct.title')}</Link>}>
          <ResultsTable rows={results?.rows ?? []} />
          {results && !results.limits.verified && <PanelBar side="bottom"><UnverifiedLimits /></PanelBar>}
        </Panel>
      )}
      {first && results && <ExportForm id="reason-results" action={`/api/cohorts/${taught.id}/results/export`} />}
    </div>
  )
}
