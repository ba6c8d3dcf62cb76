import { memberFields } from '@/components/enrolment/council/member-fields'
import { ActionForm } from '@/components/frame/action-form'
import type { FormField } from '@/components/frame/form-field'
import { Panel } from '@/components/ui/page/panel'
import type { Member } from '@/lib/enrolment/council/schema'
import { recordGraduationCouncilAction } from '@/lib/graduation/council/actions'
import type { ClassReview } from '@/lib/graduation/review/queries/find-review'
import { isShort } from '@/lib/graduation/review/rules'
import { ranks, type ReviewRow } from '@/lib/graduation/review/schema'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import type { Translate } from '@/lib/i18n/sentence'
import { formatDay } from '@/lib/time'

/** Who sat, whom the council recognises, and on what it relied where the portal knows nothing. Whoever meets everything is chosen to begin with. */
export async function GraduationCouncilForm({ review, members }: { review: ClassReview; members: readonly Member[] }) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const word = (key: string, values?: Record<string, string | number>) => t(`graduation.council.${key}`, values)
  const able = review.rows.filter(({ standing }) => standing !== 'FAILING')
  const failing = review.rows.filter(({ standing }) => standing === 'FAILING')
  return (
    <Panel look="key">
      <ActionForm
        action={recordGraduationCouncilAction} hidden={{ cohortId: review.cohort.id }} labels={{ wrong: word('wrong'), prefix: t('web.frame.errorPrefix') }}
        fields={[
          [{ kind: 'date', name: 'heldOn', label: word('heldOn'), hint: word('heldOnHint') }, { kind: 'text', name: 'recordNumber', label: word('recordNumber'), hint: word('recordNumberHint') }],
          { kind: 'text', name: 'place', label: word('place'), hint: word('placeHint') },
          ...memberFields(members, t),
          {
            kind: 'checks', name: 'recognised', label: word('list'), hint: failing.length > 0 ? word('listHint', { names: failing.map(({ name }) => name).join(', ') }) : word('listAll'),
            value: able.filter(({ standing }) => standing === 'READY').map(({ traineeId }) => traineeId).join(','),
            choices: able.map(({ traineeId, name, birthDate, standing }) => ({ value: traineeId, label: standing === 'OPEN' ? word('chosenOpen', { name }) : name, hint: t('graduation.review.born', { day: formatDay(birthDate, locale) }) })),
          },
          ...(isShort(review.course) ? [] : rankFields(able.filter(({ average }) => average === null), t)),
          { kind: 'area', name: 'seen', label: word('seen'), hint: word('seenHint'), mark: able.some(({ standing }) => standing === 'OPEN') ? undefined : word('optional'), maxLength: 500 },
          { kind: 'area', name: 'conclusion', label: word('conclusion'), hint: word('conclusionHint'), mark: word('optional'), maxLength: 1000 },
        ]}
        buttons={[{ label: word('submit'), pending: word('pending') }]}
      />
    </Panel>
  )
}

/** The rank on paper of those whose average is not known. */
function rankFields(rows: readonly ReviewRow[], t: Translate): (FormField | FormField[])[] {
  if (rows.length === 0) return []
  const options = [{ value: '', label: t('graduation.council.noRank') }, ...ranks.map((rank) => ({ value: rank, label: t(`graduation.ranks.${rank}`) }))]
  return [
    { kind: 'title', name: 'ranks', label: t('graduation.council.ranksTitle'), hint: t('graduation.council.ranksHint') },
    ...rows.map(({ traineeId, name }): FormField => ({ kind: 'select', name: `rank-${traineeId}`, label: t('graduation.council.statedRank', { name }), options })),
  ]
}
