import { ButtonLink } from '@/components/ui/button-link'
import { Link } from '@/components/ui/link'
import { CapacityBar } from '@/components/ui/seats/capacity-bar'
import { SeatCells } from '@/components/ui/seats/seat-cells'
import { SeatLegend, SeatLimit, SeatLine } from '@/components/ui/seats/seat-legend'
import { SeatRow } from '@/components/ui/seats/seat-row'
import { inLanguage } from '@/lib/i18n/current'
import type { Locale } from '@/lib/i18n/locale'
import type { Translate } from '@/lib/i18n/sentence'
import { formatDay, dayAt } from '@/lib/time'

/** The seats of one class as an agency has them. */
export type QuotaSeats = {
  capacity: number; taken: number; seats: number; accepted: number; held: number; waiting: number; pooled: number; free: number; poolFree: number
}
type QuotaCohort = QuotaSeats & { id: string; code: string; course: string; form: string; closesAt: Date | null }

/** One class in a list: which, how full, and the way to nominate. */
export function QuotaRow({ cohort, scale }: { cohort: QuotaCohort; scale: number }) {
  const deadline = (locale: Locale) => (cohort.closesAt ? formatDay(dayAt(cohort.closesAt), locale) : '–')
  return inLanguage((t, locale) => (
    <SeatRow
      title={`${cohort.course}, ${t(`enrolment.agency.cohort.forms.${cohort.form}`)}`}
      href={`/agency/cohorts/${cohort.id}`}
      detail={<><span className="nowrap">{cohort.code}</span>, {t('enrolment.agency.cohorts.deadline', { deadline: deadline(locale) })}</>}
      action={<><SendLink cohort={cohort} t={t} />{cohort.free === 0 && <AskLink cohort={cohort} t={t} />}</>}
    >
      <QuotaBar seats={cohort} scale={scale} />
    </SeatRow>
  ))
}

function SendLink({ cohort: { id, code, free, poolFree }, t }: { cohort: QuotaCohort; t: Translate }) {
  const send = t(free > 0 || poolFree > 0 ? 'enrolment.agency.seats.send' : 'enrolment.agency.seats.wait')
  return <ButtonLink tone="second" small href={`/agency/cohorts/${id}/nominate`} aria-label={`${send}, ${code}`}>{send}</ButtonLink>
}

/** The way to ask for seats where none of the quota is left, or none was given. */
export function AskLink({ cohort: { id, code, seats }, t }: { cohort: { id: string; code: string; seats: number }; t: Translate }) {
  const ask = t(seats > 0 ? 'enrolment.negotiation.ask.more' : 'enrolment.negotiation.ask.assign')
  return <Link href={`/agency/cohorts/${id}/quota`} aria-label={`${ask}, ${code}`}>{ask}</Link>
}

/** The agency's seats as cells, their count, and which limit binds. */
export function QuotaBar({ seats: cohort, scale }: { seats: QuotaSeats; scale?: number }) {
  const { seats, accepted, held, waiting, pooled, free } = cohort
  return inLanguage((t) => {
    const label = t('enrolment.agency.seats.label', { seats, accepted, held, waiting, free })
    const line = seats > 0 ? t('enrolment.agency.seats.line', { taken: accepted + held, seats }) : t('enrolment.agency.seats.lineNone')
    const more = [
      ...(pooled > 0 ? [t('enrolment.agency.seats.linePooled', { pooled })] : []), ...(waiting > 0 ? [t('enrolment.agency.seats.lineWaiting', { waiting })] : []),
    ]
    return (
      <>
        {seats + waiting > 0 && (seats > 20
          ? <CapacityBar capacity={seats} assigned={seats} accepted={accepted} held={held} waiting={waiting} label={label} assignedLabel="" capacityLabel={line} />
          : <SeatCells quota={seats} accepted={accepted} held={held} waiting={waiting} label={label} {...(scale ? { scale } : {})} />)}
        <SeatLine>{[line, ...more].join(', ')}</SeatLine>
        <QuotaLimit seats={cohort} t={t} />
      </>
    )
  })
}

function QuotaLimit({ seats: { capacity, taken, seats, free, poolFree }, t }: { seats: QuotaSeats; t: Translate }) {
  const left = t('enrolment.agency.seats.cohortLeft', { left: capacity - taken })
  if (taken >= capacity) return <SeatLimit binding={t('enrolment.agency.seats.cohortFull', { taken, capacity })}>{t('enrolment.agency.seats.agencyLeft', { free })}</SeatLimit>
  if (free > 0) return <SeatLimit>{t('enrolment.agency.seats.left', { free })} {left}</SeatLimit>
  const pool = poolFree > 0 ? t('enrolment.agency.seats.poolLeft', { pool: poolFree }) : left
  return seats > 0 ? <SeatLimit binding={t('enrolment.agency.seats.quotaFull')}>{pool}</SeatLimit> : <SeatLimit>{pool}</SeatLimit>
}

export function QuotaLegend() {
  return inLanguage((t) => (
    <SeatLegend
      labels={{
        accepted: t('enrolment.agency.seats.accepted'), held: t('enrolment.agency.seats.held'), free: t('enrolment.agency.seats.free'), waiting: t('enrolment.agency.seats.waiting'),
      }}
    />
  ))
}
