import { ButtonLink } from '@/components/ui/button-link'
import { Link } from '@/components/ui/link'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import type { Locale } from '@/lib/i18n/locale'
import type { Translate } from '@/lib/i18n/sentence'
import { loadAnnualReport } from '@/lib/reporting/annual/loaders'
import type { Figure, Values } from '@/lib/reporting/annual/rules/figures'
import { filledParts, proposedText } from '@/lib/reporting/annual/rules/text'
import { reportSections, type ReportSection } from '@/lib/reporting/annual/schema'
import { dayAt, formatDay } from '@/lib/time'
import { addressOf, type Search } from '../search'
import { AgencyParts } from './agency-parts'
import { CheckBox } from './check-box'
import { FigureGrid } from './figure-grid'

export type ReportPageProps = { workspace: '/school' | '/province'; year: string; search: Search }

/** The report of a year: what does not agree first, then each section with its figures, each leading to its rows. */
export async function AnnualReportPage({ workspace, year, search }: ReportPageProps) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const school = typeof search['school'] === 'string' ? search['school'] : undefined
  const view = search['view'] === 'now' ? 'now' : 'then'
  const { report, agencies, mayWrite } = await loadAnnualReport({ year, school }, view, dayAt(new Date()))
  const word = (key: string, values?: Record<string, string | number>) => t(`reporting.annual.${key}`, values)
  const path = `${workspace}/annual-reports/${report.year}`
  const hrefOf = (code: string) => addressOf(`${path}/figures/${code}`, { school })
  return (
    <div className="stack">
      <div>
        <Breadcrumb label={word('crumbs')} crumbs={[{ label: word('years.title'), href: `${workspace}/annual-reports` }, { label: word('title', { year: report.year }) }]} />
        <PageHead
          wide title={word('title', { year: report.year })}
          action={(
            <div className="actions">
              <ButtonLink href={addressOf(`${path}/paper`, { school })}>{t(`reporting.annualPaper.${mayWrite ? 'open' : 'read'}`)}</ButtonLink>
              <ButtonLink tone="second" href={addressOf(`${path}/conference`, { school })}>{word('conference.menu')}</ButtonLink>
            </div>
          )}
          lead={word('lead', { year: report.year })}
          reference={<><span lang="vi">{report.school.name}</span><span>{word('asOf', { day: formatDay(report.asOf, locale) })}</span>{report.printed && <span lang="vi">{word('printed', { source: report.printed.source })}</span>}</>}
        />
      </div>
      <Contents t={t} />
      <CheckBox checks={report.checks} {...{ hrefOf, locale, t }} />
      {reportSections.map((section) => <Section key={section} figures={report.figures.filter((one) => one.section === section)} {...{ section, values: report.values, year: report.year, hrefOf, locale, t }} />)}
      <AgencyParts rows={agencies} year={report.year} view={view} hrefOf={(next) => addressOf(path, { school, view: next })} rowsOf={(code, agency) => addressOf(`${path}/figures/${code}`, agency === undefined ? { school } : { school, agency, view })} {...{ locale, t }} />
    </div>
  )
}

type SectionProps = { section: ReportSection; figures: readonly Figure[]; values: Values; year: number; hrefOf: (code: string) => string; locale: Locale; t: Translate }

const anchorOf = (section: ReportSection) => `section-${section.toLowerCase()}`

function Section({ section, figures, values, year, hrefOf, locale, t }: SectionProps) {
  const title = t(`reporting.annual.sections.${section}`)
  return (
    <Panel title={title} id={anchorOf(section)}>
      <p lang="vi">{filledParts(proposedText(section, values), values, year).map(({ text, code }, place) => (code ? <Link key={`${place} ${code}`} href={hrefOf(code)}>{text}</Link> : text))}</p>
      <FigureGrid {...{ figures, hrefOf, locale, t }} />
    </Panel>
  )
}

/** Where each section of the page is. */
function Contents({ t }: { t: Translate }) {
  return (
    <nav aria-label={t('reporting.annual.contents')}>
      <ul className="contents-line">
        {reportSections.map((section) => <li key={section}><a href={`#${anchorOf(section)}`}>{t(`reporting.annual.sections.${section}`)}</a></li>)}
        <li><a href="#agencies">{t('reporting.annual.agencies')}</a></li>
      </ul>
    </nav>
  )
}
