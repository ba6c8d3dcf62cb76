import { ActionForm } from '@/components/frame/action-form'
import { OfficialSheet } from '@/components/frame/official-sheet'
import { PrintButton } from '@/components/teaching/print-button'
import { Link } from '@/components/ui/link'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { Note } from '@/components/ui/page/note'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { Table } from '@/components/ui/table/table'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import type { Locale } from '@/lib/i18n/locale'
import { formatNumber } from '@/lib/i18n/number'
import { translatorFor, type Translate } from '@/lib/i18n/sentence'
import { issueReportAction } from '@/lib/reporting/annual/paper/actions'
import { loadReportPaper } from '@/lib/reporting/annual/paper/loaders'
import type { ReportPaper } from '@/lib/reporting/annual/paper/queries/find-report-paper'
import { annualPaper } from '@/lib/reporting/annual/paper/rules/paper'
import { emptySections, keyOf } from '@/lib/reporting/annual/paper/rules/text'
import { discrepanciesOf } from '@/lib/reporting/annual/rules/checks'
import { dayAt, formatDay } from '@/lib/time'
import { addressOf } from '../../search'
import type { ReportPageProps } from '../report-page'
import { nameOf } from '../words'

/** The year's report as it is printed: the issued one beside today's figures, or the draft with what there is to write and to explain. */
export async function ReportPaperPage({ workspace, year, search }: ReportPageProps) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const school = typeof search['school'] === 'string' ? search['school'] : undefined
  const found = await loadReportPaper({ year, school }, dayAt(new Date()))
  const { report, issued } = found
  const word = (key: string, values?: Record<string, string | number>) => t(`reporting.annualPaper.${key}`, values)
  const { did } = search
  return (
    <div className="stack">
      <div className="not-print">
        <Breadcrumb label={word('crumbs')} crumbs={[{ label: t('reporting.annual.title', { year: report.year }), href: addressOf(`${workspace}/annual-reports/${report.year}`, { school }) }, { label: word('title', { year: report.year }) }]} />
        <PageHead
          wide title={word('title', { year: report.year })} lead={issued ? word('issued', { number: issued.number, day: formatDay(issued.issuedOn, locale) }) : word('draft', { day: formatDay(report.asOf, locale) })}
          action={<div className="actions"><a className="button button-second" href={`/api/reports/annual/${report.year}/document?school=${report.school.slug}`} download>{word('word')}</a><PrintButton label={word('print')} /></div>}
        />
        {(did === 'saved' || did === 'issued') && <Note tone="good">{word(`did.${did}`)}</Note>}
        {issued && <p className="text-sm text-soft">{word('hash', { hash: issued.contentHash })}</p>}
      </div>
      {found.mayWrite && <Sections found={found} {...{ locale, t }} />}
      <OfficialSheet paper={annualPaper(found.paper, translatorFor('vi'))} />
      {issued && <Beside found={found} {...{ locale, t }} />}
      {found.mayIssue && <IssueForm found={found} t={t} />}
    </div>
  )
}

function Sections({ found: { report, sections }, locale, t }: { found: ReportPaper; locale: Locale; t: Translate }) {
  const word = (key: string, values?: Record<string, string>) => t(`reporting.annualPaper.${key}`, values)
  return (
    <Panel look="tight" title={word('sections')} className="not-print">
      <Table
        dense caption={word('sections')} rows={sections} rowKey={({ code }) => code}
        columns={[
          { key: 'section', kind: 'head', head: word('section'), cell: ({ code }) => <Link href={`/school/annual-reports/${report.year}/paper/${code.toLowerCase()}`}>{t(`reporting.annual.sections.${code}`)}</Link> },
          { key: 'state', head: word('state'), cell: ({ editedOn }) => (editedOn ? word('written', { day: formatDay(editedOn, locale) }) : word('proposed')) },
        ]}
      />
    </Panel>
  )
}

/** What the paper says and what the rows say today, where the two differ. */
function Beside({ found: { report, issued }, locale, t }: { found: ReportPaper; locale: Locale; t: Translate }) {
  const word = (key: string) => t(`reporting.annualPaper.${key}`)
  const rows = (issued?.content.figures ?? []).map(({ code, value }) => ({ code, then: value, now: report.figures.find((one) => one.code === code)?.value ?? null })).filter((one) => one.then !== one.now)
  return (
    <Panel look="tight" title={word('beside')} className="not-print">
      <Table
        dense caption={word('beside')} rows={rows} rowKey={({ code }) => code} empty={<p>{word('same')}</p>}
        columns={[
          { key: 'name', kind: 'head', head: word('name'), cell: ({ code }) => nameOf(code, t) },
          { key: 'then', kind: 'number', head: word('then'), cell: ({ then }) => formatNumber(then, locale) },
          { key: 'now', kind: 'number', head: word('now'), none: '–', cell: ({ now }) => (now === null ? null : formatNumber(now, locale)) },
        ]}
      />
    </Panel>
  )
}

function IssueForm({ found: { report, seen }, t }: { found: ReportPaper; t: Translate }) {
  const word = (key: string, values?: Record<string, string>) => t(`reporting.annualPaper.${key}`, values)
  const empty = emptySections(report.values)
  return (
    <Panel look="key" id="issue" title={word('issue')} className="not-print">
      {empty.length > 0 && <Note tone="wait">{word('emptySections', { sections: empty.map((code) => t(`reporting.annual.sections.${code}`)).join(', ') })}</Note>}
      <ActionForm
        action={issueReportAction} lead={word('issueLead')} hidden={{ year: String(report.year), seen }} labels={{ wrong: word('issueWrong'), prefix: t('web.frame.errorPrefix') }}
        buttons={[{ label: word('issueSubmit'), pending: word('issuing') }]}
        fields={[
          ...discrepanciesOf(report.checks).map((check) => ({
            kind: 'area' as const, name: `explain:${keyOf(check)}`, label: word('explain', { name: nameOf(check.code, t), total: String(check.total), parts: check.parts.join(' + ') }),
          })),
          { kind: 'text', name: 'number', label: word('number'), hint: word(`numberHints.${report.school.letterhead}`) },
          { kind: 'date', name: 'issuedOn', label: word('issuedOn') },
          { kind: 'text', name: 'signatory', label: word('signatory') },
          { kind: 'text', name: 'signatoryTitle', label: word('signatoryTitle'), value: 'Hiệu trưởng' },
        ]}
      />
    </Panel>
  )
}
