import { ActionForm } from '@/components/frame/action-form'
import type { FormField } from '@/components/frame/form-field'
import { TextField } from '@/components/ui/form/text-field'
import { Panel } from '@/components/ui/page/panel'
import { FilterBar } from '@/components/ui/table/filter-bar'
import { ending, personal, type OpenItem } from '@/lib/agencies/schema'
import type { Translate } from '@/lib/i18n/sentence'
import { allotCaseAction } from '@/lib/succession/actions'
import type { CaseFile } from '@/lib/succession/queries/find-case'
import { keyOf } from '@/lib/succession/schema'
import { searchKey } from '@/lib/text'
import type { Home } from './directory-page'

const SHOWN = 40

/** Where things go: all the rest, each quota in seats, each hat, and people by name, who are searched and not shown all at once. */
export function AllotForm({ one, home, q, left, t }: { one: CaseFile; home: Home; q: string; left: number; t: Translate }) {
  const word = (key: string, values?: Record<string, string | number>) => t(`succession.${key}`, values)
  const heirs = one.heirs.map((id) => ({ value: id, label: one.names[id] ?? '' }))
  const said = one.choices.allotment
  const open = (item: OpenItem) => one.plan.missing.includes(keyOf(item))
  const divided = heirs.length > 1 || one.kind === 'TRANSFER'
  const people = [...new Map(one.items.filter(({ kind, personId }) => personal.has(kind) && personId !== null).toReversed().map((item) => [item.personId ?? '', item])).values()].toReversed()
  const found = people.filter(({ label }) => q === '' || searchKey(label).includes(searchKey(q)))
  const rest = (part: 'rest' | 'others', from: string): FormField => ({ kind: 'select', name: `${part}|${from}`, label: word(part, { name: one.names[from] ?? '' }), options: heirs, placeholder: word('choose'), value: said[part][from] })
  const others = (from: string) => one.items.some(({ kind, fromId }) => fromId === from && !personal.has(kind) && !ending.has(kind) && kind !== 'QUOTA' && kind !== 'ROLE')
  const fields: (FormField | FormField[])[] = [
    ...(divided && one.kind !== 'TRANSFER' ? one.choices.from.flatMap((from) => [rest('rest', from), ...(others(from) ? [rest('others', from)] : [])]) : []),
    ...(divided && one.kind !== 'TRANSFER' ? one.items.filter(({ kind }) => kind === 'QUOTA').map((item): FormField[] => heirs.map(({ value, label }): FormField => ({
      kind: 'text', numeric: true, width: 'short', name: `quotas|${item.fromId}|${item.id}|${value}`, label: word('seatsOf', { cohort: item.label, seats: item.count, held: item.held, name: label }), value: String(said.quotas[`${item.fromId}:${item.id}`]?.[value] ?? ''),
    }))) : []),
    ...(one.kind === 'TRANSFER' ? [] : one.items.filter(({ kind }) => kind === 'ROLE').toSorted((a, b) => Number(open(b)) - Number(open(a))).map((item): FormField => ({
      kind: 'select', name: `roles|${item.id}`, label: word('roleOf', { name: item.label, role: word(`roles.${item.seat ?? ''}`) }), options: [...heirs, { value: 'END', label: word('endRole') }], placeholder: word('choose'), value: said.roles[item.id],
    }))),
    ...(divided ? found.slice(0, SHOWN).map((item): FormField => ({
      kind: 'select', name: `people|${item.personId ?? ''}`, label: word('personOf', { name: item.label }), options: heirs, placeholder: word(one.kind === 'TRANSFER' ? 'stays' : 'byRest'), value: said.people[item.personId ?? ''],
    })) : []),
  ]
  return (
    <Panel look={left > 0 ? 'key' : 'plain'} title={left > 0 ? word('leftTitle', { count: left }) : word('allot')} id="allot">
      {divided && <FilterBar label={word('searchPeople')} submitLabel={word('searchPeople')}><TextField name="q" type="search" label={word('searchPeople')} defaultValue={q} maxLength={100} /></FilterBar>}
      {divided && <p className="text-sm text-soft">{word('peopleHint', { shown: Math.min(found.length, SHOWN), count: people.length })}</p>}
      <ActionForm action={allotCaseAction} scope="allot" hidden={{ home, caseId: one.id }} fields={fields} labels={{ wrong: word('wrong'), prefix: t('web.frame.errorPrefix') }} buttons={[{ label: word('keepAllot'), pending: word('saving'), tone: left > 0 ? 'primary' : 'second' }]} />
    </Panel>
  )
}
