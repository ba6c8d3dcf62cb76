import { ActionForm } from '@/components/frame/action-form'
import type { FormField } from '@/components/frame/form-field'
import { Panel } from '@/components/ui/page/panel'
import { severities, waivers } from '@/lib/enrolment/eligibility/schema'
import { removeDraftRuleAction, setDraftRuleAction } from '@/lib/enrolment/eligibility/versions/actions'
import { typedValue } from '@/lib/enrolment/eligibility/versions/rules/form'
import { parameterFields, type ParameterField, type VersionRule } from '@/lib/enrolment/eligibility/versions/schema'
import { currentTranslator } from '@/lib/i18n/current'
import type { Translate } from '@/lib/i18n/sentence'
import { formatDay, isDay } from '@/lib/time'

type RuleFormProps = { draft: { id: string; revision: number }; rule: VersionRule; known: boolean }

/** One rule of a draft: its parameters first, then what is said of it; and a way to take it out. */
export async function RuleForm({ draft: { id, revision }, rule, known }: RuleFormProps) {
  const t = await currentTranslator()
  const word = (key: string, given?: Record<string, string>) => t(`enrolment.ruleDraft.${key}`, given)
  const hidden = { id, revision: String(revision), code: rule.code }
  const labels = { wrong: word('wrong', { count: '{count}' }), prefix: t('web.frame.errorPrefix') }
  return (
    <>
      <Panel look="key">
        <ActionForm
          action={setDraftRuleAction} hidden={hidden} labels={labels} buttons={[{ label: word('save'), pending: word('saving') }]}
          fields={[
            ...parameterFields[rule.code].map((field) => fieldOf(rule, field, t)),
            { kind: 'select', name: 'severity', label: word('severity'), value: rule.severity, options: severities.map((value) => ({ value, label: t(`enrolment.versions.severities.${value}`) })) },
            { kind: 'select', name: 'waivableBy', label: word('waivable'), value: rule.waivableBy ?? 'NONE', options: ['NONE', ...waivers].map((value) => ({ value, label: t(`enrolment.versions.waivers.${value}`) })) },
            { kind: 'text', name: 'citation', label: word('citation'), hint: word('citationHint'), value: rule.citation },
            { kind: 'checks', name: 'verified', label: word('verified'), mark: t('web.frame.optional'), value: rule.verified ? 'yes' : '', choices: [{ value: 'yes', label: word('verifiedChoice'), hint: word('verifiedHint') }] },
            { kind: 'area', name: 'wordingVi', label: word('wordingVi'), hint: word('wordingHint'), mark: t('web.frame.optional'), value: rule.wording?.vi, maxLength: 600 },
            { kind: 'area', name: 'wordingEn', label: word('wordingEn'), hint: word('wordingHint'), mark: t('web.frame.optional'), value: rule.wording?.en, maxLength: 600 },
          ]}
        />
      </Panel>
      {known && (
        <Panel id="remove" title={word('removeTitle')}>
          <ActionForm action={removeDraftRuleAction} hidden={hidden} labels={labels} lead={word('removeHint')} fields={[]} buttons={[{ label: word('remove'), pending: word('removing'), tone: 'danger' }]} />
        </Panel>
      )}
    </>
  )
}

function fieldOf(rule: VersionRule, field: ParameterField, t: Translate): FormField {
  const value = typedValue(rule, field)
  const common = { name: field.name, label: t(`enrolment.versions.parameterNames.${field.name}`) }
  switch (field.kind) {
    case 'number': return { ...common, kind: 'text', width: 'short', numeric: true, value }
    case 'day': return { ...common, kind: 'date', value: isDay(value) ? formatDay(value, 'vi') : value }
    case 'many': return { ...common, kind: 'checks', value, choices: field.options.map((one) => ({ value: one, label: t(`${field.words}.${one}`) })) }
    case 'yes': return { ...common, kind: 'checks', value, mark: t('web.frame.optional'), choices: [{ value: 'yes', label: t('enrolment.ruleDraft.verifiedChoice'), hint: t('enrolment.ruleDraft.verifiedHint') }] }
    case 'one': return { ...common, kind: 'select', value, options: field.options.map((one) => ({ value: one, label: t(`${field.words}.${one}`) })) }
    case 'maybe': return { ...common, kind: 'select', value, options: [{ value: 'NONE', label: t('enrolment.ruleDraft.noneOption') }, ...field.options.map((one) => ({ value: one, label: t(`${field.words}.${one}`) }))] }
  }
}
