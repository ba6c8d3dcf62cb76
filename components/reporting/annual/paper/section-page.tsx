import { ActionForm } from '@/components/frame/action-form'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { Columns } from '@/components/ui/page/columns'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { Table } from '@/components/ui/table/table'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { formatNumber } from '@/lib/i18n/number'
import { translatorFor, type Translate } from '@/lib/i18n/sentence'
import { writeSectionAction } from '@/lib/reporting/annual/paper/actions'
import { loadSection } from '@/lib/reporting/annual/paper/loaders'
import { markedText, markerOf } from '@/lib/reporting/annual/paper/rules/markers'
import { filledText } from '@/lib/reporting/annual/paper/rules/text'
import { codesIn, yearMarkers, yearOf } from '@/lib/reporting/annual/rules/text'
import { dayAt, formatDay } from '@/lib/time'
import { InsertButton } from './insert-button'

type Marker = { marker: string; value: string }

/** One section of the report: as it will be printed, its text with the names of figures in brackets, and what each of them stands for. */
export async function ReportSectionPage({ year, code }: { year: string; code: string }) {
  const [t, locale, { report, section }] = await Promise.all([currentTranslator(), currentLocale(), loadSection({ year, code }, dayAt(new Date()))])
  const word = (key: string, values?: Record<string, string | number>) => t(`reporting.annualPaper.${key}`, values)
  const title = t(`reporting.annual.sections.${section.code}`)
  const vietnamese = translatorFor('vi')
  const named = new Set<string>(codesIn(section.text))
  const markers: Marker[] = [
    ...report.figures.filter((one) => one.section === section.code || named.has(one.code)).map((one) => ({ marker: markerOf(one.code, vietnamese), value: formatNumber(one.value, locale) })),
    ...yearMarkers.map((marker) => ({ marker, value: String(yearOf(marker, report.year)) })),
  ]
  return (
    <div className="stack">
      <div>
        <Breadcrumb label={word('crumbs')} crumbs={[{ label: word('title', { year: report.year }), href: `/school/annual-reports/${report.year}/paper` }, { label: title }]} />
        <PageHead wide title={title} reference={<span>{section.editedOn ? word('written', { day: formatDay(section.editedOn, locale) }) : word('proposed')}</span>} />
      </div>
      <Panel title={word('before')} id="preview">{filledText(section.text, report.values, report.year).split('\n').filter((line) => line.trim() !== '').map((line, place) => <p key={place} lang="vi">{line}</p>)}</Panel>
      <Columns wideAside aside={<MarkerTable markers={markers} t={t} />}>
        <Panel look="key">
          <ActionForm
            action={writeSectionAction} hidden={{ year: String(report.year), code: section.code, revision: String(section.revision) }} labels={{ wrong: word('wrong'), prefix: t('web.frame.errorPrefix') }}
            buttons={[{ label: word('save'), pending: word('pending') }]}
            fields={[{ kind: 'area', name: 'text', label: word('text'), hint: word('textHint'), value: markedText(section.text, vietnamese), rows: 10, maxLength: 8000 }]}
          />
        </Panel>
      </Columns>
    </div>
  )
}

/** What may stand in the text, and what will be printed for it today. */
function MarkerTable({ markers, t }: { markers: readonly Marker[]; t: Translate }) {
  const word = (key: string) => t(`reporting.annualPaper.${key}`)
  return (
    <Panel look="tight" title={word('codes')} id="markers">
      <Table
        dense phone="table" caption={word('codes')} rows={markers} rowKey={({ marker }) => marker}
        columns={[
          { key: 'marker', kind: 'head', head: word('code'), cell: ({ marker }) => <span lang="vi">{marker}</span> },
          { key: 'value', kind: 'number', head: word('value'), cell: ({ value }) => value },
          { key: 'insert', kind: 'action', head: word('insert'), headHidden: true, cell: ({ marker }) => <InsertButton field="text" text={marker} label={word('insert')} /> },
        ]}
      />
    </Panel>
  )
}
