import type { Metadata } from 'next'
import { CohortTable } from '@/components/catalogue/cohort-table'
import { ModuleTable } from '@/components/catalogue/module-table'
import { Link } from '@/components/ui/link'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { EmptyState } from '@/components/ui/page/empty-state'
import { FactList } from '@/components/ui/page/fact-list'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { Section } from '@/components/ui/page/section'
import { loadCourse } from '@/lib/catalogue/loaders'
import { currentTranslator } from '@/lib/i18n/current'

// Made on the first visit, never during the build, and again when what it shows changes.
export const revalidate = 3600
export const generateStaticParams = () => []

type Props = PageProps<'/[locale]/courses/[courseId]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await loadCourse((await params).courseId)).name }
}

export default async function CoursePage({ params }: Props) {
  const course = await loadCourse((await params).courseId)
  const t = await currentTranslator()
  const word = (key: string) => t(`catalogue.course.${key}`)
  const length = t(`catalogue.durations.${course.durationUnit}`, { amount: course.durationAmount })
  // Part-time classes of a course of months take as long as their own days say.
  const fullTimeOnly = course.durationUnit === 'MONTH' && course.forms.length > 1
  const all = `/cohorts?course=${encodeURIComponent(course.code)}&school=${course.schoolSlug}`
  return (
    <>
      <Breadcrumb
        label={t('catalogue.cohort.crumbs')}
        crumbs={[{ label: t('catalogue.cohort.home'), href: '/' }, { label: t('catalogue.list.title'), href: '/cohorts' }, { label: course.code }]}
      />
      <PageHead title={<span lang="vi">{course.name}</span>} reference={<b lang="vi">{course.code}</b>} />
      <Panel title={word('about')} id="about">
        {course.description && <p lang="vi">{course.description}</p>}
        <FactList
          facts={[
            { label: word('kind'), value: t(`catalogue.kinds.${course.kind}`) },
            { label: word('forms'), value: course.forms.map((form) => t(`catalogue.forms.${form}`)).join(', ') },
            { label: word('length'), value: fullTimeOnly ? t('catalogue.course.lengthFullTime', { length }) : length },
          ]}
        />
      </Panel>
      <Section id="modules" title={word('modules')}>
        <Panel look="tight"><ModuleTable modules={course.modules} /></Panel>
      </Section>
      <Section id="cohorts" title={word('cohorts')} aside={course.cohorts.length > 0 && <Link href={all}>{word('allCohorts')}</Link>}>
        <Panel look="tight"><CohortTable rows={course.cohorts} caption={word('cohorts')} empty={<EmptyState title={word('none')} />} /></Panel>
      </Section>
    </>
  )
}
