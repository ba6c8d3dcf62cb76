import { Note } from '@/components/ui/page/note'
import { currentTranslator } from '@/lib/i18n/current'

const known = ['accept', 'return', 'reject', 'nothing', 'saved', 'closed', 'waived'] as const
/** What somebody else made impossible meanwhile. */
const overtaken = ['cohort_not_open', 'wrong_state'] as const

type Did = { did?: string | string[] | undefined; count?: string | string[] | undefined; left?: string | string[] | undefined }

/** The answer to what was just done, as the address tells it; nothing for an address that says nothing known. */
export async function DidNote({ did, count, left }: Did) {
  const what = known.find((one) => one === did)
  const refusal = overtaken.find((one) => one === did)
  if (!what && !refusal) return null
  const t = await currentTranslator()
  const number = (value: Did['count']) => Math.max(0, Math.min(1000, Number(value) || 0))
  const text = what ? t(`enrolment.desk.did.${what}`, { count: number(count) }) : t(`enrolment.errors.${refusal}`)
  return (
    <Note tone={what && what !== 'nothing' ? 'good' : 'wait'} live>
      <p>{text}</p>
      {number(left) > 0 && <p>{t('enrolment.desk.did.left', { count: number(left) })}</p>}
    </Note>
  )
}
