import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { withQuery } from '@/components/enrolment/desk/list-pager'
import { ExportForm } from '@/components/frame/export-form'
import { RegisterTable } from '@/components/graduation/register-table'
import { SelectField } from '@/components/ui/form/select-field'
import { TextField } from '@/components/ui/form/text-field'
import { Link } from '@/components/ui/link'
import { EmptyState } from '@/components/ui/page/empty-state'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { FilterBar } from '@/components/ui/table/filter-bar'
import { Pager } from '@/components/ui/table/pager'
import { requireActor } from '@/lib/access/session'
import { listRegister } from '@/lib/graduation/certificates/queries/list-register'
import { certificateKinds, certificateStatuses, registerQuery } from '@/lib/graduation/certificates/schema'
import { mayReadRegister } from '@/lib/graduation/policy'
import { currentTranslator } from '@/lib/i18n/current'
import { dayAt, yearOf } from '@/lib/time'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('graduation.register.title') }
}

const path = '/school/certificates'
const SHOWN = 25

export default async function RegisterPage({ searchParams }: PageProps<'/[locale]/school/certificates'>) {
  const [actor, t, query] = await Promise.all([requireActor(), currentTranslator(), searchParams])
  if (!mayReadRegister(actor)) notFound()
  const { q, kind, status, year, cursor } = registerQuery.parse(query)
  const { items, nextCursor } = await listRegister(actor, { q, kind, status, year, cursor, limit: SHOWN })
  const word = (key: string, values?: Record<string, string | number>) => t(`graduation.register.${key}`, values)
  const narrowed = { q, kind, status, year: year?.toString() }
  const thisYear = yearOf(dayAt(new Date()))
  return (
    <div className="stack">
      <PageHead wide title={word('title')} lead={word('lead')} />
      <Panel look="tight">
        <FilterBar label={word('filters')} submitLabel={word('filter')}>
          <TextField name="q" type="search" label={word('search')} hint={word('searchHint')} defaultValue={q} />
          <SelectField name="kind" label={word('kind')} placeholder={word('all')} defaultValue={kind} options={certificateKinds.map((value) => ({ value, label: t(`graduation.kinds.${value}`) }))} />
          <SelectField name="status" label={word('status')} placeholder={word('all')} defaultValue={status} options={certificateStatuses.map((value) => ({ value, label: t(`graduation.statuses.${value}`) }))} />
          <SelectField name="year" label={word('year')} placeholder={word('all')} defaultValue={narrowed.year} options={Array.from({ length: 12 }, (_, back) => String(thisYear - back)).map((value) => ({ value, label: value }))} />
        </FilterBar>
        <RegisterTable
          rows={items} caption={word('caption')}
          empty={Object.values(narrowed).some(Boolean) ? <EmptyState title={word('noMatch')} action={<Link href={path}>{word('clear')}</Link>} /> : <EmptyState title={word('empty')}>{word('emptyWhy')}</EmptyState>}
        />
        {items.length > 0 && (
          <Pager
            label={t('web.frame.pages')} text={word('shown', { count: items.length })} previous={cursor ? { href: withQuery(path, narrowed), label: t('web.frame.previous') } : undefined}
            next={nextCursor ? { href: withQuery(path, { ...narrowed, cursor: nextCursor }), label: t('web.frame.next') } : undefined}
          />
        )}
      </Panel>
      <ExportForm action="/api/register/export" hidden={narrowed} words={word} />
    </div>
  )
}
