import type { Metadata } from 'next'
import { Prose } from '@/components/schools/prose'
import { Section } from '@/components/ui/page/section'
import { currentTranslator } from '@/lib/i18n/current'
import { schoolsSitePages } from '@/lib/schools/messages/site-pages'

export const dynamic = 'force-dynamic'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('schools.developers.title') }
}

export default async function DevelopersPage() {
  const t = await currentTranslator()
  return (
    <Prose page="developers" sections={schoolsSitePages.vi.developers.sections}>
      <Section id="links" title={t('schools.developers.links')}>
        <ul className="stack-tight">
          <li><a href="/api/openapi.json">{t('schools.developers.specification')}</a></li>
          <li><a href="/api/cohorts">{t('schools.developers.cohorts')}</a></li>
        </ul>
      </Section>
    </Prose>
  )
}
