import type { Metadata } from 'next'
import { ActionForm } from '@/components/frame/action-form'
import { personFields } from '@/components/people/fact-fields'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { currentTranslator } from '@/lib/i18n/current'
import { addPersonAction } from '@/lib/people/actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('people.pages.newTitle') }
}

export default async function NewPersonPage() {
  const t = await currentTranslator()
  return (
    <>
      <Breadcrumb label={t('people.pages.crumb')} crumbs={[{ label: t('people.pages.title'), href: '/agency/people' }, { label: t('people.pages.newTitle') }]} />
      <PageHead title={t('people.pages.newTitle')} />
      <Panel>
        <ActionForm
          action={addPersonAction} fields={personFields(t)} buttons={[{ label: t('people.pages.save') }]}
          labels={{ wrong: t('people.pages.errorTitle', { count: '{count}' }), prefix: t('web.frame.errorPrefix') }}
        />
      </Panel>
    </>
  )
}
