import { ActionForm } from '@/components/frame/action-form'
import { currentTranslator } from '@/lib/i18n/current'
import { judgeConductAction } from '@/lib/teaching/conduct/actions'
import type { Criterion } from '@/lib/teaching/conduct/queries/list-conduct'
import type { ConductStep } from '@/lib/teaching/conduct/rules'

type ConductFormProps = { cohortId: string; traineeId: string; step: ConductStep; criteria: readonly Criterion[]; points: Readonly<Record<string, number>> }

/** Points of conduct at one step, a field a criterion; begins with what was said before. */
export async function ConductForm({ cohortId, traineeId, step, criteria, points }: ConductFormProps) {
  const t = await currentTranslator()
  const word = (key: string, values?: Record<string, string | number>) => t(`teaching.conduct.form.${key}`, values)
  return (
    <ActionForm
      scope={step.toLowerCase()} action={judgeConductAction} hidden={{ cohortId, traineeId, step }} labels={{ wrong: word('wrong'), prefix: t('web.frame.errorPrefix') }}
      fields={criteria.map(({ id, name, most }) => ({ kind: 'text' as const, name: `c-${id}`, label: name, hint: word('most', { most }), width: 'short' as const, numeric: true, value: points[id] === undefined ? '' : String(points[id]) }))}
      buttons={[{ label: word('submit'), pending: word('pending') }]}
    />
  )
}
