import { Badge, type BadgeTone } from '@/components/ui/badge'
import type { IconName } from '@/components/ui/icon-paths'
import { Link } from '@/components/ui/link'
import { Panel, PanelBar } from '@/components/ui/page/panel'
import { Table, type Column } from '@/components/ui/table/table'
import { differenceOf, type Change, type RuleDifference } from '@/lib/enrolment/eligibility/versions/rules/difference'
import type { RuleCodeOfSet, VersionRule } from '@/lib/enrolment/eligibility/versions/schema'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import type { Locale } from '@/lib/i18n/locale'
import type { Translate } from '@/lib/i18n/sentence'
import { Citation, Parameters, parameterText, waivableText, Wording } from './words'

const badges: Readonly<Record<RuleDifference['kind'], { tone: BadgeTone; icon: IconName }>> = {
  added: { tone: 'good', icon: 'plus' }, removed: { tone: 'bad', icon: 'minus' }, changed: { tone: 'wait', icon: 'swap' }, same: { tone: 'mute', icon: 'check' },
}

type DifferenceTableProps = {
  before: { title: string; rules: readonly VersionRule[] } | null; after: readonly VersionRule[]
  /** To the page on which a rule is changed, for who may. */
  edit?: ((code: RuleCodeOfSet) => string) | undefined
}

/** Rule by rule what the version before says and what this one says, with the citations of both. */
export async function DifferenceTable({ before, after, edit }: DifferenceTableProps) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const word = (key: string, given?: Record<string, string | number>) => t(`enrolment.versions.difference.${key}`, given)
  const rows = differenceOf(before?.rules ?? [], after)
  const changed = rows.filter(({ kind }) => kind !== 'same').length
  const link: Column<RuleDifference>[] = edit ? [{
    key: 'edit', kind: 'action', nowrap: true, head: t('enrolment.ruleDraft.edit'), headHidden: true,
    cell: ({ code }) => <Link href={edit(code)}>{t('enrolment.ruleDraft.edit')}<span className="sr-only">: {t(`enrolment.rules.${code}`)}</span></Link>,
  }] : []
  return (
    <Panel look="tight" id="difference" title={word('title')}>
      <PanelBar>
        <p>{before ? <span lang="vi">{word('against', { title: before.title })}</span> : word('first')} <b>{changed === 0 ? word('none') : word('count', { changed, all: rows.length })}</b></p>
      </PanelBar>
      <Table
        caption={word('caption')} rows={rows} rowKey={({ code }) => code}
        columns={[
          { key: 'rule', kind: 'head', head: t('enrolment.versions.rule'), cell: ({ code }) => t(`enrolment.rules.${code}`) },
          { key: 'before', head: word('before'), none: word('absent'), cell: (row) => row.before && <Side rule={row.before} row={row} locale={locale} t={t} /> },
          { key: 'after', head: word('after'), none: word('absent'), cell: (row) => row.after && <Side rule={row.after} row={row} locale={locale} t={t} /> },
          { key: 'change', head: word('change'), phoneLabel: null, cell: ({ kind }) => <Badge {...badges[kind]}>{word(`kinds.${kind}`)}</Badge> },
          ...link,
        ]}
      />
    </Panel>
  )
}

type SideProps = { rule: VersionRule; row: RuleDifference; locale: Locale; t: Translate }

/** One side: of a changed rule what changed, of another one its words and parameters; always with its citation. */
function Side({ rule, row: { kind, changes }, locale, t }: SideProps) {
  return (
    <>
      <Wording rule={rule} locale={locale} />
      {(kind === 'added' || kind === 'removed') && <Parameters rule={rule} locale={locale} t={t} />}
      {changes.length > 0 && (
        <ul className="stack-tight mt-1">
          {changes.filter(({ of }) => of !== 'wording' && of !== 'citation').map((change) => <li key={change.of === 'parameter' ? change.field.name : change.of}><Changed rule={rule} change={change} locale={locale} t={t} /></li>)}
        </ul>
      )}
      <Citation rule={rule} />
    </>
  )
}

function Changed({ rule, change, locale, t }: { rule: VersionRule; change: Change; locale: Locale; t: Translate }) {
  if (change.of === 'parameter') return <>{t(`enrolment.versions.parameterNames.${change.field.name}`)}: <b>{parameterText(rule, change.field, locale, t)}</b></>
  const said = {
    severity: t(`enrolment.versions.severities.${rule.severity}`), waivableBy: waivableText(rule, t), citation: rule.citation, wording: '',
    verified: t(`enrolment.versions.${rule.verified ? 'verifiedYes' : 'verifiedNo'}`),
  }
  return <>{t(`enrolment.versions.difference.of.${change.of}`)}: <b>{said[change.of]}</b></>
}
