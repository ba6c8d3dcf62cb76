import { Matrix } from '@/components/ui/matrix/matrix'
import type { MatrixLive, MatrixStage } from '@/components/ui/matrix/matrix-parts'
import type { CellCounts } from '@/lib/agreements/queries/count-cells'
import type { Agreement } from '@/lib/agreements/queries/find-agreement'
import { totalOf, worstOf } from '@/lib/agreements/rules'
import type { Locale } from '@/lib/i18n/locale'
import type { Translate } from '@/lib/i18n/sentence'

const looks = { LEAD: 'lead', APPROVE: 'approve', COOPERATE: 'cooperate', INFORMED: 'informed' } as const
const tones = { done: 'good', soon: 'wait', overdue: 'bad', waiting: 'mute', later: 'mute' } as const

type DutyMatrixProps = {
  agreement: Agreement; cells: readonly CellCounts[]; locale: Locale; t: Translate
  hrefOf: (filter: { stage: string; party: string; state: string }) => string
}

/** Stage by party, with the worst that waits in each cell as a link for whoever may read its obligations. */
export function DutyMatrix({ agreement, cells, locale, t, hrefOf }: DutyMatrixProps) {
  const liveOf = (stage: string, party: string): MatrixLive | undefined => {
    const cell = cells.find((one) => one.stage === stage && one.partyId === party)
    const worst = cell && worstOf(cell.counts)
    if (!cell || !worst) return undefined
    // Of several debtors an agency reads only itself: the link then shows its own, whatever their state.
    const whole = totalOf(cell.counts) === cell.readable
    const filter = { stage, party, state: whole ? worst.state : '' }
    return { tone: tones[worst.state], text: t(`agreements.cells.${worst.state}`, { count: worst.count }), href: cell.readable > 0 ? hrefOf(filter) : undefined }
  }
  const stages = agreement.stages.map((stage): MatrixStage => ({
    key: stage.code, name: stage.name[locale],
    cells: Object.fromEntries(stage.cells.map(({ partyId, role }) => [partyId, { role: looks[role], live: liveOf(stage.code, partyId) }])),
  }))
  return (
    <Matrix
      caption={t('agreements.matrixCaption')} stageHead={t('agreements.stage')} noneLabel={t('agreements.noRole')}
      parties={agreement.parties.map(({ id, label }) => ({ key: id, name: label }))} stages={stages}
      roleLabels={{ lead: t('agreements.roles.LEAD'), approve: t('agreements.roles.APPROVE'), cooperate: t('agreements.roles.COOPERATE'), informed: t('agreements.roles.INFORMED') }}
    />
  )
}
