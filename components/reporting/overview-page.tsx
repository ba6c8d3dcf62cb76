import { Link } from '@/components/ui/link'
import { Note } from '@/components/ui/page/note'
import { PageHead } from '@/components/ui/page/page-head'
import { Section } from '@/components/ui/page/section'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { loadOverview } from '@/lib/reporting/year/loaders'
import { figuresYear } from '@/lib/reporting/year/schema'
import { dayAt, formatDay, yearOf } from '@/lib/time'
import { ProgressChart } from './progress/progress-chart'
import { LaggingPanel } from './lagging-panel'
import { OverduePanel } from './overdue-panel'
import { YearChart } from './year-chart'
import { YearPicker } from './year-picker'
import { YearTiles, type FigureLinks } from './year-tiles'

type OverviewPageProps = { workspace: '/school' | '/province'; year: string | string[] | undefined }

/** The year at a glance: for the province all its schools and agencies, for a school's leadership its own. No names of persons. */
export async function OverviewPage({ workspace, year: wanted }: OverviewPageProps) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const now = new Date()
  const today = dayAt(now)
  const year = figuresYear.safeParse(wanted).data ?? yearOf(today)
  const { progress, planned, lagging, overdue, proposed } = await loadOverview(year, today)
  const province = workspace === '/province'
  const rows = planned ? `${workspace}/progress/cohorts?year=${year}` : undefined
  const links: FigureLinks = province
    ? { classes: rows ?? `/province/quotas?year=${year}`, trainees: rows ?? `/province/agencies?year=${year}`, seats: `/province/agencies?year=${year}`, overdue: '/province/agreements' }
    : { classes: rows, trainees: rows, overdue: '/school/agreements' }
  return (
    <>
      <PageHead
        title={t(province ? 'reporting.year.provinceTitle' : 'reporting.year.schoolTitle', { year })}
        reference={<span>{t('reporting.year.asOf', { day: formatDay(today, locale) })}</span>}
        action={<YearPicker year={year} thisYear={yearOf(today)} t={t} />}
      />
      {proposed.length > 0 && (
        <div className="stack-tight mb-6">
          {proposed.map(({ year: of, school }) => (
            <Note key={`${of}${school.slug}`} tone="wait">
              <p><Link href={`/province/plan?year=${of}&school=${school.slug}`}>{t('reporting.year.planWaits', { year: String(of) })}</Link> <span className="text-soft" lang="vi">{school.name}</span></p>
            </Note>
          ))}
        </div>
      )}
      <YearTiles {...{ progress, planned, overdue: overdue.total, links, locale, t }} />
      <Section id="plan" title={t('reporting.year.chart')} aside={<p className="flex flex-wrap gap-x-5 gap-y-1"><Link href={`${workspace}/annual-reports/${year}`}>{t('reporting.annual.open', { year: String(year) })}</Link><Link href={`${workspace}/progress?year=${year}`}>{t('reporting.year.toProgress')}</Link></p>}>
        {planned ? <ProgressChart progress={planned} {...{ today, locale, t }} /> : <YearChart {...{ progress, year, now, locale, t }} />}
      </Section>
      <Section id="lagging" title={t('reporting.year.lagging')} aside={province && <Link href={`/province/agencies?year=${year}`}>{t('reporting.year.laggingAll')}</Link>}>
        <LaggingPanel agencies={lagging} locale={locale} t={t} hrefOf={province ? (agency) => `/province/agencies/${agency.id}?year=${year}` : undefined} />
      </Section>
      <Section id="overdue" title={t('reporting.year.overdueTitle')} aside={<Link href={`${workspace}/agreements`}>{t('reporting.year.agreements')}</Link>}>
        <OverduePanel {...{ groups: overdue.groups, workspace, today, locale, t }} />
      </Section>
    </>
  )
}
