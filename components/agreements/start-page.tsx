import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { startAgreementAction } from '@/lib/agreements/writing/actions'
import { loadWriter } from '@/lib/agreements/writing/loaders'
import { currentTranslator } from '@/lib/i18n/current'
import { AgreementForm, formWords } from './agreement-form'

/** Starts an agreement from the template. */
export async function StartPage() {
  const [t] = await Promise.all([currentTranslator(), loadWriter()])
  const w = (key: string) => t(`agreements.writing.${key}`)
  return (
    <>
      <Breadcrumb label={t('agreements.crumbs')} crumbs={[{ label: t('agreements.title'), href: '/school/agreements' }, { label: w('start') }]} />
      <PageHead title={w('startTitle')} />
      <Panel look="key">
        <p className="max-w-read">{w('startText')}</p>
        <AgreementForm action={startAgreementAction} hidden={{}} words={formWords(t, w('submitStart'))} sets={[{ fields: [
          { kind: 'text', name: 'title', label: w('name'), hint: w('nameHint') }, { kind: 'date', name: 'validFrom', label: w('validFrom'), hint: w('dayHint') }, { kind: 'date', name: 'validTo', label: w('validTo'), hint: w('dayHint') },
        ] }]} />
      </Panel>
    </>
  )
}
