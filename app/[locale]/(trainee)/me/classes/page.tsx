import type { Metadata } from 'next'
import { ClassBodies } from '@/components/enrolment/opening/class-bodies'
import { Badge } from '@/components/ui/badge'
import { Link } from '@/components/ui/link'
import { EmptyState } from '@/components/ui/page/empty-state'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { Sub, Table } from '@/components/ui/table/table'
import { requireActor } from '@/lib/access/session'
import { listDuties } from '@/lib/enrolment/opening/queries/list-duties'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import type { Translate } from '@/lib/i18n/sentence'
import { listMyEnrolments, type Enrolment } from '@/lib/teaching/queries/list-enrolments'
import { formatDay, type Day } from '@/lib/time'

export async function generateMetadata(): Promise<Metadata> {
  const t = await currentTranslator()
  return { title: t('teaching.classes.title') }
}

export default async function MyClassesPage() {
  const actor = await requireActor()
  const [enrolments, t, locale] = await Promise.all([listMyEnrolments(actor), currentTranslator(), currentLocale()])
  const now = new Date()
  const classes = await Promise.all(enrolments.filter(({ status }) => status !== 'LEFT').map(async ({ cohort }) => ({ cohort, duties: await listDuties(actor, cohort.id, now) })))
  const day = (one: Day) => formatDay(one, locale)
  return (
    <div className="stack">
      <PageHead title={t('teaching.classes.title')} />
      <Panel look="tight">
        <Table
          caption={t('teaching.classes.caption')}
          rows={enrolments}
          rowKey={({ id }) => id}
          empty={<EmptyState title={t('teaching.classes.empty')}>{t('teaching.classes.emptyWhy')}</EmptyState>}
          columns={[
            { key: 'code', head: t('teaching.classes.code'), kind: 'head', cell: ({ cohort }) => (
              <><Link href={`/cohorts/${cohort.id}`} className="nowrap">{cohort.code}</Link><Sub><span lang="vi">{cohort.course}</span></Sub></>
            ) },
            { key: 'days', head: t('teaching.classes.days'), nowrap: true, cell: ({ cohort }) => `${day(cohort.opensOn)} – ${day(cohort.endsOn)}` },
            { key: 'place', head: t('teaching.classes.place'), cell: ({ cohort }) => <span lang="vi">{cohort.venue}</span> },
            { key: 'schedule', head: t('teaching.classes.schedule'), cell: ({ cohort }) => cohort.schedule && <span lang="vi">{cohort.schedule}</span>, none: t('teaching.classes.noSchedule') },
            { key: 'state', head: t('teaching.classes.state'), cell: (row) => <EnrolmentState row={row} day={day} t={t} /> },
          ]}
        />
      </Panel>
      {classes.map(({ cohort, duties }) => <ClassBodies key={cohort.id} id={`class-${cohort.id}`} title={t('enrolment.opening.mine', { code: cohort.code })} duties={duties} />)}
    </div>
  )
}

const tones = {
  STUDYING: { tone: 'good', icon: 'play' }, COMPLETED: { tone: 'mute', icon: 'flag' }, LEFT: { tone: 'mute', icon: 'minus' },
} as const

function EnrolmentState({ row, day, t }: { row: Enrolment; day: (one: Day) => string; t: Translate }) {
  const look = row.status === 'STUDYING' || row.status === 'COMPLETED' ? tones[row.status] : tones.LEFT
  const since = row.completedOn ? t('teaching.classes.completedOn', { day: day(row.completedOn) }) : t('teaching.classes.enrolledOn', { day: day(row.enrolledOn) })
  return (
    <>
      <Badge tone={look.tone} icon={look.icon}>{t(`teaching.classes.statuses.${row.status}`)}</Badge>{' '}
      <Sub>{since}</Sub>
    </>
  )
}
