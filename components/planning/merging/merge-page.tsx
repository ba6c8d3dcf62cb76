import { ActionForm } from '@/components/frame/action-form'
import { Button } from '@/components/ui/button'
import { RadioGroup } from '@/components/ui/form/choice-fields'
import { TextField } from '@/components/ui/form/text-field'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { Note } from '@/components/ui/page/note'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { Table } from '@/components/ui/table/table'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import type { Locale } from '@/lib/i18n/locale'
import type { Translate } from '@/lib/i18n/sentence'
import { mergeLinesAction } from '@/lib/planning/merging/actions'
import { loadPair } from '@/lib/planning/merging/loaders'
import type { Overlap, OverlapLine } from '@/lib/planning/merging/queries/list-overlaps'
import { mergeBlocker, mergedFigures } from '@/lib/planning/merging/rules'
import type { MergeInput } from '@/lib/planning/merging/schema'
import { mayPlan } from '@/lib/planning/policy'
import { lineText } from './overlap-parts'
import { MergePreview } from './merge-preview'

type MergePageProps = { search: Readonly<Record<string, string | string[] | undefined>> }

/** Two lines into one: which stays and what it says, then what that does, then the button. */
export async function MergePage({ search }: MergePageProps) {
  const [{ actor, wish, version, pair, chosen }, t, locale] = await Promise.all([loadPair(search), currentTranslator(), currentLocale()])
  const word = (key: string, values?: Record<string, string | number>) => t(`planning.merging.${key}`, values)
  const year = String(version.year)
  const merge = chosen?.success ? chosen.data : null
  const lines = merge && (merge.keep === pair.a.itemId ? { keep: pair.a, drop: pair.b } : { keep: pair.b, drop: pair.a })
  const blocker = merge && lines && mergeBlocker({ ...lines, cohorts: merge.cohorts, trainees: merge.trainees })
  const editable = mayPlan(actor) && version.status === 'DRAFT'
  return (
    <div className="stack">
      <div>
        <Breadcrumb
          label={word('crumbs')}
          crumbs={[{ label: word('plan', { year }), href: `/school/plan?year=${year}&scenario=${wish.scenario}` }, { label: word('short'), href: `/school/plan/merge?year=${year}&scenario=${wish.scenario}` }, { label: word('pairTitle') }]}
        />
        <PageHead title={word('pairTitle')} reference={<><span>{word('version', { number: version.number })}</span><span>{word('scenario', { name: t(`planning.scenarios.${wish.scenario}`) })}</span><span>{t(`planning.groups.${pair.targetGroup}`)}</span></>} />
      </div>
      <Panel look="tight" id="shared" title={word('shared')}>
        <Table
          caption={word('sharedCaption')} rows={pair.shared} rowKey={({ name }) => name}
          columns={[
            { key: 'name', kind: 'head', head: word('moduleName'), cell: ({ name }) => <span lang="vi">{name}</span> },
            { key: 'a', kind: 'number', head: word('code', { code: pair.a.code }), cell: ({ periods }) => periods },
            { key: 'b', kind: 'number', head: word('code', { code: pair.b.code }), cell: ({ otherPeriods }) => otherPeriods },
          ]}
        />
      </Panel>
      {!editable && <Note tone="wait"><p>{word(version.status === 'DRAFT' ? 'errors.not_allowed' : 'draftOnly')}</p></Note>}
      {editable && <ChoiceForm {...{ wish, pair, merge, locale, t }} />}
      {editable && chosen && !chosen.success && <Note tone="bad" live><p>{word('form.invalid')}</p></Note>}
      {editable && blocker && <Note tone="bad" live><p>{word(`errors.${blocker}`, { scheduled: blocker === 'line_scheduled' ? lines.drop.scheduled : lines.keep.scheduled })}</p></Note>}
      {editable && merge && lines && blocker === null && (
        <MergePreview {...{ merge, lines, locale, t }}>
          <ActionForm
            action={mergeLinesAction} fields={[]} labels={{ wrong: word('preview.wrong'), prefix: t('web.frame.errorPrefix') }}
            hidden={{ version: merge.version, scenario: merge.scenario, keep: merge.keep, drop: merge.drop, cohorts: String(merge.cohorts), trainees: String(merge.trainees) }}
            buttons={[{ label: word('preview.submit', { course: lines.keep.course }), pending: word('preview.pending') }]}
          />
        </MergePreview>
      )}
    </div>
  )
}

type ChoiceFormProps = { wish: { version: string; scenario: string; a: string; b: string }; pair: Overlap; merge: MergeInput | null; locale: Locale; t: Translate }

/** A GET form: what is chosen stands in the address, and nothing is written. */
function ChoiceForm({ wish, pair: { a, b }, merge, locale, t }: ChoiceFormProps) {
  const word = (key: string, values?: Record<string, string | number>) => t(`planning.merging.form.${key}`, values)
  // The line with classes must stay; else the one for more people.
  const usual = b.scheduled > a.scheduled || (b.scheduled === a.scheduled && b.trainees > a.trainees) ? b : a
  const figures = merge ?? mergedFigures(usual, usual === a ? b : a)
  const hint = (line: OverlapLine) => `${lineText(line, 'form.keepHint', locale, t)}${line.scheduled > 0 ? `. ${word('scheduled', { count: line.scheduled })}` : ''}`
  return (
    <Panel look={merge ? 'plain' : 'key'} id="choice" title={word('title')}>
      <form className="fields">
        {Object.entries(wish).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
        <RadioGroup name="keep" label={word('keep')} defaultValue={merge?.keep ?? usual.itemId} choices={[a, b].map((line) => ({ value: line.itemId, label: <span lang="vi">{line.course}</span>, hint: hint(line) }))} />
        <div className="field-pair">
          <TextField name="cohorts" label={word('cohorts')} hint={word('cohortsHint')} width="short" inputMode="numeric" defaultValue={String(figures.cohorts)} autoComplete="off" />
          <TextField name="trainees" label={word('trainees')} hint={word('traineesHint')} width="short" inputMode="numeric" defaultValue={String(figures.trainees)} autoComplete="off" />
        </div>
        <div className="actions"><Button tone={merge ? 'second' : 'primary'}>{word('submit')}</Button></div>
      </form>
    </Panel>
  )
}
