import { Link } from '@/components/ui/link'
import { FactList } from '@/components/ui/page/fact-list'
import { Panel } from '@/components/ui/page/panel'
import { Section } from '@/components/ui/page/section'
import type { CohortFacts } from '@/lib/catalogue/queries/find-cohort'
import type { Standards } from '@/lib/enrolment/queries/find-standards'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { formatDay } from '@/lib/time'

type CohortSheetProps = { cohort: CohortFacts; standards: Standards | null; host: string | null }

/** What a sending agency has to know: facts, standards with their source, papers. */
export async function CohortSheet({ cohort, standards, host }: CohortSheetProps) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const { modules, campus, venue, schedule } = cohort
  const length = t(`catalogue.durations.${cohort.durationUnit}`, { amount: cohort.durationAmount })
  const place = [campus && !venue.startsWith(campus.name) && campus.name, venue].filter(Boolean).join(', ')
  const time = t('catalogue.cohort.timeValue', { length, from: formatDay(cohort.opensOn, locale), to: formatDay(cohort.endsOn, locale) })
  const course = modules.count > 0 && t('catalogue.cohort.modules', { ...modules, blocks: String(modules.blocks) })
  return (
    <Panel look="sheet">
      <Section id="facts" title={t('catalogue.cohort.facts')}>
        <FactList
          facts={[
            { label: t('catalogue.cohort.time'), value: time },
            ...(schedule ? [{ label: t('catalogue.cohort.schedule'), value: <span lang="vi">{schedule}</span> }] : []),
            { label: t('catalogue.cohort.place'), value: <span lang="vi">{place}</span> },
            { label: t('catalogue.cohort.course'), value: <>{course} <Link href={`/courses/${cohort.courseId}`}>{t('catalogue.cohort.seeCourse')}</Link></> },
            ...(host ? [{ label: t('catalogue.cohort.host'), value: <span lang="vi">{host}</span> }] : []),
          ]}
        />
      </Section>
      <StandardsSection standards={standards} />
      <Section id="dossier" title={t('catalogue.cohort.dossier')}>
        <ol className="numbered">
          {['letter', 'degree', 'post'].map((paper) => <li key={paper}>{t(`catalogue.cohort.papers.${paper}`)}</li>)}
        </ol>
        <p className="mt-2 text-sm text-soft">{t('catalogue.cohort.noCard')}</p>
      </Section>
    </Panel>
  )
}

async function StandardsSection({ standards }: { standards: Standards | null }) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  return (
    <Section id="standards" title={t('catalogue.cohort.standards')}>
      {!standards && <p>{t('catalogue.cohort.noStandards')}</p>}
      {standards && <p className="mt-2 text-sm text-soft">{t('catalogue.cohort.standardsBy')} <span lang="vi">{standards.title}</span>. {t('catalogue.cohort.agesCount')}</p>}
      <ul className="ticks">
        {standards?.rules.map((rule) => (
          <li key={rule.code}>
            <span>
              {rule.wording?.[locale] ?? t(`enrolment.standards.${rule.code}`, rule.values)}
              <span className="sub"><span lang="vi">{rule.citation}</span>{!rule.verified && ` (${t('catalogue.cohort.unverified')})`}</span>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
