import { FactList } from '@/components/ui/page/fact-list'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import type { EvaluationForm } from '@/lib/evaluations/schema'
import { formatDay } from '@/lib/time'

/** Above the questions: who asks, about what, why, until when, what stays anonymous. A person's name is not broken over two lines. */
export async function FormFacts({ form }: { form: EvaluationForm }) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const about = { code: form.cohort.code, course: form.cohort.course }
  return (
    <FactList
      facts={[
        { label: t('evaluations.asks'), value: <span lang="vi">{form.school.name}</span> },
        { label: t('evaluations.about'), value: form.about ? t('evaluations.aboutTrainee', { ...about, name: form.about.replaceAll(' ', '\u00a0') }) : t('evaluations.aboutCohort', about) },
        ...(form.lecturer ? [{ label: t('evaluations.lecturer'), value: <span lang="vi">{form.lecturer.replaceAll(' ', '\u00a0')}</span> }] : []),
        { label: t('evaluations.why'), value: t(form.timing === 'END' ? 'evaluations.whyCourse' : form.timing === 'BEFORE' ? 'evaluations.whyBefore' : 'evaluations.whyEffect') },
        { label: t('evaluations.until'), value: t('evaluations.untilDay', { day: formatDay(form.closesOn, locale) }) },
        { label: t('evaluations.privacy'), value: t(form.anonymous ? 'evaluations.privateForm' : 'evaluations.namedForm') },
      ]}
    />
  )
}
