import { Panel } from '@/components/ui/page/panel'
import { isHeldOn, orderOf } from '@/lib/enrolment/opening/rules/duties'
import type { HeldDuty } from '@/lib/enrolment/opening/queries/list-duties'
import { currentTranslator } from '@/lib/i18n/current'
import { dayAt } from '@/lib/time'
import { DutyTable } from './duty-table'

/** Who leads a class today, for those who only look; nothing while nobody is named. */
export async function ClassBodies({ id, title, duties }: { id: string; title?: string; duties: readonly HeldDuty[] }) {
  const t = await currentTranslator()
  const today = dayAt(new Date())
  const held = duties.filter((one) => isHeldOn(one, today)).toSorted((a, b) => orderOf(a.duty) - orderOf(b.duty))
  if (held.length === 0) return null
  return <Panel look="tight" id={id} {...(title ? { title } : {})}><DutyTable caption={t('enrolment.opening.present', { body: title ?? t('enrolment.opening.tab') })} duties={held} /></Panel>
}
