import { ActionForm } from '@/components/frame/action-form'
import { Badge } from '@/components/ui/badge'
import { Panel } from '@/components/ui/page/panel'
import { Sub, Table } from '@/components/ui/table/table'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { decideCorrectionAction, requestCorrectionAction } from '@/lib/teaching/marks/actions'
import type { Correction, Sheet } from '@/lib/teaching/marks/queries/find-sheet'
import { writeCell, type Written } from '@/lib/teaching/marks/rules/marks'

type CorrectionPanelProps = {
  sheet: Sheet; corrections: readonly Correction[]; mayAsk: boolean; mayDecide: boolean
  /** The trainee that the form begins with: whose link was followed. */
  chosen?: string | undefined
}

/** Corrections of a locked sheet: what was asked, what a second person decided, and the form to ask. */
export async function CorrectionPanel({ sheet, corrections, mayAsk, mayDecide, chosen }: CorrectionPanelProps) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const word = (key: string, values?: Record<string, string>) => t(`teaching.marks.correction.${key}`, values)
  const written = (mark: Written) => writeCell(mark, locale) || word('none')
  const labels = { wrong: word('wrong'), prefix: t('web.frame.errorPrefix') }
  const state = (one: Correction) => one.status !== 'REQUESTED' ? <><Badge tone={one.status === 'APPROVED' ? 'good' : 'mute'} icon={one.status === 'APPROVED' ? 'check' : 'cross'}>{word(one.status)}</Badge><Sub>{one.decidedBy}</Sub></>
    : !mayDecide || one.mine ? <><Badge tone="wait" icon="clock">{word('REQUESTED')}</Badge>{one.mine && <Sub>{word('own')}</Sub>}</>
      : <ActionForm action={decideCorrectionAction} hidden={{ correctionId: one.id }} fields={[]} labels={labels} buttons={[{ label: word('approve'), pending: word('pending'), name: 'decision', value: 'approve' }, { label: word('reject'), pending: word('pending'), tone: 'second', name: 'decision', value: 'reject' }]} />
  return (
    <>
      {corrections.length > 0 && (
        <Panel look="tight" id="corrections" title={word('list')}>
          <Table caption={word('caption')} rows={corrections} rowKey={({ id }) => id} columns={[
            { key: 'name', head: word('trainee'), kind: 'head', cell: ({ name }) => name },
            { key: 'change', head: word('change'), nowrap: true, cell: ({ from, to }) => word('fromTo', { from: written(from), to: written(to) }) },
            { key: 'reason', head: word('reason'), cell: ({ reason }) => <span lang="vi">{reason}</span> }, { key: 'by', head: word('by'), cell: ({ by }) => by },
            { key: 'state', head: word('state'), phoneLabel: null, cell: state },
          ]} />
        </Panel>
      )}
      {mayAsk && sheet.sheetId && (
        <Panel id="correct" title={word('title')}>
          <p className="text-sm text-soft">{word('lead')}</p>
          <ActionForm
            key={chosen} action={requestCorrectionAction} hidden={{ sheetId: sheet.sheetId }} labels={labels}
            fields={[
              { kind: 'select', name: 'traineeId', label: word('trainee'), placeholder: word('choose'), options: sheet.rows.map(({ traineeId, name, mark }) => ({ value: traineeId, label: `${name} (${written(mark)})` })), ...(chosen ? { value: chosen } : {}) },
              { kind: 'text', name: 'mark', label: word('mark'), width: 'short' }, { kind: 'area', name: 'reason', label: word('reason'), rows: 2, maxLength: 300 },
            ]}
            buttons={[{ label: word('submit'), pending: word('pending'), tone: 'second' }]}
          />
        </Panel>
      )}
    </>
  )
}
