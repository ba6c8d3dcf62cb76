import { Panel } from '@/components/ui/page/panel'
import { CapacityBar } from '@/components/ui/seats/capacity-bar'
import { SeatLegend } from '@/components/ui/seats/seat-legend'
import type { Desk } from '@/lib/enrolment/desk/queries/find-desk'
import { currentTranslator } from '@/lib/i18n/current'

/** The seats of a class with its two limits, and the same figures in words. */
export async function SeatsPanel({ desk }: { desk: Desk }) {
  const t = await currentTranslator()
  const { seats, capacity } = desk
  const legend = { accepted: t('enrolment.cohort.seats.accepted'), held: t('enrolment.cohort.seats.held'), free: t('enrolment.cohort.seats.free') }
  return (
    <Panel
      id="seats-held" title={t('enrolment.cohort.seats.title', { taken: seats.taken, capacity })}
      aside={<SeatLegend labels={seats.waiting > 0 ? { ...legend, waiting: t('enrolment.cohort.seats.waiting') } : legend} />}
    >
      <CapacityBar
        capacity={capacity} assigned={desk.quotaSeats} accepted={seats.accepted} held={seats.held} waiting={seats.waiting}
        label={t('enrolment.cohort.seats.label', { capacity, ...seats })}
        assignedLabel={t('enrolment.cohort.seats.assigned', { seats: desk.quotaSeats })} capacityLabel={t('enrolment.cohort.seats.capacity', { seats: capacity })}
      />
      <p className="text-sm">{t('enrolment.cohort.seats.line', { ...seats })}</p>
    </Panel>
  )
}
