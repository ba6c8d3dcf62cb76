import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { EvaluationTabs } from '@/components/evaluations/evaluation-tabs'
import { ActionForm } from '@/components/frame/action-form'
import { Badge } from '@/components/ui/badge'
import { Link } from '@/components/ui/link'
import { EmptyState } from '@/components/ui/page/empty-state'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { Sub, Table } from '@/components/ui/table/table'
import { requireActor } from '@/lib/access/session'
import { mayKeepTemplates, readsEvaluations } from '@/lib/evaluations/policy'
import { startQuestionnaireAction } from '@/lib/evaluations/templates/actions'
import { listTemplates } from '@/lib/evaluations/templates/queries'
import { standardForms } from '@/lib/evaluations/templates/rules'
import { currentTranslator } from '@/lib/i18n/current'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('evaluations.templates.title') }
}

export default async function TemplatesPage() {
  const [actor, t] = await Promise.all([requireActor(), currentTranslator()])
  if (!readsEvaluations(actor)) notFound()
  const templates = await listTemplates(actor)
  const word = (key: string, values?: Record<string, string | number>) => t(`evaluations.templates.${key}`, values)
  const held = new Set(templates.map(({ code }) => code))
  const models = Object.entries(standardForms).filter(([, { code }]) => !held.has(code))
  return (
    <div className="stack">
      <PageHead wide title={word('title')} lead={word('lead')} />
      <EvaluationTabs current="templates" />
      <Panel look="tight" className="page-wide">
        <Table
          caption={word('caption')} rows={templates} rowKey={({ id }) => id} empty={<EmptyState title={word('empty')}>{word('emptyWhy')}</EmptyState>}
          columns={[
            { key: 'form', head: word('form'), kind: 'head', cell: ({ id, title, version, items }) => <><Link href={`/school/evaluations/templates/${id}`} lang="vi">{title}</Link><Sub>{word('version', { version })}, {word('items', { count: items.length })}</Sub></> },
            { key: 'object', head: word('object'), cell: ({ object }) => word(`objects.${object}`) },
            { key: 'respondent', head: word('respondent'), cell: ({ respondent, anonymous }) => <>{t(`evaluations.respondents.${respondent}`)}<Sub>{word(anonymous ? 'anonymous' : 'named')}</Sub></> },
            { key: 'when', head: word('when'), cell: ({ timings }) => (timings.length === 0 ? word('never') : timings.map((timing, place) => { const name = t(`evaluations.timings.${timing}`); return place === 0 ? name : name.toLowerCase() }).join(', ')) },
            { key: 'state', head: word('state'), phoneLabel: null, cell: ({ status }) => <Badge tone={status === 'IN_USE' ? 'good' : 'dashed'} icon={status === 'IN_USE' ? 'check' : 'dashed-circle'}>{word(`statuses.${status}`)}</Badge> },
            { key: 'used', head: word('used'), kind: 'number', cell: ({ rounds }) => rounds },
          ]}
        />
      </Panel>
      {mayKeepTemplates(actor) && models.length > 0 && (
        <Panel id="start" title={word('start')}>
          <ActionForm
            action={startQuestionnaireAction} lead={word('startLead')} labels={{ wrong: word('wrong'), prefix: t('web.frame.errorPrefix') }} buttons={[{ label: word('startSubmit'), pending: word('pending'), tone: 'second' }]}
            fields={[{ kind: 'select', name: 'model', label: word('model'), options: models.map(([value, { title, object }]) => ({ value, label: `${word(`objects.${object}`)}: ${title}` })) }]}
          />
        </Panel>
      )}
    </div>
  )
}
