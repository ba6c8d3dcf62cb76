import { Panel } from '@/components/ui/page/panel'
import { ShareBar } from '@/components/ui/seats/seat-bar'
import { SeatLine } from '@/components/ui/seats/seat-legend'
import type { Locale } from '@/lib/i18n/locale'
import { formatNumber } from '@/lib/i18n/number'
import type { Translate } from '@/lib/i18n/sentence'
import type { Progress } from '@/lib/reporting/progress/queries/find-progress'
import type { Pair } from '@/lib/reporting/progress/rules/figures'
import { checkText } from '@/lib/reporting/progress/rules/texts'

/** Training as its report splits it, with the line that says where the report printed another sum. */
export function TrainingParts({ progress, locale, t }: { progress: Progress; locale: Locale; t: Translate }) {
  const training = progress.byKind.find(({ key }) => key === 'TRAINING')
  if (!training || training.cohorts.actual === 0) return null
  const word = (key: string, values?: Record<string, string | number>) => t(`reporting.progress.${key}`, values)
  const number = (value: number) => formatNumber(value, locale)
  const counts = ({ cohorts, trainees }: Pair) => ({ cohorts: number(cohorts.actual), trainees: number(trainees.actual) })
  const { carriedOver, new: opened } = training
  return (
    <Panel>
      <figure>
        <figcaption className="font-semibold">{word('parts')}</figcaption>
        <ShareBar
          label={word('partsLabel', { carried: number(carriedOver.trainees.actual), opened: number(opened.trainees.actual), total: number(training.trainees.actual) })}
          parts={[{ mark: 'accepted', value: carriedOver.trainees.actual }, { mark: 'second', value: opened.trainees.actual }]}
        />
        <SeatLine end={<><b>{word('carriedPart', counts(opened))}</b> {word('openedIn')}</>}>
          <b>{word('carriedPart', counts(carriedOver))}</b> {word('carriedFrom', { year: String(progress.year - 1) })}
        </SeatLine>
        <p className="check-line">{progress.check ? checkText(progress.check, locale, t) : word('sumLine', counts(training))}</p>
      </figure>
    </Panel>
  )
}
