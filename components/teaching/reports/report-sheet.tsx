import { OfficialSheet } from '@/components/frame/official-sheet'
import { Icon } from '@/components/ui/icon'
import { Panel } from '@/components/ui/page/panel'
import { currentTranslator } from '@/lib/i18n/current'
import type { Report } from '@/lib/teaching/reports/queries/find-report'
import { PrintButton } from '../print-button'

/** The report as a paper, to be printed or taken away. */
export async function ReportSheet({ report }: { report: Report }) {
  const t = await currentTranslator()
  const word = (key: string) => t(`teaching.reportReading.sheet.${key}`)
  return (
    <Panel look="sheet">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 not-print">
        <a className="button button-second button-small" href={`/api/reports/${report.id}/document`} download><Icon name="download" /> {word('word')}</a>
        <PrintButton label={word('print')} />
      </div>
      <OfficialSheet paper={report.paper} />
      {report.contentHash && <p className="text-sm text-soft break-all">{word('hash')}: {report.contentHash.slice(0, 16)}</p>}
    </Panel>
  )
}
