import { ActionForm } from '@/components/frame/action-form'
import { ButtonLink } from '@/components/ui/button-link'
import { Link } from '@/components/ui/link'
import { FactList } from '@/components/ui/page/fact-list'
import { Note } from '@/components/ui/page/note'
import { Panel } from '@/components/ui/page/panel'
import { discardRuleDraftAction } from '@/lib/enrolment/eligibility/versions/actions'
import type { ShownDraft } from '@/lib/enrolment/eligibility/versions/queries/find-version'
import type { RuleCodeOfSet } from '@/lib/enrolment/eligibility/versions/schema'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { dayAt, formatDay } from '@/lib/time'
import { DifferenceTable } from './difference-table'
import { DraftHead } from './draft-head'

type DraftPageProps = { draft: ShownDraft; prepares: boolean; decides: boolean; did: string | string[] | undefined }

/** A draft: what it would change, rule by rule, and what may be done with it. */
export async function DraftPage({ draft, prepares, decides, did }: DraftPageProps) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const word = (key: string, given?: Record<string, string>) => t(`enrolment.ruleDraft.${key}`, given)
  const path = `/school/rules/drafts/${draft.id}`
  const edit = (code: RuleCodeOfSet) => `${path}/rules/${code}`
  return (
    <div className="stack">
      {did === 'saved' && <Note tone="good" live><p>{word('saved')}</p></Note>}
      <DraftHead draft={draft} title="title" lead={word(decides ? 'leadDecide' : 'lead')} />
      <Panel look="key" id="facts" title={word('facts')} aside={prepares ? <Link href={`${path}/head`}>{word('editHead')}</Link> : undefined}>
        <FactList look="compact" facts={[
          { label: word('name'), value: <span lang="vi">{draft.title}</span> },
          { label: word('effectiveOn'), value: formatDay(draft.effectiveOn, locale) },
          { label: word('changed'), value: word('changedBy', { name: draft.by, day: formatDay(dayAt(draft.changedAt), locale) }) },
        ]} />
        {draft.passed && <Note tone="wait"><p>{word('passed')}</p></Note>}
        <div className="actions">
          {decides && draft.rules.length > 0 && <ButtonLink href={`${path}/decide`}>{word('decide')}</ButtonLink>}
          <ButtonLink tone={decides ? 'second' : 'primary'} href={`${path}/trial`}>{word('try')}</ButtonLink>
        </div>
        {draft.rules.length === 0 && <p>{word('emptyDraft')}</p>}
        {!decides && <p className="text-sm text-soft">{word('officeDecides')}</p>}
      </Panel>
      <DifferenceTable before={draft.base} after={draft.rules} edit={prepares ? edit : undefined} />
      {prepares && draft.missing.length > 0 && (
        <Panel id="add" title={word('add')}>
          <ul className="stack-tight">{draft.missing.map((code) => <li key={code}><Link href={edit(code)}>{word('addRule', { rule: t(`enrolment.rules.${code}`) })}</Link></li>)}</ul>
        </Panel>
      )}
      {prepares && (
        <Panel id="discard" title={word('discard')}>
          <ActionForm action={discardRuleDraftAction} hidden={{ id: draft.id }} lead={word('discardHint')} fields={[]} labels={{ wrong: t('enrolment.ruleDraft.wrong', { count: '{count}' }), prefix: t('web.frame.errorPrefix') }} buttons={[{ label: word('discard'), pending: word('discarding'), tone: 'danger' }]} />
        </Panel>
      )}
      <p><Link href="/school/rules">{t('enrolment.versions.toList')}</Link></p>
    </div>
  )
}
