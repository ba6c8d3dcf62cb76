import { ActionForm } from '@/components/frame/action-form'
import { Link } from '@/components/ui/link'
import { Panel } from '@/components/ui/page/panel'
import type { Locale } from '@/lib/i18n/locale'
import type { Translate } from '@/lib/i18n/sentence'
import { setParameterAction } from '@/lib/planning/parameters/actions'
import type { Parameter } from '@/lib/planning/parameters/queries'
import { plausibleValues } from '@/lib/planning/parameters/rules'
import { formatDay, type Day } from '@/lib/time'

type ParameterFormProps = { parameter: Parameter; today: Day; locale: Locale; t: Translate }

/** Another value for one parameter, from a day on, with where it is written. */
export function ParameterForm({ parameter: { code, value, validFrom }, today, locale, t }: ParameterFormProps) {
  const word = (key: string, given?: Record<string, string | number>) => t(`planning.parameters.${key}`, given)
  return (
    <Panel look="key" id="change" title={word('formTitle', { name: word(`codes.${code}.name`) })}>
      <ActionForm
        action={setParameterAction} hidden={{ code }} lead={word('formLead', { value: word(`codes.${code}.unit`, { count: value }), day: formatDay(validFrom, locale) })}
        labels={{ wrong: word('wrong'), prefix: t('web.frame.errorPrefix') }} buttons={[{ label: word('submit'), pending: word('pending') }]}
        fields={[
          { kind: 'text', name: 'value', label: word('newValue'), hint: word('newValueHint', plausibleValues[code]), width: 'short', numeric: true },
          { kind: 'date', name: 'appliesOn', label: word('appliesOn'), hint: word('appliesOnHint'), value: formatDay(today, 'vi') },
          { kind: 'area', name: 'source', label: word('newSource'), hint: word('newSourceHint') },
          { kind: 'checks', name: 'verified', label: word('check'), mark: t('web.frame.optional'), choices: [{ value: 'yes', label: word('checked'), hint: word('checkedHint') }] },
        ]}
      />
      <p><Link href="/school/bunching/parameters">{word('dismiss')}</Link></p>
    </Panel>
  )
}
