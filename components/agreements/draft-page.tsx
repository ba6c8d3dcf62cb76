import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { EmptyState } from '@/components/ui/page/empty-state'
import { Note } from '@/components/ui/page/note'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { Tabs } from '@/components/ui/page/tabs'
import { ButtonLink } from '@/components/ui/button-link'
import { Link } from '@/components/ui/link'
import { Sub, Table } from '@/components/ui/table/table'
import { loadAffected } from '@/lib/agreements/obligations/loaders'
import { discardAgreementDraftAction, editAgreementDraftAction, proposeVersionAction } from '@/lib/agreements/writing/actions'
import { loadAgreementDraft, loadOverlaps } from '@/lib/agreements/writing/loaders'
import { keyOf } from '@/lib/agreements/writing/rules/content'
import { sayDue } from '@/lib/agreements/writing/rules/due'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { clauseFields, commitmentFields, generalFields, matrixFields, partyFields, type DraftPage as Page } from './draft-fields'
import { ImpactLink } from './agreement-frame'
import { AgreementForm, formWords } from './agreement-form'
import { OverlapNote } from './overlap-note'
import { Vietnamese } from './words'

const parts = ['general', 'clauses', 'parties', 'matrix', 'commitments', 'propose'] as const
type Part = (typeof parts)[number]
type DraftPageProps = { id: string; query: { part?: unknown; commitment?: unknown; saved?: unknown } }

/** The draft of an agreement, part by part. */
export async function DraftPage({ id, query }: DraftPageProps) {
  const part = parts.find((one) => one === query.part) ?? 'general'
  const [{ draft, agencies, stages }, t, locale] = await Promise.all([loadAgreementDraft(id, part !== 'propose'), currentTranslator(), currentLocale()])
  const page: Page = { draft, agencies, stages, locale, t }
  const title = t('agreements.writing.editTitle', { number: draft.number })
  const address = `/school/agreements/${id}`
  return (
    <>
      <Breadcrumb label={t('agreements.crumbs')} crumbs={[{ label: t('agreements.title'), href: '/school/agreements' }, { label: t('agreements.version', { number: draft.number }), href: `${address}?version=${draft.number}` }, { label: title }]} />
      <PageHead title={title} reference={<Vietnamese>{draft.title}</Vietnamese>} />
      {query.saved === '1' && <Note tone="good">{t('agreements.writing.saved')}</Note>}
      <Tabs label={t('agreements.writing.parts.label')} tabs={parts.map((one) => ({
        label: t(`agreements.writing.parts.${one}`), href: `${address}/edit?part=${one}`, current: one === part, count: one === 'commitments' ? draft.content.commitments.length : one === 'clauses' ? draft.content.clauses.length : undefined,
      }))} />
      <DraftPart {...{ page, part }} commitment={typeof query.commitment === 'string' ? query.commitment : undefined} />
    </>
  )
}

const fieldsOf = { general: generalFields, clauses: clauseFields, parties: partyFields, matrix: matrixFields } as const

function DraftPart({ page, part, commitment }: { page: Page; part: Part; commitment: string | undefined }) {
  const { draft, t } = page
  const hidden = { agreementId: draft.id, revision: String(draft.revision), part }
  if (part === 'propose') return <ProposePart page={page} />
  if (part !== 'commitments') {
    const hint = part === 'clauses' ? t('agreements.writing.emptyRemoves') : part === 'matrix' ? t('agreements.writing.matrixText') : null
    return <Panel look="key">{hint && <p className="text-soft">{hint}</p>}<AgreementForm key={`${part} ${draft.revision}`} action={editAgreementDraftAction} hidden={hidden} sets={fieldsOf[part](page)} words={formWords(t, t('agreements.writing.save'))} /></Panel>
  }
  if (commitment === undefined) return <CommitmentList page={page} />
  const one = draft.content.commitments.find(({ key }) => key === commitment)
  return (
    <Panel look="key">
      <AgreementForm key={`${commitment} ${draft.revision}`} action={editAgreementDraftAction} hidden={{ ...hidden, key: one?.key ?? '' }} sets={commitmentFields(page, one)} words={formWords(t, t('agreements.writing.save'))} />
      {one && <AgreementForm action={editAgreementDraftAction} hidden={{ ...hidden, key: one.key ?? '', remove: '1' }} sets={[]} tone="second" words={formWords(t, t('agreements.writing.commitment.remove'))} />}
    </Panel>
  )
}

function CommitmentList({ page: { draft, t, locale, stages } }: { page: Page }) {
  const edit = `/school/agreements/${draft.id}/edit?part=commitments&commitment=`
  const party = (key: string) => draft.content.parties.find((one) => keyOf(one) === key)?.label ?? ''
  return (
    <Panel look="tight" aside={<ButtonLink href={`${edit}new`}>{t('agreements.writing.addCommitment')}</ButtonLink>} title={t('agreements.writing.parts.commitments')} id="commitments">
      <Table
        caption={t('agreements.writing.commitment.caption')} rows={draft.content.commitments} rowKey={({ key }) => key ?? ''}
        empty={<EmptyState title={t('agreements.writing.noCommitments')}>{t('agreements.writing.noCommitmentsText')}</EmptyState>}
        columns={[
          { key: 'title', kind: 'head', head: t('agreements.writing.commitment.title'), cell: (row) => (
            <><Link href={`${edit}${row.key ?? ''}`} lang="vi">{row.title}</Link><Sub>{stages.find(({ code }) => code === row.stage)?.name[locale] ?? row.stage}</Sub></>
          ) },
          { key: 'party', head: t('agreements.writing.commitment.party'), cell: (row) => <Vietnamese>{party(row.party)}</Vietnamese> },
          { key: 'due', head: t('agreements.writing.commitment.due'), cell: (row) => sayDue(row, t, locale) },
          { key: 'closed', head: t('agreements.writing.commitment.closedBy'), cell: (row) => t(`agreements.writing.closedBy.${row.closedBy}`) },
        ]}
      />
    </Panel>
  )
}

async function ProposePart({ page: { draft, t } }: { page: Page }) {
  const [affected, overlaps] = await Promise.all([draft.number > 1 ? loadAffected(draft.id, draft) : null, loadOverlaps(draft.id, draft)])
  const hidden = { agreementId: draft.id, number: String(draft.number), revision: String(draft.revision) }
  return (
    <Panel look="key" id="propose" title={t('agreements.writing.proposeTitle')}>
      <p className="max-w-read">{t('agreements.writing.proposeText')}</p>
      <OverlapNote workspace="/school" overlaps={overlaps} />
      {draft.number > 1 && <p><Link href={`/school/agreements/${draft.id}/difference?version=${draft.number}`}>{t('agreements.writing.changed', { from: draft.number - 1 })}</Link></p>}
      {affected && <p><ImpactLink workspace="/school" id={draft.id} number={draft.number} {...{ affected, t }} /></p>}
      <AgreementForm action={proposeVersionAction} hidden={hidden} sets={[]} words={formWords(t, t('agreements.writing.propose'))} />
      <AgreementForm action={discardAgreementDraftAction} hidden={hidden} sets={[]} tone="second" words={formWords(t, t('agreements.writing.discard'))} />
    </Panel>
  )
}
