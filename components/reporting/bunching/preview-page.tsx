import { ConfirmMoves } from './confirm-moves'
import { BunchingChart, spanText } from './bunching-chart'
import { moveColumns, proposedOf } from './proposals'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { EmptyState } from '@/components/ui/page/empty-state'
import { Link } from '@/components/ui/link'
import { Note } from '@/components/ui/page/note'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel, PanelBar } from '@/components/ui/page/panel'
import { Sub, Table } from '@/components/ui/table/table'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import type { Translate } from '@/lib/i18n/sentence'
import { loadMoves } from '@/lib/reporting/bunching/loaders'
import type { Week } from '@/lib/reporting/bunching/rules/forecast'
import { dayAt } from '@/lib/time'

type PreviewPageProps = { search: Readonly<Record<string, string | string[] | undefined>> }

/** What the chosen moves would do, week by week, before anything moves. */
export async function PreviewPage({ search }: PreviewPageProps) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const { bunching, moves, ruled, before, after } = await loadMoves(search, dayAt(new Date()))
  const word = (key: string, values?: Record<string, string | number>) => t(`reporting.bunching.preview.${key}`, values)
  const pairs = before.flatMap((was, index) => {
    const is = after[index]
    return is && changes(was, is) ? [{ was, is }] : []
  })
  const worse = pairs.filter(({ was, is }) => is.strain > was.strain).length
  const left = after.filter(({ over }) => over > 0).length
  const outcome = left === 0 ? t('reporting.bunching.foundAfterNone') : t('reporting.bunching.foundAfter', { count: left })
  return (
    <div className="stack">
      <div>
        <Breadcrumb label={word('crumbs')} crumbs={[{ label: t('reporting.bunching.title'), href: '/school/bunching' }, { label: word('breadcrumb') }]} />
        <PageHead wide title={moves.length > 0 ? word('title', { count: moves.length }) : word('breadcrumb')} />
      </div>
      {moves.length === 0
        ? <Panel look="tight"><EmptyState title={word('nothing')} action={<Link href="/school/bunching">{word('back')}</Link>}>{word('nothingText')}</EmptyState></Panel>
        : (
          <>
            <Panel look="tight" id="classes" title={word('classes')}>
              <Table caption={word('classes')} rows={proposedOf(moves, bunching.classes)} rowKey={({ one }) => one.id} columns={moveColumns({ workspace: '/school', locale, t })} />
            </Panel>
            <Panel look="tight" id="effect" title={word('effect')}>
              <Table
                caption={word('effectCaption')} rows={pairs} rowKey={({ is }) => is.monday}
                columns={[
                  { key: 'week', kind: 'head', head: t('reporting.bunching.chart.week'), cell: ({ is }) => <>{t('reporting.bunching.chart.weekName', { number: is.number })}<Sub>{spanText(is, locale)}</Sub></> },
                  { key: 'before', head: word('before'), cell: ({ was }) => <Figures week={was} t={t} /> },
                  { key: 'after', head: word('after'), cell: ({ is }) => <Figures week={is} t={t} /> },
                ]}
              />
              <PanelBar side="bottom"><p>{word('unchanged')}</p></PanelBar>
            </Panel>
            <Panel>
              <Note tone={left === 0 ? 'good' : 'wait'}><p className="font-semibold">{outcome}</p></Note>
              <BunchingChart {...{ weeks: after, title: outcome, locale, t }} />
            </Panel>
            {worse > 0
              ? <Note tone="bad"><p>{word('worse', { count: worse })}</p><p><Link href="/school/bunching">{word('back')}</Link></p></Note>
              : <ConfirmMoves {...{ moves, ruled, locale, t }} />}
          </>
        )}
    </div>
  )
}

const changes = (was: Week, is: Week): boolean => was.openings !== is.openings || was.capacity !== is.capacity || was.over !== is.over

function Figures({ week, t }: { week: Week; t: Translate }) {
  return (
    <>
      {t('reporting.bunching.preview.figures', { openings: week.openings, capacity: week.capacity })}
      {week.over > 0 && <>, <strong className="tone-bad">{t('reporting.bunching.preview.over', { count: week.over })}</strong></>}
    </>
  )
}
