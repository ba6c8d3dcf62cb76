import type { Metadata } from 'next'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { Icon } from '@/components/ui/icon'
import { FactList } from '@/components/ui/page/fact-list'
import { Note } from '@/components/ui/page/note'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { Link } from '@/components/ui/link'
import { Sub, Table } from '@/components/ui/table/table'
import { loadCouncil } from '@/lib/enrolment/council/loaders'
import type { CouncilOutcome } from '@/lib/enrolment/council/schema'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { formatDay } from '@/lib/time'

type Props = PageProps<'/[locale]/school/cohorts/[cohortId]/council/[councilId]'>

export async function generateMetadata({ params }: PageProps<'/[locale]/school/cohorts/[cohortId]/council/[councilId]'>): Promise<Metadata> {
  const [{ cohortId, councilId }, t, locale] = await Promise.all([params, currentTranslator(), currentLocale()])
  const { heldOn, cohort } = await loadCouncil(cohortId, councilId)
  return { title: `${t('enrolment.council.recordTitle', { day: formatDay(heldOn, locale) })}, ${cohort.code}` }
}

export default async function CouncilPage({ params, searchParams }: Props) {
  const [{ cohortId, councilId }, query, t, locale] = await Promise.all([params, searchParams, currentTranslator(), currentLocale()])
  const { cohort, heldOn, place, conclusion, members, entries, id } = await loadCouncil(cohortId, councilId)
  const word = (key: string, values?: Record<string, string | number>) => t(`enrolment.council.${key}`, values)
  const [path, title] = [`/school/cohorts/${cohort.id}`, word('recordTitle', { day: formatDay(heldOn, locale) })]
  const of = (outcome: CouncilOutcome) => entries.filter((one) => one.outcome === outcome).length
  return (
    <div className="stack">
      {query.did === 'saved' && <Note tone="good" live><p>{word('saved')}</p></Note>}
      <div>
        <Breadcrumb label={t('enrolment.desk.breadcrumb')} crumbs={[{ label: cohort.code, href: path }, { label: word('title'), href: `${path}/council` }, { label: title }]} />
        <PageHead
          wide title={title} reference={<span className="font-semibold">{t('enrolment.cohort.code', { code: cohort.code })}</span>}
          action={<a className="button button-second" href={`/api/cohorts/${cohort.id}/councils/${id}/document`} download><Icon name="download" /> {word('paper')}</a>}
        />
      </div>
      <Panel id="sitting" title={word('sitting')}>
        <FactList facts={[
          { label: word('place'), value: <span lang="vi">{place}</span> },
          ...members.map(({ role, name, post }) => ({ label: word(`roles.${role}`), value: <span lang="vi">{name}, {post}</span> })),
          ...(conclusion ? [{ label: word('conclusion'), value: <span lang="vi">{conclusion}</span> }] : []),
        ]} />
      </Panel>
      <Panel look="tight" id="list" title={word('decidedList')}>
        <Table
          caption={word('summary', { accepted: of('ACCEPTED'), waiting: of('WAITLISTED'), rejected: of('REJECTED') })} captionShown rows={entries} rowKey={({ nominationId }) => nominationId}
          groups={{ keyOf: ({ outcome }) => outcome, head: (rows) => `${word(`outcomes.${rows[0]?.outcome ?? 'ACCEPTED'}`)}: ${word('people', { count: rows.length })}` }}
          columns={[
            { key: 'name', head: word('name'), kind: 'head', cell: (row) => <><Link href={`/school/nominations/${row.nominationId}`}>{row.name}</Link>{row.post && <Sub><span lang="vi">{row.post}</span></Sub>}</> },
            { key: 'born', head: word('birthDate'), nowrap: true, cell: (row) => formatDay(row.birthDate, locale) },
            { key: 'agency', head: word('agency'), cell: (row) => <span lang="vi">{row.agency}</span> },
            { key: 'reasons', head: word('reasons'), none: word('noReason'), cell: ({ reasons }) => reasons.map((reason) => t(`enrolment.reasons.${reason}`)).join('; ') || null },
          ]}
        />
      </Panel>
    </div>
  )
}
