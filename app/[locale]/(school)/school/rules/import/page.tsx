import type { Metadata } from 'next'
import { ImportForm } from '@/components/enrolment/rule-versions/import-form'
import { Link } from '@/components/ui/link'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { importVersionAction } from '@/lib/enrolment/eligibility/versions/actions'
import { loadImporter } from '@/lib/enrolment/eligibility/versions/loaders'
import { MAX_VERSION_FILE } from '@/lib/enrolment/eligibility/versions/schema'
import { currentTranslator } from '@/lib/i18n/current'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await currentTranslator())('enrolment.ruleDraft.importTitle') })

export default async function ImportVersionPage() {
  await loadImporter()
  const t = await currentTranslator()
  const word = (key: string) => t(`enrolment.ruleDraft.${key}`)
  return (
    <div className="stack">
      <div>
        <Breadcrumb label={t('enrolment.versions.crumbs')} crumbs={[{ label: t('enrolment.versions.title'), href: '/school/rules' }, { label: word('importTitle') }]} />
        <PageHead title={word('importTitle')} lead={word('importLead')} />
      </div>
      <Panel look="key">
        <ImportForm
          action={importVersionAction} most={MAX_VERSION_FILE}
          words={{ file: word('file'), hint: `${word('fileHint')} ${word('example')}`, tooLarge: word('fileTooLarge'), submit: word('read'), pending: word('reading'), wrong: t('enrolment.ruleDraft.importWrong', { count: '{count}' }) }}
        />
      </Panel>
      <p><Link href="/school/rules">{t('enrolment.versions.toList')}</Link></p>
    </div>
  )
}
