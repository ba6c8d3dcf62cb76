import { Panel } from '@/components/ui/page/panel'
import { Section } from '@/components/ui/page/section'
import { Stats, StatTile } from '@/components/ui/page/stats'
import { ShareBar } from '@/components/ui/seats/seat-bar'
import { SeatLine } from '@/components/ui/seats/seat-legend'
import type { PublishedYear } from '@/lib/catalogue/queries/find-published-year'
import { unreconciled } from '@/lib/catalogue/rules'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { formatNumber } from '@/lib/i18n/number'
import { formatDay } from '@/lib/time'

/** Figures of the last published year, counted from the rows, with the check line where the report printed another sum. */
export async function PublishedFigures(figures: PublishedYear) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const { carriedOver, opened, fostering, visiting } = figures
  const number = (value: number) => formatNumber(value, locale)
  const year = String(figures.year)
  const decided = visiting.decision && visiting.decidedOn
    ? t('catalogue.home.recognised', { number: visiting.decision, day: formatDay(visiting.decidedOn, locale) })
    : t('catalogue.home.recognisedBySeveral')
  return (
    <Section id="results" title={t('catalogue.home.results', { year })}>
      <div className="stack">
        <Stats>
          <StatTile
            label={t('catalogue.home.training')} figure={number(carriedOver.trainees + opened.trainees)} unit={t('catalogue.home.trainees')}
            note={t('catalogue.home.cohortsOfForms', { count: number(carriedOver.cohorts + opened.cohorts) })}
          />
          <StatTile
            label={t('catalogue.home.fostering')} figure={number(fostering.trainees)} unit={t('catalogue.home.attendances')}
            note={t('catalogue.home.cohorts', { count: number(fostering.cohorts) })}
          />
          <StatTile label={t('catalogue.home.visiting')} figure={number(visiting.count)} unit={t('catalogue.home.comrades')} note={visiting.count > 0 && decided} />
        </Stats>
        <Parts {...figures} />
      </div>
    </Section>
  )
}

async function Parts({ year, carriedOver, opened, reportedCohorts, reportedOn }: PublishedYear) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const number = (value: number) => formatNumber(value, locale)
  const total = number(carriedOver.trainees + opened.trainees)
  const part = ({ cohorts, trainees }: PublishedYear['opened']) => t('catalogue.home.carried', { cohorts: number(cohorts), trainees: number(trainees) })
  const differs = unreconciled({ carriedOver: carriedOver.cohorts, opened: opened.cohorts, reported: reportedCohorts })
  return (
    <Panel>
      <figure>
        <figcaption className="font-semibold">{t('catalogue.home.split', { count: total })}</figcaption>
        <ShareBar
          label={t('catalogue.home.splitLabel', { carried: number(carriedOver.trainees), opened: number(opened.trainees), total })}
          parts={[{ mark: 'accepted', value: carriedOver.trainees }, { mark: 'second', value: opened.trainees }]}
        />
        <SeatLine end={<><b>{part(opened)}</b> {t('catalogue.home.openedInYear')}</>}>
          <b>{part(carriedOver)}</b> {t('catalogue.home.carriedFrom', { year: String(year - 1) })}
        </SeatLine>
        {differs && (
          <p className="check-line">
            {t('catalogue.home.check', {
              carried: carriedOver.cohorts, opened: opened.cohorts, sum: differs.sum, reported: differs.reported, day: formatDay(reportedOn, locale),
            })}
          </p>
        )}
      </figure>
    </Panel>
  )
}
