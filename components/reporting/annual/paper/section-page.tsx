import { ActionForm } from '@/components/frame/action-form'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { Table } from '@/components/ui/table/table'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { formatNumber } from '@/lib/i18n/number'
import { writeSectionAction } from '@/lib/reporting/annual/paper/actions'
import { loadSection } from '@/lib/reporting/annual/paper/loaders'
import { filledText } from '@/lib/reporting/annual/paper/rules/text'
import { dayAt } from '@/lib/time'
import { nameOf } from '../words'

/** One section of the report: its text with figures as codes, and which codes there are. */
export async function ReportSectionPage({ year, code }: { year: string; code: string }) {
  const [t, locale, { report, section }] = await Promise.all([currentTranslator(), currentLocale(), loadSection({ year, code }, dayAt(new Date()))])
  const word = (key: string, values?: Record<string, number>) => t(`reporting.annualPaper.${key}`, values)
  const title = t(`reporting.annual.sections.${section.code}`)
  return (
    <div className="stack">
      <div>
        <Breadcrumb label={word('crumbs')} crumbs={[{ label: word('title', { year: report.year }), href: `/school/annual-reports/${report.year}/paper` }, { label: title }]} />
        <PageHead title={title} />
      </div>
      <Panel look="key">
        <ActionForm
          action={writeSectionAction} hidden={{ year: String(report.year), code: section.code, revision: String(section.revision) }} labels={{ wrong: word('wrong'), prefix: t('web.frame.errorPrefix') }}
          buttons={[{ label: word('save'), pending: word('pending') }]} fields={[{ kind: 'area', name: 'text', label: word('text'), hint: word('textHint'), value: section.text }]}
        />
      </Panel>
      <Panel title={word('before')}>{filledText(section.text, report.values, report.year).split('\n').filter((line) => line.trim() !== '').map((line, place) => <p key={place} lang="vi">{line}</p>)}</Panel>
      <Panel look="tight" title={word('codes')}>
        <Table
          dense caption={word('codes')} rows={report.figures.filter((one) => one.section === section.code)} rowKey={(figure) => figure.code}
          columns={[
            { key: 'name', kind: 'head', head: word('name'), cell: (figure) => nameOf(figure.code, t) },
            { key: 'code', head: word('code'), cell: (figure) => <code>{`{${figure.code}}`}</code> },
            { key: 'value', kind: 'number', head: word('value'), cell: ({ value }) => formatNumber(value, locale) },
          ]}
        />
      </Panel>
    </div>
  )
}
