import { Note } from '@/components/ui/page/note'
import { currentTranslator } from '@/lib/i18n/current'

const known = ['ASKED', 'COUNTERED', 'ASSIGNED', 'ADJUSTED', 'RETURNED'] as const
type Query = Readonly<Record<string, string | string[] | undefined>>

/** The answer to a step just taken, as the address tells it; nothing for an address that says nothing known. */
export async function StepNote({ query: { did, count } }: { query: Query }) {
  const step = known.find((one) => one === did)
  if (!step) return null
  const t = await currentTranslator()
  return <Note tone="good" live><p>{t(`enrolment.negotiation.done.${step}`, { count: Math.max(0, Math.min(10_000, Math.trunc(Number(count)) || 0)) })}</p></Note>
}
