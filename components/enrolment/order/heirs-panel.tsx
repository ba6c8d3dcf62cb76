import { Button } from '@/components/ui/button'
import { RadioGroup } from '@/components/ui/form/choice-fields'
import { Panel } from '@/components/ui/page/panel'
import type { Heir } from '@/lib/enrolment/order/queries/find-substitution'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { formatDay } from '@/lib/time'

/** Those of the agency who wait in the class, as radio buttons of a GET form: the choice comes back in the address. */
export async function HeirsPanel({ heirs }: { heirs: readonly Heir[] }) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const word = (key: string, values?: Record<string, string | number>) => t(`enrolment.order.${key}`, values)
  return (
    <Panel title={word('waitingHere')} id="heirs" className="mt-6">
      <form className="stack">
        <p className="text-sm text-soft">{word('waitingHereLead')}</p>
        <RadioGroup
          id="heir" name="person" label={word('waitingHere')} defaultValue={heirs.length === 1 ? heirs[0]?.personId : undefined}
          choices={heirs.map(({ personId, name, birthDate, position }) => ({ value: personId, label: name, hint: word('waitingPlace', { day: formatDay(birthDate, locale), position }) }))}
        />
        <div className="actions"><Button tone="second">{word('useWaiting')}</Button></div>
      </form>
    </Panel>
  )
}
