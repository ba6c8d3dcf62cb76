import type { Metadata } from 'next'
import { withQuery } from '@/components/enrolment/desk/list-pager'
import { SchoolNotices } from '@/components/enrolment/notices/school-list'
import { ButtonLink } from '@/components/ui/button-link'
import { SelectField } from '@/components/ui/form/select-field'
import { Note } from '@/components/ui/page/note'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { FilterBar } from '@/components/ui/table/filter-bar'
import { Pager } from '@/components/ui/table/pager'
import { loadReader } from '@/lib/enrolment/notices/loaders'
import { mayWriteNotices } from '@/lib/enrolment/notices/policy'
import { listSchoolNotices } from '@/lib/enrolment/notices/queries/list-school-notices'
import { noticeQuery } from '@/lib/enrolment/notices/schema'
import { currentTranslator } from '@/lib/i18n/current'
import { dayAt, yearOf } from '@/lib/time'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('enrolment.noticeOffice.title') }
}

const path = '/school/notices'
const SHOWN = 20

export default async function NoticesPage({ searchParams }: PageProps<'/[locale]/school/notices'>) {
  const [actor, t, query] = await Promise.all([loadReader(), currentTranslator(), searchParams])
  const { year, cursor } = noticeQuery.parse(query)
  const { items: notices, nextCursor } = await listSchoolNotices(actor, { year, cursor, limit: SHOWN })
  const writes = mayWriteNotices(actor)
  const word = (key: string, values?: Record<string, string | number>) => t(`enrolment.noticeOffice.${key}`, values)
  const ofYear = year?.toString()
  const thisYear = yearOf(dayAt(new Date()))
  const years = Array.from({ length: 8 }, (_, back) => String(thisYear + 1 - back))
  return (
    <div className="stack">
      {query['did'] === 'discarded' && <Note tone="good" live><p>{word('one.discarded')}</p></Note>}
      <PageHead wide title={word('title')} action={writes ? <ButtonLink icon="plus" href={`${path}/new`}>{word('start')}</ButtonLink> : undefined} />
      <Panel look="tight">
        <FilterBar label={word('filters')} submitLabel={word('filter')}>
          <SelectField name="year" label={word('year')} placeholder={word('allYears')} defaultValue={ofYear} options={years.map((value) => ({ value, label: value }))} />
        </FilterBar>
        <SchoolNotices notices={notices} year={year} writes={writes} />
        {notices.length > 0 && (
          <Pager
            label={t('web.frame.pages')} text={word('shown', { count: notices.length })} previous={cursor ? { href: withQuery(path, { year: ofYear }), label: word('newest') } : undefined}
            next={nextCursor ? { href: withQuery(path, { year: ofYear, cursor: nextCursor }), label: word('older') } : undefined}
          />
        )}
      </Panel>
    </div>
  )
}
