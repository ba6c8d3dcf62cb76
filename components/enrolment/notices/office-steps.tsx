import { Steps } from '@/components/ui/page/steps'
import { currentTranslator } from '@/lib/i18n/current'

const steps = ['pick', 'write', 'issue'] as const

/** Where the writer is: classes, text, check. A correction begins with the text. */
export async function OfficeSteps({ now, noticeId }: { now: (typeof steps)[number]; noticeId?: string }) {
  const t = await currentTranslator()
  const word = (key: string) => t(`enrolment.noticeOffice.steps.${key}`)
  const place = steps.indexOf(now)
  return (
    <Steps
      label={word('label')} doneLabel={word('done')}
      steps={steps.map((step, index) => ({
        label: word(step), state: index < place ? 'done' : index === place ? 'now' : 'later', href: step === 'write' && index < place && noticeId ? `/school/notices/${noticeId}/edit` : undefined,
      }))}
    />
  )
}
