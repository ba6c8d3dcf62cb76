import { SelectField } from '@/components/ui/form/select-field'
import { Sub, Table } from '@/components/ui/table/table'
import { currentTranslator } from '@/lib/i18n/current'
import type { Addressee } from '@/lib/teaching/reports/queries/find-signing'
import { resolveRecipient } from '@/lib/teaching/reports/rules/recipient'

/** Who gets how many reports: the agency, who came after it, or a choice among several. Stands inside the form that sends. */
export async function AddresseeTable({ addressees }: { addressees: readonly Addressee[] }) {
  const t = await currentTranslator()
  const word = (key: string, values?: Record<string, string>) => t(`teaching.reports.send.${key}`, values)
  const to = (one: Addressee) => {
    const resolved = resolveRecipient(one, undefined)
    if ('to' in resolved) return resolved.to.id === one.id ? word('same') : <><span lang="vi">{resolved.to.name}</span><Sub>{word('succeeded')}</Sub></>
    if (resolved.error === 'recipient_unknown') return word('gone')
    return (
      <SelectField
        name={`to-${one.id}`} label={word('choose', { agency: one.name })} hint={word('chooseHint')} placeholder={word('pick')}
        options={one.heirs.map(({ id, name }) => ({ value: id, label: name }))}
      />
    )
  }
  return (
    <Table
      caption={word('caption')} rows={addressees} rowKey={({ id }) => id}
      columns={[
        { key: 'agency', head: word('agency'), kind: 'head', cell: ({ name }) => <span lang="vi">{name}</span> },
        { key: 'to', head: word('to'), cell: to },
        { key: 'count', head: word('count'), kind: 'number', cell: ({ count }) => count },
      ]}
    />
  )
}
