import { AskLink, QuotaBar, type QuotaSeats } from './quota-row'
import { Panel } from '@/components/ui/page/panel'
import { currentTranslator } from '@/lib/i18n/current'

/** What sending would take: a seat of the quota, of the pool, or a place in the queue. */
export async function PlacePanel({ cohort, place }: { cohort: QuotaSeats & { id: string; code: string }; place: { seat: 'quota' | 'pool' | null; position: number | null } }) {
  const t = await currentTranslator()
  const sentence = place.seat === 'quota' ? t('enrolment.agency.nominate.placeQuota', { free: cohort.free, seats: cohort.seats })
    : place.seat === 'pool' ? t('enrolment.agency.nominate.placePool', { pool: cohort.poolFree })
      : t('enrolment.agency.nominate.placeWait', { position: place.position ?? 1 })
  return (
    <Panel title={t('enrolment.agency.nominate.place')} id="place" headingLevel={3}>
      <QuotaBar seats={cohort} />
      <p className="text-sm">{sentence}{place.seat !== 'quota' && <>{' '}<AskLink cohort={cohort} t={t} /></>}</p>
    </Panel>
  )
}
