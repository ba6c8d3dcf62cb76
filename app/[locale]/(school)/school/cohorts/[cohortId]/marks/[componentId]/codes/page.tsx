import type { Metadata } from 'next'
import { Icon } from '@/components/ui/icon'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { Note } from '@/components/ui/page/note'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { Table } from '@/components/ui/table/table'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { classTitle } from '@/lib/teaching/attendance/loaders'
import { loadCodes } from '@/lib/teaching/marks/loaders'
import { formatDay } from '@/lib/time'

type Props = PageProps<'/[locale]/school/cohorts/[cohortId]/marks/[componentId]/codes'>

// The title does not open the list: that would be on record twice.
export const generateMetadata = async ({ params }: Props): Promise<Metadata> => classTitle((await params).cohortId, 'teaching.marks.codes.listTitle')

export default async function CodesPage({ params, searchParams }: Props) {
  const [{ cohortId, componentId }, query, t, locale] = await Promise.all([params, searchParams, currentTranslator(), currentLocale()])
  const { sheet, rows } = await loadCodes(cohortId, componentId, String(query['attempt'] ?? '1'))
  const word = (key: string) => t(`teaching.marks.codes.${key}`)
  const path = `/school/cohorts/${sheet.cohort.id}/marks`
  return (
    <div className="stack">
      <div>
        <Breadcrumb label={t('teaching.marks.crumb')} crumbs={[{ label: sheet.cohort.code, href: path }, { label: sheet.component.name, href: `${path}/${sheet.component.id}?attempt=${sheet.attempt}` }, { label: word('title') }]} />
        <PageHead wide title={word('listTitle')} lead={word('listLead')} reference={<span lang="vi">{sheet.attempt > 1 ? t('teaching.marks.attemptTitle', { name: sheet.component.name, attempt: sheet.attempt }) : sheet.component.name}</span>} />
      </div>
      <Note><p>{word('recorded')}</p></Note>
      <Panel look="tight" id="candidates" title={word('caption')} aside={<a className="button button-second button-small" href={`/api/cohorts/${sheet.cohort.id}/marks/${sheet.component.id}/codes?attempt=${sheet.attempt}`} download><Icon name="download" /> {word('document')}</a>}>
        <Table
          caption={word('caption')} rows={rows} rowKey={({ blindCode }) => String(blindCode)}
          columns={[
            { key: 'code', head: word('code'), kind: 'head', cell: ({ blindCode }) => blindCode },
            { key: 'name', head: word('name'), cell: ({ name }) => name },
            { key: 'birthDate', head: word('birthDate'), nowrap: true, cell: ({ birthDate }) => formatDay(birthDate, locale) },
            { key: 'agency', head: word('agency'), cell: ({ agency }) => <span lang="vi">{agency}</span> },
          ]}
        />
      </Panel>
    </div>
  )
}
