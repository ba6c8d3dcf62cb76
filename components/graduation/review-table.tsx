import { Badge } from '@/components/ui/badge'
import { Sub, Table } from '@/components/ui/table/table'
import type { ReactNode } from 'react'
import type { ReviewRow } from '@/lib/graduation/review/schema'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { writeMark } from '@/lib/teaching/marks/rules/marks'
import { formatDay } from '@/lib/time'
import { ConditionList } from './condition-list'

const looks = { READY: { tone: 'good', icon: 'check' }, OPEN: { tone: 'wait', icon: 'question-diamond' }, FAILING: { tone: 'bad', icon: 'cross' } } as const

/** Every trainee under review, with each condition explained. `ranked`: a short class has neither average nor rank. */
export async function ReviewTable({ rows, ranked, empty }: { rows: readonly ReviewRow[]; ranked: boolean; empty: ReactNode }) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const word = (key: string) => t(`graduation.review.${key}`)
  return (
    <Table
      caption={word('caption')} rows={rows} rowKey={({ traineeId }) => traineeId} empty={empty}
      columns={[
        { key: 'name', head: word('name'), kind: 'head', cell: ({ name, birthDate, agency }) => <>{name}<Sub>{formatDay(birthDate, locale)}, <span lang="vi">{agency}</span></Sub></> },
        { key: 'standing', head: word('standing'), phoneLabel: null, cell: ({ standing }) => <Badge {...looks[standing]}>{t(`graduation.standings.${standing}`)}</Badge> },
        { key: 'conditions', head: word('conditions'), cell: ({ conditions }) => <ConditionList conditions={conditions} /> },
        ...(ranked ? [
          { key: 'average', head: word('average'), kind: 'number' as const, beside: true, none: word('none'), cell: ({ average }: ReviewRow) => (average === null ? null : writeMark(average, locale, 2)) },
          { key: 'rank', head: word('rank'), nowrap: true, beside: true, none: word('none'), cell: ({ rank }: ReviewRow) => (rank ? t(`graduation.ranks.${rank}`) : null) },
        ] : []),
      ]}
    />
  )
}
