import { Note } from '@/components/ui/page/note'
import type { Standards } from '@/lib/enrolment/queries/find-standards'
import { currentTranslator } from '@/lib/i18n/current'

/** Which standards of the paper nobody has compared with the regulation yet; the paper itself cites them like the others. */
export async function UnverifiedNote({ standards }: { standards: ReadonlyMap<string, Standards> }) {
  const t = await currentTranslator()
  const rules = [...new Set([...standards.values()].flatMap((set) => set.rules.filter(({ verified }) => !verified).map(({ citation }) => citation)))]
  return rules.length > 0 && <Note tone="plain"><p>{t('enrolment.notices.public.unverified', { rules: rules.join('; ') })}</p></Note>
}
