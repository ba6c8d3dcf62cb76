import { EmptyState } from '@/components/ui/page/empty-state'
import { Panel } from '@/components/ui/page/panel'
import { Table } from '@/components/ui/table/table'
import { loadDifference } from '@/lib/agreements/writing/loaders'
import { isSame, type CommitmentDifference } from '@/lib/agreements/writing/rules/difference'
import { sayDue } from '@/lib/agreements/writing/rules/due'
import type { VersionDifference } from '@/lib/agreements/writing/queries/find-difference'
import type { WordPart } from '@/lib/agreements/writing/rules/words'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import type { Locale } from '@/lib/i18n/locale'
import type { Translate } from '@/lib/i18n/sentence'
import { formatDay, isDay } from '@/lib/time'
import { AgreementFrame } from './agreement-frame'
import { Vietnamese, type WorkspacePath } from './words'

type DifferencePageProps = { workspace: WorkspacePath; id: string; version: string | undefined; from: string | undefined }
type PartProps = { found: VersionDifference; locale: Locale; t: Translate }

/** What one version says otherwise than another, in the order of the paper. */
export async function DifferencePage({ workspace, id, version, from }: DifferencePageProps) {
  const [{ agreement, found }, t, locale] = await Promise.all([loadDifference(id, version, from), currentTranslator(), currentLocale()])
  const title = t('agreements.writing.difference', { from: found.from, to: found.to })
  const part = { found, locale, t }
  return (
    <AgreementFrame {...{ workspace, agreement }} last={title}>
      <h2>{title}</h2>
      <p className="text-soft">{t('agreements.writing.legend')}</p>
      {isSame(found.difference) ? <EmptyState title={t('agreements.writing.same')} /> : <><Facts {...part} /><Clauses {...part} /><Parties {...part} /><Cells {...part} /><Commitments {...part} /></>}
    </AgreementFrame>
  )
}

/** Added words underlined, removed ones struck: told apart without colour. */
const Words = ({ parts }: { parts: readonly WordPart[] }) => (
  <span lang="vi" className="whitespace-pre-line">
    {parts.map(({ kind, text }, place) => {
      const key = `${place} ${kind}`
      return kind === 'added' ? <ins key={key}>{text}</ins> : kind === 'removed' ? <del key={key}>{text}</del> : <span key={key}>{text}</span>
    })}
  </span>
)

function Facts({ found: { difference: { facts, basis } }, locale, t }: PartProps) {
  if (facts.length + basis.added.length + basis.removed.length === 0) return null
  const labels = { validFrom: 'writing.validFrom', validTo: 'writing.validTo', reviewMonth: 'writing.review' } as const
  const said = (value: string) => (isDay(value) ? formatDay(value, locale) : value)
  return (
    <Panel id="facts" title={t('agreements.writing.factsHead')}>
      <ul className="list-disc pl-6">
        {facts.map(({ fact, before, after }) => <li key={fact}>{t(`agreements.${labels[fact]}`)}: <del>{said(before)}</del> <ins>{said(after)}</ins></li>)}
        {basis.removed.map((one) => <li key={one} lang="vi"><del>{one}</del></li>)}
        {basis.added.map((one) => <li key={one} lang="vi"><ins>{one}</ins></li>)}
      </ul>
    </Panel>
  )
}

function Clauses({ found: { difference: { clauses } }, t }: PartProps) {
  if (clauses.length === 0) return null
  return (
    <Panel id="clauses" title={t('agreements.writing.clausesHead')}>
      {clauses.map(({ position, was, change, title, text }) => (
        <section key={`${change} ${position}`} className="stack-tight">
          <h3 lang="vi">Điều {position}. <Words parts={title} /></h3>
          <p className="text-sm text-soft">{t(`agreements.writing.change.${change}`)}{was !== null && was !== position && `, ${t('agreements.writing.wasClause', { number: was })}`}</p>
          <p className="max-w-read"><Words parts={text} /></p>
        </section>
      ))}
    </Panel>
  )
}

function Parties({ found: { difference: { parties }, agencies }, t }: PartProps) {
  if (parties.length === 0) return null
  const names = (ids: readonly string[]) => ids.map((id) => agencies.get(id) ?? id).join(', ')
  return (
    <Panel id="parties" title={t('agreements.writing.partiesHead')}>
      <ul className="list-disc pl-6">
        {parties.map(({ party, label, change, joined, left }) => (
          <li key={party}>{t(`agreements.writing.change.${change}`)}: <Vietnamese>{label}</Vietnamese>{joined.length > 0 && <> {t('agreements.writing.joined', { names: names(joined) })}.</>}{left.length > 0 && <> {t('agreements.writing.left', { names: names(left) })}.</>}</li>
        ))}
      </ul>
    </Panel>
  )
}

function Cells({ found: { difference: { cells }, parties, stages }, locale, t }: PartProps) {
  if (cells.length === 0) return null
  const role = (code: string | null) => (code ? t(`agreements.roles.${code}`) : t('agreements.writing.noRole'))
  return (
    <Panel id="cells" look="tight" title={t('agreements.writing.cellsHead')}>
      <Table caption={t('agreements.writing.cellsCaption')} rows={cells} rowKey={({ stage, party }) => `${stage} ${party}`} columns={[
        { key: 'stage', kind: 'head', head: t('agreements.stage'), cell: (row) => stages.get(row.stage)?.[locale] ?? row.stage },
        { key: 'party', head: t('agreements.obligations.party'), cell: (row) => <Vietnamese>{parties.get(row.party) ?? ''}</Vietnamese> },
        { key: 'change', head: t('agreements.writing.change.changed'), cell: (row) => <><del>{role(row.before)}</del> <ins>{role(row.after)}</ins></> },
      ]} />
    </Panel>
  )
}

function Commitments({ found, locale, t }: PartProps) {
  const { commitments } = found.difference
  if (commitments.length === 0) return null
  return (
    <Panel id="commitments" title={t('agreements.writing.commitmentsHead')}>
      <ul className="list-disc pl-6">
        {commitments.map((one) => <li key={one.after?.key ?? one.before?.key}>{t(`agreements.writing.change.${one.change}`)}: <Words parts={one.title} /> {termsOf(one, found, locale, t)}</li>)}
      </ul>
    </Panel>
  )
}

/** Party and day of a promise, before and now, where they differ. */
function termsOf({ before, after }: CommitmentDifference, { parties }: VersionDifference, locale: Locale, t: Translate) {
  const said = (one: NonNullable<CommitmentDifference['before']>) => `${parties.get(one.party) ?? ''}; ${sayDue(one, t, locale)}; ${t(`agreements.writing.closedBy.${one.closedBy}`)}`
  const [was, now] = [before ? said(before) : null, after ? said(after) : null]
  return was === now ? null : <>({was && <del>{was}</del>} {now && <ins>{now}</ins>})</>
}
