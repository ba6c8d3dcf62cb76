import { Badge } from '@/components/ui/badge'
import { Table } from '@/components/ui/table/table'
import { currentTranslator } from '@/lib/i18n/current'
import { keptGroups } from '@/lib/people/own/schema'

/** What is kept of people, why, on which basis and how long; a basis whose text nobody saw says so. */
export async function KeptTable() {
  const t = await currentTranslator()
  const word = (key: string) => t(`people.own.${key}`)
  return (
    <Table
      caption={word('keptCaption')} rows={keptGroups} rowKey={({ key }) => key}
      columns={[
        { key: 'what', head: word('what'), kind: 'head', cell: ({ key }) => word(`groups.${key}.what`) },
        { key: 'why', head: word('why'), cell: ({ key }) => word(`groups.${key}.why`) },
        { key: 'basis', head: word('basis'), cell: ({ key, verified }) => <>{word(`groups.${key}.basis`)}{!verified && <>{' '}<Badge tone="dashed">{word('unverified')}</Badge></>}</> },
        { key: 'until', head: word('until'), cell: ({ key }) => word(`groups.${key}.until`) },
      ]}
    />
  )
}
