import type { Metadata } from 'next'
import { EvaluationTabs } from '@/components/evaluations/evaluation-tabs'
import { draftFields } from '@/components/evaluations/draft-fields'
import { ActionForm } from '@/components/frame/action-form'
import { Badge } from '@/components/ui/badge'
import { Link } from '@/components/ui/link'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { Note } from '@/components/ui/page/note'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { Table } from '@/components/ui/table/table'
import { requireActor } from '@/lib/access/session'
import { loadTemplate } from '@/lib/evaluations/loaders'
import { mayKeepTemplates } from '@/lib/evaluations/policy'
import { copyVersionAction, editDraftAction, useVersionAction } from '@/lib/evaluations/templates/actions'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('evaluations.templates.title') }
}

export default async function TemplatePage({ params, searchParams }: PageProps<'/[locale]/school/evaluations/templates/[templateId]'>) {
  const [{ templateId }, { did }, actor, t, locale] = await Promise.all([params, searchParams, requireActor(), currentTranslator(), currentLocale()])
  const template = await loadTemplate(templateId)
  const word = (key: string, values?: Record<string, string | number>) => t(`evaluations.templates.${key}`, values)
  const draft = template.status === 'DRAFT'
  const labels = { wrong: word('wrong'), prefix: t('web.frame.errorPrefix') }
  const hidden = { templateId }
  return (
    <div className="stack">
      <div>
        <Breadcrumb label={t('web.frame.pages')} crumbs={[{ label: t('evaluations.rounds.title'), href: '/school/evaluations' }, { label: word('title'), href: '/school/evaluations/templates' }, { label: template.title }]} />
        <PageHead
          wide title={<span lang="vi">{template.title}</span>}
          reference={<><span>{word('version', { version: template.version })}</span><Badge tone={draft ? 'dashed' : 'good'} icon={draft ? 'dashed-circle' : 'check'}>{word(`statuses.${template.status}`)}</Badge><span>{word(`objects.${template.object}`)}</span><span>{t(`evaluations.respondents.${template.respondent}`)}</span><span>{word(template.anonymous ? 'anonymous' : 'named')}</span></>}
        />
      </div>
      <EvaluationTabs current="templates" />
      {(did === 'drafted' || did === 'edited' || did === 'used') && <Note tone="good">{word(`did.${did}`)}</Note>}
      <Panel look="tight" className="page-wide">
        <Table
          caption={word('questions')} rows={template.items.map((item, place) => ({ ...item, number: place + 1 }))} rowKey={({ code }) => code}
          columns={[
            { key: 'number', head: word('number'), nowrap: true, phoneLabel: null, cell: ({ number }) => word('itemTitle', { number }) },
            { key: 'question', head: word('question'), kind: 'head', cell: ({ code, kind, textVi, textEn }) => { const text = locale === 'vi' ? textVi : textEn; return kind === 'TEXT' || draft ? text : <Link href={`/school/evaluations/items/${code}`}>{text}</Link> } },
            { key: 'kind', head: word('kind'), cell: ({ kind }) => word(`kinds.${kind}`) },
          ]}
        />
      </Panel>
      {mayKeepTemplates(actor) && !draft && (
        <Panel id="copy" title={word('copy')}><ActionForm action={copyVersionAction} hidden={hidden} fields={[]} labels={labels} buttons={[{ label: word('copy'), pending: word('pending'), tone: 'second' }]} /></Panel>
      )}
      {mayKeepTemplates(actor) && draft && (
        <>
          <Panel look="key" id="edit" title={word('edit')}><ActionForm action={editDraftAction} hidden={hidden} lead={word('editLead')} fields={draftFields(template, t)} labels={labels} buttons={[{ label: word('save'), pending: word('pending') }]} /></Panel>
          <Panel id="use" title={word('use')}><ActionForm action={useVersionAction} hidden={hidden} lead={word('useLead')} fields={[]} labels={labels} scope="use" buttons={[{ label: word('use'), pending: word('pending'), tone: 'second' }]} /></Panel>
        </>
      )}
    </div>
  )
}
