import { ActionForm } from '@/components/frame/action-form'
import type { FormField } from '@/components/frame/form-field'
import { Note } from '@/components/ui/page/note'
import { Panel } from '@/components/ui/page/panel'
import { currentTranslator } from '@/lib/i18n/current'
import { writeReportAction } from '@/lib/teaching/reports/actions'
import type { Draft } from '@/lib/teaching/reports/queries/find-report-draft'
import { MAX_PASSAGE, overalls, passages } from '@/lib/teaching/reports/schema'
import { DraftKeys } from './draft-keys'

const keys = { KeyS: 'stay', KeyN: 'next' } as const

/** Where the class head says what is to be said of one trainee. */
export async function DraftForm({ draft }: { draft: Draft }) {
  const t = await currentTranslator()
  const word = (key: string, values?: Record<string, string | number>) => t(`teaching.reports.edit.${key}`, values)
  const { report, remarks, nextToWrite } = draft
  const hints = new Set<string>(['study', 'discipline', 'strengths', 'weaknesses'])
  const fields = passages.map((name): FormField => ({
    kind: 'area', name, label: t(`teaching.reports.passages.${name}`), value: remarks[name], maxLength: MAX_PASSAGE, ...(hints.has(name) ? { hint: word(`hints.${name}`) } : {}),
    ...(name === 'discipline' ? { mark: t('web.frame.optional') } : {}),
  }))
  return (
    <Panel look="key">
      {report?.remark && <Note tone="wait"><p>{word('remark', { remark: report.remark })}</p></Note>}
      <DraftKeys keys={keys} />
      <ActionForm
        key={`${draft.trainee.id} ${report?.revision ?? 0}`} action={writeReportAction} labels={{ wrong: word('wrong'), prefix: t('web.frame.errorPrefix') }}
        hidden={{ cohortId: draft.cohort.id, traineeId: draft.trainee.id, ordinal: String(draft.turn.ordinal), revision: String(report?.revision ?? 0), ...(nextToWrite ? { next: nextToWrite } : {}) }}
        fields={[...fields, { kind: 'radio', name: 'overall', label: t('teaching.reports.passages.overall'), inRow: true, value: remarks.overall ?? '', choices: overalls.map((value) => ({ value, label: t(`teaching.reports.overalls.${value}`) })) }]}
        buttons={[
          { label: word('save'), pending: word('pending'), tone: 'second', name: 'then', value: 'stay' },
          ...(nextToWrite ? [{ label: word('saveNext'), pending: word('pending'), tone: 'second' as const, name: 'then', value: 'next' }] : []),
          { label: word('submit'), pending: word('pending'), name: 'then', value: 'submit' },
        ]}
      />
      <p className="text-sm text-soft not-print">{word('keys')}</p>
    </Panel>
  )
}
