import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { SelectField } from '@/components/ui/form/select-field'
import { Link } from '@/components/ui/link'
import { EmptyState } from '@/components/ui/page/empty-state'
import { FactList } from '@/components/ui/page/fact-list'
import { Note } from '@/components/ui/page/note'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { Section } from '@/components/ui/page/section'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { inForce } from '@/lib/planning/parameters/rules'
import { parameterCodes, type ParameterCode } from '@/lib/planning/parameters/schema'
import { mayPlan } from '@/lib/planning/policy'
import { loadBunching } from '@/lib/reporting/bunching/loaders'
import type { Bunching } from '@/lib/reporting/bunching/queries/find-bunching'
import { supplyIn } from '@/lib/reporting/bunching/rules/supply'
import { dayAt, formatDay, yearOf } from '@/lib/time'
import { BunchingChart } from './bunching-chart'
import { findingOf } from './finding'
import { Proposals } from './proposals'
import { Unscheduled } from './unscheduled'

type BunchingPageProps = { workspace: '/school' | '/province'; search: Readonly<Record<string, string | string[] | undefined>> }
const basis: readonly ParameterCode[] = ['LECTURERS_PER_CLASS', 'PART_TIME_ROOM_SHARE', 'NOTICE_DAYS']

/** Openings of each week until the end of the year against rooms and lecturers, and which classes could open earlier. */
export async function BunchingPage({ workspace, search }: BunchingPageProps) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const today = dayAt(new Date())
  const { actor, bunching, values, outlook } = await loadBunching(search, today)
  const { weeks, moves, earliest } = outlook
  const word = (key: string, given?: Record<string, string | number>) => t(`reporting.bunching.${key}`, given)
  const openings = weeks.reduce((sum, week) => sum + week.openings, 0)
  const [finding, year] = [findingOf(weeks, t), yearOf(today)]
  const moved = Number(search['moved'])
  const [first] = weeks
  const visiting = first ? supplyIn(first, { ...bunching, own: 0 }, { lecturersPerClass: 1, partTimeShare: 0 }).lecturers : 0
  return (
    <div className="stack">
      {Number.isInteger(moved) && moved > 0 && moved <= 100 && <Note tone="good" live><p>{word('moved', { count: moved })}</p></Note>}
      <PageHead
        wide title={word('title')} lead={word('lead')} action={bunching.schools.length > 1 && <SchoolPicker bunching={bunching} label={word('school')} show={word('show')} />}
        reference={<><span>{word('asOf', { day: formatDay(today, locale), year })}</span>{bunching.schools.length > 1 && <span lang="vi">{bunching.school.name}</span>}</>}
      />
      {openings === 0
        ? <Panel look="tight"><EmptyState title={word('noOpenings', { year })} action={<Link href={`${workspace}/plan?year=${year}`}>{word('toPlan')}</Link>}>{word('noOpeningsText')}</EmptyState></Panel>
        : (
          <Panel title={word('chart.title')} id="weeks">
            <Note tone={finding.over > 0 ? 'bad' : 'good'}>
              <p className="font-semibold">{finding.text}</p>
              {finding.over === 0 && <p>{word('noneText', { count: openings, weeks: weeks.length })}</p>}
            </Note>
            <BunchingChart {...{ weeks, title: finding.text, locale, t }} />
          </Panel>
        )}
      <Unscheduled lines={bunching.unscheduled} year={year} leads={mayPlan(actor)} t={t} />
      {finding.over > 0 && <Proposals {...{ actor, bunching, outlook, moves, notice: { earliest, days: inForce(values, 'NOTICE_DAYS', today)?.value ?? 0 }, locale, t }} />}
      <Section id="basis" title={word('basis.title')} aside={workspace === '/school' && <Link href="/school/bunching/parameters">{word(mayPlan(actor) ? 'basis.change' : 'basis.parameters')}</Link>}>
        <Panel>
          <p className="text-soft">{word('basis.text')}</p>
          <FactList
            facts={[
              { label: word('basis.rooms'), value: String(bunching.rooms) },
              { label: word('basis.lecturers'), value: word('basis.lecturersValue', { own: bunching.own, visiting }) },
              ...parameterCodes.filter((code) => basis.includes(code)).flatMap((code) => {
                const value = inForce(values, code, today)
                return value ? [{ label: t(`planning.parameters.codes.${code}.name`), value: <>{t(`planning.parameters.codes.${code}.unit`, { count: value.value })} {!value.verified && <Badge tone="wait" icon="warning">{t('planning.unverified')}</Badge>}</> }] : []
              }),
            ]}
          />
        </Panel>
      </Section>
    </div>
  )
}

/** Which school of the province: a GET form. */
function SchoolPicker({ bunching: { school, schools }, label, show }: { bunching: Bunching; label: string; show: string }) {
  return (
    <form className="flex items-end gap-2 not-print [&>.button]:w-auto" role="search" aria-label={label}>
      <SelectField name="school" label={label} defaultValue={school.slug} options={schools.map(({ slug, name }) => ({ value: slug, label: name }))} />
      <Button tone="second">{show}</Button>
    </form>
  )
}
