import { Badge } from '@/components/ui/badge'
import { EmptyState } from '@/components/ui/page/empty-state'
import { FactList } from '@/components/ui/page/fact-list'
import { Panel } from '@/components/ui/page/panel'
import { Sub, Table } from '@/components/ui/table/table'
import type { Career } from '@/lib/evaluations/use/queries'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { formatDay } from '@/lib/time'

/** What a person learned with the agency's task, and what became of them, the newest first. */
export async function CareerTable({ career: { courses, events } }: { career: Career }) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const word = (key: string, values?: Record<string, string | number>) => t(`evaluations.use.${key}`, values)
  return (
    <>
      <Panel title={word('courses')}>
        <FactList
          facts={courses.map(({ cohort, course, completedOn, topic, taskResult }) => ({
            label: cohort, value: <><span lang="vi">{course}</span>, {formatDay(completedOn, locale)}{topic && <Sub><span lang="vi">{word('task')}: {topic}{taskResult && ` – ${word('taskResult', { result: taskResult })}`}</span></Sub>}</>,
          }))}
        />
      </Panel>
      <Panel look="tight">
        <Table
          caption={word('events')} rows={events} rowKey={({ id }) => id} empty={<EmptyState title={word('noEvents')}>{word('noEventsWhy')}</EmptyState>}
          columns={[
            { key: 'kind', head: word('kind'), kind: 'head', cell: ({ kind, corrected }) => <>{word(`kinds.${kind}`)} {corrected && <Badge tone="mute" icon="cross">{word('corrected')}</Badge>}</> },
            { key: 'day', head: word('day'), nowrap: true, cell: ({ happenedOn }) => formatDay(happenedOn, locale) },
            { key: 'post', head: word('post'), none: '–', cell: ({ post }) => post && <span lang="vi">{post}</span> },
            { key: 'decision', head: word('decision'), none: '–', cell: ({ decisionNumber }) => decisionNumber },
            { key: 'agency', head: word('agency'), cell: ({ agency }) => <span lang="vi">{agency}</span> },
          ]}
        />
      </Panel>
    </>
  )
}
