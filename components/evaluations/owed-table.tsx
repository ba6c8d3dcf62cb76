import { headers } from 'next/headers'
import { ButtonLink } from '@/components/ui/button-link'
import { Link } from '@/components/ui/link'
import { Sub, Table } from '@/components/ui/table/table'
import { env } from '@/lib/env'
import type { OwedEvaluation } from '@/lib/evaluations/queries/list-owed-evaluations'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import type { Translate } from '@/lib/i18n/sentence'
import { dayAt, formatDay } from '@/lib/time'
import { DueBadge, FormBadge } from './form-badge'

/** Forms about an agency's cadres, each with the button to answer it and, folded, the ways to hand it on. */
export async function OwedTable({ items, now }: { items: readonly OwedEvaluation[]; now: Date }) {
  const [t, locale, origin] = await Promise.all([currentTranslator(), currentLocale(), ownOrigin()])
  const today = dayAt(now)
  return (
    <Table
      caption={t('evaluations.owed.caption')}
      rows={items}
      rowKey={({ id }) => id}
      columns={[
        { key: 'person', head: t('evaluations.owed.person'), kind: 'head', cell: ({ trainee, cohort, course }) => (
          <>{trainee}<Sub><span className="nowrap">{cohort}</span>, <span lang="vi">{course}</span></Sub></>
        ) },
        { key: 'form', head: t('evaluations.mine.form'), cell: (item) => (
          <>
            {item.token ? <Link href={`/evaluations/${item.token}`} lang="vi">{item.title}</Link> : <span lang="vi">{item.title}</span>}
            <Sub>{t(`evaluations.timings.${item.timing}`)}</Sub>
            {item.handedOn[0] && <Sub>{t('evaluations.handOn.history', { name: item.handedOn[0].name, day: formatDay(item.handedOn[0].on, locale) })}</Sub>}
          </>
        ) },
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

/** The form is answered here; handing it on or answering on paper is folded away. */
function Ways({ item, token, origin, t, day }: WaysProps) {
  const about = <span className="sr-only"> {t('evaluations.owed.ofPerson', { name: item.trainee })}</span>
  const others = [
    { href: `/evaluations/${token}/delegate`, label: t('evaluations.handOn.link') },
    ...(item.respondent === 'MANAGER' ? [{ href: mailOf(item, `${origin}/evaluations/${token}`, t, day), label: t('evaluations.owed.forward') }] : []),
    { href: `/evaluations/${token}/paper`, label: t('evaluations.toPaper') },
  ]
  return (
    <span className="grid justify-items-end gap-1 phone:justify-items-start">
      <ButtonLink tone="second" small href={`/evaluations/${token}`}>{t('evaluations.owed.answer')}{about}</ButtonLink>
      <details className="chart-data mt-0">
        <summary>{t('evaluations.otherWays')}{about}</summary>
        <ul className="grid gap-1">{others.map(({ href, label }) => <li key={href}><Link href={href}>{label}{about}</Link></li>)}</ul>
      </details>
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
