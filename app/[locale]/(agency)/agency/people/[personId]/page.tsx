import type { Metadata } from 'next'
import { NominationList } from '@/components/enrolment/nomination-list'
import { ActionForm } from '@/components/frame/action-form'
import { factFields } from '@/components/people/fact-fields'
import { PersonHead } from '@/components/people/person-head'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { EmptyState } from '@/components/ui/page/empty-state'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { requireActor } from '@/lib/access/session'
import { listNominations } from '@/lib/enrolment/queries/list-nominations'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { updatePersonFactsAction } from '@/lib/people/actions'
import { loadPerson, loadPersonFile } from '@/lib/people/loaders'
import type { ShownPerson } from '@/lib/people/queries/find-person'
import { dayAt, formatDay, yearOf } from '@/lib/time'

type Props = PageProps<'/[locale]/agency/people/[personId]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await loadPerson((await params).personId)).fullName }
}

export default async function PersonPage({ params }: Props) {
  const [actor, person, t] = [await requireActor(), await loadPersonFile((await params).personId), await currentTranslator()]
  const { items } = await listNominations(actor, { person: person.id, limit: 100 })
  const lastYear = yearOf(dayAt(new Date())) - 1
  return (
    <>
      <Breadcrumb label={t('people.pages.crumb')} crumbs={[{ label: t('people.pages.title'), href: '/agency/people' }, { label: person.fullName }]} />
      <PageHead title={person.fullName} />
      <div className="stack-wide">
        <Panel title={t('people.pages.identity')} id="identity"><PersonHead person={person} /><Credentials person={person} /><p className="text-sm text-soft">{t('people.pages.readNote')}</p></Panel>
        <Panel look="tight" title={t('people.pages.nominations')} id="nominations"><NominationList rows={items} empty={<EmptyState title={t('people.pages.noNominations')} />} /></Panel>
        <Panel title={t('people.pages.facts')} id="facts">
          <ActionForm
            action={updatePersonFactsAction} hidden={{ personId: person.id }} fields={factFields(t, person, [lastYear, lastYear - 1])} buttons={[{ label: t('people.pages.save') }]}
            labels={{ wrong: t('people.pages.errorTitle', { count: '{count}' }), prefix: t('web.frame.errorPrefix') }} lead={t('people.factsLead')}
          />
        </Panel>
      </div>
    </>
  )
}

async function Credentials({ person: { credentials } }: { person: ShownPerson }) {
  const [t, locale] = [await currentTranslator(), await currentLocale()]
  const words = credentials.map(({ kind, level, issuedOn }) =>
    t('people.fields.credential', { kind: t(`people.credentialKinds.${kind}`), level: t(`people.theoryLevels.${level}`).toLowerCase(), day: formatDay(issuedOn, locale) }))
  return <p><span className="font-semibold">{t('people.fields.credentials')}:</span> {words.join('; ') || t('people.fields.noCredentials')}</p>
}
