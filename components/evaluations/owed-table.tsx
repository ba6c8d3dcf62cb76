import { headers } from 'next/headers'
import { Link } from '@/components/ui/link'
import { Sub, Table } from '@/components/ui/table/table'
import { env } from '@/lib/env'
import type { OwedEvaluation } from '@/lib/evaluations/queries/list-owed-evaluations'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import type { Translate } from '@/lib/i18n/sentence'
import { dayAt, formatDay } from '@/lib/time'
import { DueBadge, FormBadge } from './form-badge'

/** Forms about an agency's cadres, each with the link to answer it or to hand it on to the manager. */
export async function OwedTable({ items, now }: { items: readonly OwedEvaluation[]; now: Date }) {
  const [t, locale, origin] = await Promise.all([currentTranslator(), currentLocale(), ownOrigin()])
  const today = dayAt(now)
  return (
    <Table
      caption={t('evaluations.owed.caption')}
      rows={items}
      rowKey={({ id }) => id}
      columns={[
        { key: 'person', head: t('evaluations.owed.person'), kind: 'head', cell: (item) => (
          <>{item.trainee}{item.handedOn[0] && <Sub>{t('evaluations.handOn.history', { name: item.handedOn[0].name, day: formatDay(item.handedOn[0].on, locale) })}</Sub>}<Sub><span className="nowrap">{item.cohort}</span>, <span lang="vi">{item.course}</span></Sub></>
        ) },
        { key: 'asked', head: t('evaluations.owed.asked'), cell: (item) => t(`evaluations.respondents.${item.respondent}`) },
        { key: 'timing', head: t('evaluations.owed.timing'), nowrap: true, cell: (item) => t(`evaluations.timings.${item.timing}`) },
        { key: 'due', head: t('evaluations.owed.due'), nowrap: true, cell: ({ closesOn }) => formatDay(closesOn, locale) },
        { key: 'state', head: t('evaluations.owed.state'), phoneLabel: null, cell: (item) => (
          item.state === 'answered'
            ? <><FormBadge state="answered" />{' '}{item.answeredOn && <Sub>{t('evaluations.owed.answeredOn', { day: formatDay(item.answeredOn, locale) })}</Sub>}</>
            : <DueBadge closesOn={item.closesOn} today={today} />
        ) },
        { key: 'action', head: t('evaluations.owed.action'), kind: 'action', cell: (item) => item.token && <Ways item={item} token={item.token} origin={origin} t={t} day={formatDay(item.closesOn, locale)} /> },
      ]}
    />
  )
}

type WaysProps = { item: OwedEvaluation; token: string; origin: string; t: Translate; day: string }

/** The agency answers for itself; the manager's form is handed on, or filled in at the manager's side. */
function Ways({ item, token, origin, t, day }: WaysProps) {
  const toManager = item.respondent === 'MANAGER'
  const about = <span className="sr-only"> {t('evaluations.owed.ofPerson', { name: item.trainee })}</span>
  return (
    <span className="grid justify-items-end gap-1 phone:justify-items-start">
      <Link href={`/evaluations/${token}`} className="nowrap">{t(toManager ? 'evaluations.owed.open' : 'evaluations.owed.answer')}{about}</Link>
      <Link href={`/evaluations/${token}/paper`} className="nowrap">{t('evaluations.toPaper')}{about}</Link>
      <Link href={`/evaluations/${token}/delegate`} className="nowrap">{t('evaluations.handOn.link')}{about}</Link>
      {toManager && <Link href={mailOf(item, `${origin}/evaluations/${token}`, t, day)} className="nowrap">{t('evaluations.owed.forward')}{about}</Link>}
    </span>
  )
}

function mailOf(item: OwedEvaluation, link: string, t: Translate, day: string): string {
  const subject = t('evaluations.owed.forwardSubject', { name: item.trainee })
  const body = t('evaluations.owed.forwardBody', { name: item.trainee, code: item.cohort, day, link })
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`
}

/** A mail needs the whole address: as configured, else as this request came. */
async function ownOrigin(): Promise<string> {
  return env.NEXTAUTH_URL ? new URL(env.NEXTAUTH_URL).origin : `http://${(await headers()).get('host') ?? 'localhost'}`
}
