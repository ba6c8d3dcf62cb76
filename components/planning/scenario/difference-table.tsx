import { Badge, type BadgeTone } from '@/components/ui/badge'
import type { IconName } from '@/components/ui/icon-paths'
import { Link } from '@/components/ui/link'
import { Panel, PanelBar } from '@/components/ui/page/panel'
import { Sub, Table, type Column } from '@/components/ui/table/table'
import type { Locale } from '@/lib/i18n/locale'
import { formatNumber } from '@/lib/i18n/number'
import type { Translate } from '@/lib/i18n/sentence'
import type { PlanLine } from '@/lib/planning/plan/queries/find-plan'
import { sumOf } from '@/lib/planning/plan/rules'
import { gainOf, pairsOf, type Pair } from '@/lib/planning/scenario/rules'
import type { Scenario } from '@/lib/planning/schema'

type DifferenceTableProps = {
  lines: Record<Scenario, PlanLine[]>; version: number; locale: Locale; t: Translate
  /** To the page of a disrupted line, for those who may change it. */
  edit: ((itemId: string) => string) | null
}

const badges: Readonly<Record<Pair<PlanLine>['kind'], { tone: BadgeTone; icon: IconName }>> = {
  added: { tone: 'good', icon: 'plus' }, dropped: { tone: 'bad', icon: 'minus' }, changed: { tone: 'wait', icon: 'swap' }, same: { tone: 'mute', icon: 'check' },
}

/** Normal and disrupted line by line, with the sums of both and what they differ by. */
export function DifferenceTable({ lines, version, edit, locale, t }: DifferenceTableProps) {
  const word = (key: string, values?: Record<string, string | number>) => t(`planning.scenario.${key}`, values)
  const number = (value: number) => formatNumber(value, locale)
  const signed = (value: number) => (value > 0 ? `+${number(value)}` : number(value).replace('-', '−'))
  const pairs = pairsOf(lines.NORMAL, lines.DISRUPTED)
  const [before, after] = [sumOf(lines.NORMAL), sumOf(lines.DISRUPTED)]
  const gain = gainOf(before, after)
  const changed = pairs.filter(({ kind }) => kind !== 'same').length
  const sum = ({ cohorts, trainees }: typeof before) => word('sum', { cohorts: number(cohorts), trainees: number(trainees) })
  const link: Column<Pair<PlanLine>>[] = edit ? [{
    key: 'edit', kind: 'action', nowrap: true, head: word('edit'), headHidden: true,
    cell: ({ itemId, after: line }) => line && <Link href={edit(itemId)}>{word('edit')}<span className="sr-only">: {line.course}</span></Link>,
  }] : []
  return (
    <Panel look="tight">
      <PanelBar><p className="font-semibold">{changed === 0 ? word('equal', { count: pairs.length }) : word('differs', { changed, count: pairs.length })}</p></PanelBar>
      <Table
        caption={word('caption', { number: version })} rows={pairs} rowKey={({ itemId }) => itemId}
        columns={[
          { key: 'course', kind: 'head', head: word('course'), cell: ({ before: was, after: is }) => <CourseName line={was ?? is} t={t} /> },
          { key: 'before', head: t('planning.scenarios.NORMAL'), none: word('none'), cell: ({ before: line }) => line && <LineFigures line={line} locale={locale} t={t} /> },
          { key: 'after', head: t('planning.scenarios.DISRUPTED'), none: word('none'), cell: ({ after: line }) => line && <LineFigures line={line} locale={locale} t={t} /> },
          { key: 'change', head: word('change'), phoneLabel: null, cell: ({ kind }) => <Badge {...badges[kind]}>{word(`kinds.${kind}`)}</Badge> },
          ...link,
        ]}
        foot={[word('total'), sum(before), sum(after), word('gain', { cohorts: signed(gain.cohorts), trainees: signed(gain.trainees) }), ...(edit ? [''] : [])]}
      />
    </Panel>
  )
}

function CourseName({ line, t }: { line: PlanLine | null; t: Translate }) {
  return line && <><span lang="vi">{line.course}</span><Sub>{t(`catalogue.forms.${line.form}`)}, {t(`planning.groups.${line.targetGroup}`)}</Sub></>
}

function LineFigures({ line: { quarter, cohorts, trainees, venue, locality, leadAgency }, locale, t }: { line: PlanLine; locale: Locale; t: Translate }) {
  const word = (key: string, values?: Record<string, string | number>) => t(`planning.scenario.${key}`, values)
  return (
    <>
      {word('figures', { quarter: t(`planning.quarters.q${quarter}`), cohorts: formatNumber(cohorts, locale), trainees: formatNumber(trainees, locale) })}
      <Sub>{venue === 'SCHOOL' ? word('atSchool') : <span lang="vi">{locality}</span>}{leadAgency && <>, <span lang="vi">{word('led', { agency: leadAgency })}</span></>}</Sub>
    </>
  )
}
