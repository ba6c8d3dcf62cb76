import { ActionForm } from '@/components/frame/action-form'
import type { FormField } from '@/components/frame/form-field'
import { Panel } from '@/components/ui/page/panel'
import { recordWaiverAction } from '@/lib/enrolment/waivers/actions'
import type { WaivableRule } from '@/lib/enrolment/waivers/queries'
import { currentTranslator } from '@/lib/i18n/current'

type WaiverFormProps = {
  cohortId: string; rules: readonly WaivableRule[]
  /** Who is nominated already; null: the number on the paper says who. */
  nominee: { id: string; name: string } | null
  rule: string | string[] | undefined
}

/** Records the paper of an authority for one person and one standard; what another office records is said. */
export async function WaiverForm({ cohortId, rules, nominee, rule }: WaiverFormProps) {
  const t = await currentTranslator()
  const word = (key: string, given?: Record<string, string>) => t(`enrolment.waivers.${key}`, given)
  const mine = rules.filter((one) => one.mine)
  const others = rules.filter((one) => !one.mine)
  const named = (list: readonly WaivableRule[]) => list.map((one) => t(`enrolment.rules.${one.rule}`)).join('; ')
  const person: FormField[] = nominee ? [] : [{ kind: 'text', name: 'personalIdNumber', label: word('personalIdNumber'), hint: word('personalIdNumberHint'), width: 'medium', numeric: true }]
  return (
    <Panel look="key" id="record" title={nominee ? word('recordFor', { name: nominee.name }) : word('record')}>
      {mine.length === 0 && <p>{word('nobody')}</p>}
      {mine.length > 0 && (
        <ActionForm
          action={recordWaiverAction} hidden={{ cohortId, ...(nominee ? { nominationId: nominee.id } : {}) }} labels={{ wrong: word('wrong'), prefix: t('web.frame.errorPrefix') }}
          fields={[
            ...person,
            { kind: 'select', name: 'rule', label: word('rule'), placeholder: word('choose'), value: mine.find((one) => one.rule === rule)?.rule ?? '', options: mine.map((one) => ({ value: one.rule, label: t(`enrolment.rules.${one.rule}`) })) },
            { kind: 'text', name: 'authority', label: word('authority'), hint: word('authorityHint') },
            [{ kind: 'text', name: 'documentNumber', label: word('number'), width: 'medium' }, { kind: 'date', name: 'documentOn', label: word('on') }],
            { kind: 'area', name: 'reason', label: word('reason'), hint: word('reasonHint') },
          ]}
          buttons={[{ label: word('submit'), pending: word('pending') }]}
        />
      )}
      {others.length > 0 && <p className="text-sm text-soft">{word(others[0]?.by === 'SCHOOL_LEADERSHIP' ? 'byLeadership' : 'byOffice', { rules: named(others) })}</p>}
    </Panel>
  )
}
