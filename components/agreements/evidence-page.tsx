import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { FactList } from '@/components/ui/page/fact-list'
import { Link } from '@/components/ui/link'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { loadOpenObligation } from '@/lib/agreements/loaders'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { formatDay } from '@/lib/time'
import { EvidenceForm } from './evidence-form'
import { Vietnamese, type WorkspacePath } from './words'

/** One obligation, one paper. */
export async function EvidencePage({ workspace, id, obligationId }: { workspace: WorkspacePath; id: string; obligationId: string }) {
  const [obligation, t, locale] = await Promise.all([loadOpenObligation(id, obligationId), currentTranslator(), currentLocale()])
  const list = `${workspace}/agreements/${id}/obligations`
  const words = (key: string) => t(`agreements.evidence.${key}`)
  return (
    <>
      <Breadcrumb
        label={t('agreements.crumbs')}
        crumbs={[
          { label: t('agreements.title'), href: `${workspace}/agreements` },
          { label: obligation.documentNumber ?? t('agreements.title'), href: `${workspace}/agreements/${id}` },
          { label: t('agreements.obligations.title'), href: list },
          { label: words('submit') },
        ]}
      />
      <PageHead title={words('title')} />
      <Panel look="key">
        <FactList
          facts={[
            { label: words('task'), value: <Vietnamese>{obligation.title}</Vietnamese> },
            { label: words('by'), value: <Vietnamese>{obligation.party}</Vietnamese> },
            { label: words('due'), value: formatDay(obligation.dueOn, locale) },
          ]}
        />
        <EvidenceForm
          obligationId={obligationId}
          words={{
            number: words('number'), numberHint: words('numberHint'), on: words('on'), onHint: words('onHint'),
            submit: words('submit'), submitting: words('submitting'), failed: t('agreements.evidence.failed', { count: '{count}' }),
          }}
        />
        <p className="text-sm text-soft">{words('after')}</p>
      </Panel>
      <p><Link href={list}>{words('back')}</Link></p>
    </>
  )
}
