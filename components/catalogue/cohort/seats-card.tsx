import { ButtonLink } from '@/components/ui/button-link'
import { Note } from '@/components/ui/page/note'
import { Panel } from '@/components/ui/page/panel'
import { SeatBar } from '@/components/ui/seats/seat-bar'
import { SeatFigures } from '@/components/ui/seats/seat-legend'
import type { Actor } from '@/lib/access/actor'
import type { CohortFacts } from '@/lib/catalogue/queries/find-cohort'
import { takesLists } from '@/lib/catalogue/rules'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import type { Translate } from '@/lib/i18n/sentence'
import { dayAt, daysBetween, formatClock, formatDay, weekdayName } from '@/lib/time'

type SeatsCardProps = { cohort: CohortFacts; actor: Actor }

/** Is there a seat, until when, and the way to it. */
export async function SeatsCard({ cohort, actor }: SeatsCardProps) {
  const t = await currentTranslator()
  const open = takesLists(cohort, new Date())
  return (
    <Panel look={open ? 'key' : 'plain'} id="seats" title={titleOf(cohort, open, t)}>
      {cohort.trainees > 0 ? <p>{t('catalogue.cohort.size', { count: cohort.trainees })}</p> : <Seats cohort={cohort} t={t} />}
      {open ? <Deadline cohort={cohort} /> : <Closed cohort={cohort} />}
      {open && (actor.kind === 'public' || actor.kind === 'agency') && <WayIn cohort={cohort} actor={actor} t={t} />}
    </Panel>
  )
}

function titleOf({ seats, capacity, seatsTaken }: CohortFacts, open: boolean, t: Translate): string {
  if (!open) return t('catalogue.cohort.seats', { capacity })
  return seats.free > 0 ? t('catalogue.cohort.seatsLeft', { free: seats.free, capacity }) : t('catalogue.cohort.seatsFull', { taken: seatsTaken, capacity })
}

function Seats({ cohort: { seats, capacity }, t }: { cohort: CohortFacts; t: Translate }) {
  const { accepted, held, free, waiting } = seats
  return (
    <>
      <SeatBar total={capacity} accepted={accepted} held={held} label={t('catalogue.cohort.seatsLabel', { capacity, accepted, held, free })} />
      <SeatFigures
        rows={[
          { mark: 'accepted', label: t('catalogue.cohort.accepted'), value: accepted },
          { mark: 'held', label: t('catalogue.cohort.held'), value: held },
          { mark: 'free', label: t('catalogue.cohort.free'), value: free },
          ...(waiting > 0 ? [{ mark: 'waiting' as const, label: t('catalogue.cohort.waiting'), value: waiting }] : []),
        ]}
      />
    </>
  )
}

async function Deadline({ cohort }: { cohort: CohortFacts }) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  if (!cohort.closesAt) return null
  const closes = new Date(cohort.closesAt)
  const day = dayAt(closes)
  const weekday = weekdayName(day, locale)
  const written = t('catalogue.cohort.deadlineAt', {
    clock: formatClock(closes, locale), day: formatDay(day, locale), weekday: weekday.replace(/^Thứ/u, 'thứ'),
  })
  return (
    <p className="text-sm">
      {t('catalogue.cohort.deadline')}<br />
      <b className="text-lg">{written}</b><br />
      <span className="text-soft">{t('catalogue.daysLeft', { days: daysBetween(dayAt(new Date()), day) })}</span>
    </p>
  )
}

async function Closed({ cohort }: { cohort: CohortFacts }) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  if (cohort.status === 'POSTPONED') return <Note tone="wait">{t('catalogue.cohort.postponed')}</Note>
  if (cohort.status === 'CANCELLED') return <Note tone="bad">{t('catalogue.cohort.cancelled')}</Note>
  if (!cohort.closesAt) return null
  return <Note tone="plain">{t('catalogue.cohort.gone', { day: formatDay(dayAt(new Date(cohort.closesAt)), locale) })}</Note>
}

function WayIn({ cohort, actor, t }: SeatsCardProps & { t: Translate }) {
  return (
    <>
      {actor.kind === 'agency'
        ? <ButtonLink block href={`/agency/cohorts/${cohort.id}/nominate`}>{t('catalogue.cohort.nominate')}</ButtonLink>
        : <ButtonLink block href="/sign-in">{t('catalogue.cohort.signIn')}</ButtonLink>}
      <p className="text-sm text-soft">{t('catalogue.cohort.quotasApply')} {t('catalogue.cohort.byAgencies')}</p>
    </>
  )
}
