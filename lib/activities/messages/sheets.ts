import type { Translate } from '../../i18n/sentence'
import { formatDay, type Day } from '../../time'
import type { SheetSpec } from '../../web/spreadsheet'
import type { ActivityItem, RecommendationItem } from '../schema'

/** The register of activities as a workbook. */
export const activitySheet = (rows: ActivityItem[], today: Day, t: Translate, locale: string): SheetSpec<ActivityItem> => ({
  name: t('activities.title'), title: t('activities.caption'), notes: [formatDay(today, locale)], rows,
  columns: [
    { head: t('activities.heldOn'), width: 12, value: ({ heldOn }) => ({ day: heldOn }) }, { head: t('activities.kind'), width: 34, value: ({ kind }) => t(`activities.kinds.${kind}`) },
    { head: t('activities.activity'), width: 60, value: ({ title }) => title }, { head: t('activities.place'), width: 24, value: ({ place }) => place || null },
    { head: t('activities.agency'), width: 10, value: ({ agencies }) => agencies }, { head: t('activities.people'), width: 10, value: ({ people }) => people },
    { head: t('activities.ofYear'), width: 10, value: ({ year }) => year }, { head: t('activities.following'), width: 12, value: ({ openFindings }) => openFindings },
  ],
})

/** Recommendations with their answers as a workbook. */
export const recommendationSheet = (rows: RecommendationItem[], today: Day, t: Translate, locale: string): SheetSpec<RecommendationItem> => {
  const word = (key: string) => t(`activities.recommendations.${key}`)
  return {
    name: word('title'), title: word('caption'), notes: [formatDay(today, locale)], rows,
    columns: [
      { head: word('madeOn'), width: 12, value: ({ madeOn }) => ({ day: madeOn }) }, { head: word('text'), width: 60, value: ({ text }) => text },
      { head: word('level'), width: 16, value: ({ level }) => word(`levels.${level}`) }, { head: word('agency'), width: 34, value: ({ agency }) => agency },
      { head: word('from'), width: 40, value: ({ activity }) => activity?.title ?? null }, { head: word('due'), width: 12, value: ({ dueOn }) => (dueOn ? { day: dueOn } : null) },
      { head: word('state'), width: 18, value: ({ state }) => word(`states.${state}`) }, { head: word('answerText'), width: 60, value: ({ answer }) => answer },
      { head: word('number'), width: 18, value: ({ answerNumber }) => answerNumber }, { head: word('answeredOn'), width: 12, value: ({ answeredOn }) => (answeredOn ? { day: answeredOn } : null) },
    ],
  }
}
