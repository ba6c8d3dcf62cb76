import { EmptyState } from '@/components/ui/page/empty-state'
import { Table, type Column } from '@/components/ui/table/table'
import type { CourseFacts } from '@/lib/catalogue/queries/find-course'
import { currentTranslator } from '@/lib/i18n/current'

type Module = CourseFacts['modules'][number]

/** What a course consists of; stands in a tight panel. */
export async function ModuleTable({ modules }: { modules: readonly Module[] }) {
  const t = await currentTranslator()
  const word = (key: string) => t(`catalogue.course.${key}`)
  const blocks = modules.some(({ block }) => block)
  const columns: Column<Module>[] = [
    { key: 'name', kind: 'head', head: word('module'), cell: ({ position, name }) => <span lang="vi">{position}. {name}</span> },
    ...(blocks ? [{ key: 'block', head: word('block'), none: word('noBlock'), cell: ({ block }: Module) => block && <span lang="vi">{block}</span> }] : []),
    { key: 'periods', kind: 'number', head: word('periods'), cell: ({ periods }) => periods },
  ]
  const total = modules.reduce((sum, { periods }) => sum + periods, 0)
  return (
    <Table
      caption={word('modules')} columns={columns} rows={modules} rowKey={({ position }) => String(position)} phone={blocks ? 'cards' : 'table'}
      foot={[word('total'), ...(blocks ? [''] : []), total]} empty={<EmptyState title={word('noModules')} />}
    />
  )
}
