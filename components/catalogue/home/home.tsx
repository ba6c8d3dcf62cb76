import { Button } from '@/components/ui/button'
import { ButtonLink } from '@/components/ui/button-link'
import { TextField } from '@/components/ui/form/text-field'
import { Link } from '@/components/ui/link'
import { Columns } from '@/components/ui/page/columns'
import { EmptyState } from '@/components/ui/page/empty-state'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { Section } from '@/components/ui/page/section'
import { loadHome } from '@/lib/catalogue/loaders'
import { currentTranslator } from '@/lib/i18n/current'
import { href } from '@/lib/i18n/navigation'
import { CohortTable } from '../cohort-table'
import { PublishedFigures } from './published-figures'
import { YearTrack } from './year-track'

type HomeProps = { school: { id: string; slug: string; name: string }; several: boolean }

/** The home page of one school. `several`: the installation has others, so links carry the school. */
export async function Home({ school, several }: HomeProps) {
  const [t, { year, open, work, published }] = await Promise.all([currentTranslator(), loadHome(school.id)])
  const ofSchool = several ? `&school=${school.slug}` : ''
  return (
    <>
      <Columns aside={<WayIn />}>
        <PageHead reference={several ? <span lang="vi">{school.name}</span> : undefined} title={t('web.frame.portal')} lead={t('catalogue.home.lead')} />
        <SearchCohorts school={several ? school.slug : undefined} />
      </Columns>
      <Section
        id="open" title={t('catalogue.home.open')}
        aside={<Link href={`/cohorts?year=${String(year)}${ofSchool}`}>{t('catalogue.home.allOfYear', { count: work.ofYear, year: String(year) })}</Link>}
      >
        <Panel look="tight">
          <CohortTable
            rows={open} caption={t('catalogue.home.open')} onlyOpen
            empty={<EmptyState title={t('catalogue.home.noneOpen')}>{t('catalogue.home.noneOpenText')}</EmptyState>}
          />
        </Panel>
      </Section>
      {published && <PublishedFigures {...published} />}
      <YearTrack work={work} />
    </>
  )
}

async function SearchCohorts({ school }: { school: string | undefined }) {
  const [t, action] = await Promise.all([currentTranslator(), href('/cohorts')])
  return (
    <form className="search-row" action={action} role="search">
      {school && <input type="hidden" name="school" value={school} />}
      <TextField name="q" type="search" label={t('catalogue.home.search')} hint={t('catalogue.home.searchHint')} autoComplete="off" maxLength={100} />
      <Button icon="search">{t('catalogue.home.search')}</Button>
    </form>
  )
}

async function WayIn() {
  const t = await currentTranslator()
  return (
    <Panel title={t('catalogue.home.forMembers')} id="way-in">
      <p className="text-sm">{t('catalogue.home.forMembersText')}</p>
      <ButtonLink tone="second" block href="/sign-in">{t('schools.nav.signIn')}</ButtonLink>
      <p className="text-sm"><Link href="/help">{t('catalogue.home.howTo')}</Link></p>
    </Panel>
  )
}
