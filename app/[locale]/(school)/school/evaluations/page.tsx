import type { Metadata } from 'next'
import { EvaluationTabs } from '@/components/evaluations/evaluation-tabs'
import { percentText } from '@/components/evaluations/figure-text'
import { Badge } from '@/components/ui/badge'
import { keepWords } from '@/components/ui/keep-words'
import { Link } from '@/components/ui/link'
import { EmptyState } from '@/components/ui/page/empty-state'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { Pager } from '@/components/ui/table/pager'
import { Sub, Table, type Column } from '@/components/ui/table/table'
import { requireActor } from '@/lib/access/session'
import { listRounds, type RoundItem } from '@/lib/evaluations/queries/list-rounds'
import { roundList } from '@/lib/evaluations/schema'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import type { Translate } from '@/lib/i18n/sentence'
import { formatDay } from '@/lib/time'

export async function generateMetadata(): Promise<Metadata> {
  const t = await currentTranslator()
  return { title: t('evaluations.rounds.title') }
}

export default async function EvaluationRoundsPage({ searchParams }: PageProps<'/[locale]/school/evaluations'>) {
  const [actor, search, t, locale] = await Promise.all([requireActor(), searchParams, currentTranslator(), currentLocale()])
  const wished = roundList.parse(search)
  const { items, nextCursor } = await listRounds(actor, wished, new Date())
  return (
    <>
      <PageHead wide title={t('evaluations.rounds.title')} lead={t('evaluations.rounds.lead')} />
      <EvaluationTabs current="rounds" />
      <p className="text-sm"><Link href="/school/bunching/parameters">{t('evaluations.rounds.settings')}</Link></p>
      <Panel look="tight" className="page-wide">
        <Table
          caption={t('evaluations.rounds.caption')}
          rows={items}
          rowKey={({ id }) => id}
          empty={<EmptyState title={t('evaluations.rounds.empty')}>{t('evaluations.rounds.emptyWhy')}</EmptyState>}
          columns={columns(t, locale)}
        />
        {items.length > 0 && (
          <Pager
            label={t('evaluations.owed.pages')}
            text={t('evaluations.rounds.shown', { count: items.length })}
            previous={wished.cursor ? { href: '/school/evaluations', label: t('evaluations.owed.first') } : undefined}
            next={nextCursor ? { href: `/school/evaluations?cursor=${nextCursor}`, label: t('evaluations.owed.next') } : undefined}
          />
        )}
      </Panel>
    </>
  )
}

const columns = (t: Translate, locale: string): Column<RoundItem>[] => [
  { key: 'form', head: t('evaluations.rounds.form'), kind: 'head', cell: (round) => (
    <><Link href={`/school/evaluations/${round.id}`} lang="vi">{keepWords(round.title)}</Link><Sub>{t(`evaluations.timings.${round.timing}`)}{round.lecturer && <>, <span lang="vi">{round.lecturer}</span></>}</Sub></>
  ) },
  { key: 'cohort', head: t('evaluations.rounds.cohort'), cell: (round) => <><span className="nowrap">{round.cohort}</span><Sub><span lang="vi">{round.course}</span></Sub></> },
  { key: 'days', head: t('evaluations.rounds.days'), nowrap: true, cell: (round) => `${formatDay(round.opensOn, locale)} – ${formatDay(round.closesOn, locale)}` },
  { key: 'rate', head: t('evaluations.rounds.rate'), kind: 'number', cell: (round) => rateText(round, t, locale) },
  { key: 'state', head: t('evaluations.rounds.state'), phoneLabel: null, cell: ({ open }) => (
    open ? <Badge tone="ink" icon="clock">{t('evaluations.rounds.open')}</Badge> : <Badge tone="mute" icon="padlock">{t('evaluations.rounds.over')}</Badge>
  ) },
]

function rateText({ answered, invited }: RoundItem, t: Translate, locale: string): string {
  if (invited === 0) return t('evaluations.rounds.nobody')
  return t('evaluations.rounds.ratio', { answered, invited, share: percentText(answered / invited, locale) })
}
