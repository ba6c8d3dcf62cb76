import { CohortBadge } from '@/components/catalogue/cohort-badge'
import { ButtonLink } from '@/components/ui/button-link'
import { Link } from '@/components/ui/link'
import { Panel } from '@/components/ui/page/panel'
import type { Actor } from '@/lib/access/actor'
import type { Notice } from '@/lib/enrolment/notices/queries/find-notice'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { dayAt, formatDay } from '@/lib/time'

/** The classes of a notice with their state today, and for who sends people the way to nominate. */
export async function NoticeClasses({ notice, actor }: { notice: Notice; actor: Actor }) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const word = (key: string, values?: Record<string, string>) => t(`enrolment.notices.public.${key}`, values)
  const today = dayAt(new Date())
  const lines = notice.content.lines.map((line) => {
    const facts = notice.cohorts.get(line.cohortId)
    return { ...line, status: facts?.status ?? '', course: facts?.course ?? '', open: facts?.status === 'ANNOUNCED' && line.closesOn >= today }
  })
  return (
    <Panel id="classes" title={word('classes')} look={lines.some(({ open }) => open) ? 'key' : 'plain'}>
      <ul className="stack">
        {lines.map(({ cohortId, code, course, status, closesOn, open }) => (
          <li key={cohortId} className="stack-tight">
            <p><Link className="nowrap font-semibold" href={`/cohorts/${cohortId}`}>{code}</Link><span className="sub" lang="vi">{course}</span></p>
            <p className="text-sm"><CohortBadge status={status} /> {word(closesOn >= today ? 'until' : 'over', { day: formatDay(closesOn, locale) })}</p>
            {open && actor.kind === 'agency' && <p><ButtonLink small href={`/agency/cohorts/${cohortId}/nominate`}>{word('nominate')}<span className="sr-only"> {code}</span></ButtonLink></p>}
          </li>
        ))}
      </ul>
      {actor.kind === 'public' && lines.some(({ open }) => open) && <ButtonLink block href="/sign-in">{word('howTo')}</ButtonLink>}
    </Panel>
  )
}
