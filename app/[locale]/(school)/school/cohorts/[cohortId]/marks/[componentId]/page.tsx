import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { BlindPanel, HiddenNote } from '@/components/teaching/marks/blind-panel'
import { CorrectionPanel } from '@/components/teaching/marks/correction-panel'
import { MovePanel } from '@/components/teaching/marks/move-panel'
import { MarkHistory } from '@/components/teaching/marks/mark-history'
import { SheetBadge } from '@/components/teaching/marks/sheet-badge'
import { SheetBody } from '@/components/teaching/marks/sheet-body'
import { Link } from '@/components/ui/link'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { Note } from '@/components/ui/page/note'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import type { Translate } from '@/lib/i18n/sentence'
import { loadSheet } from '@/lib/teaching/marks/loaders'
import { mayEnterMarks, mayLockMarks } from '@/lib/teaching/marks/policy'
import { listCorrections, listMarkHistory, type Sheet } from '@/lib/teaching/marks/queries/find-sheet'
import { sheetMoves } from '@/lib/teaching/marks/schema'
import { dayAt, formatDay } from '@/lib/time'

type Props = PageProps<'/[locale]/school/cohorts/[cohortId]/marks/[componentId]'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ cohortId, componentId }, { attempt }] = [await params, await searchParams]
  const { sheet } = await loadSheet(cohortId, componentId, String(attempt ?? '1'))
  return { title: `${sheet.component.name}, ${sheet.cohort.code}` }
}

export default async function SheetPage({ params, searchParams }: Props) {
  const [{ cohortId, componentId }, query, t] = [await params, await searchParams, await currentTranslator()]
  const { actor, sheet, limits } = await loadSheet(cohortId, componentId, String(query['attempt'] ?? '1'))
  if (sheet.attempt > limits.marks.retakes + 9) notFound()
  const where = { cohortId: sheet.cohort.id, componentId: sheet.component.id, attempt: sheet.attempt }
  const [corrections, history] = await Promise.all([sheet.status === 'LOCKED' ? listCorrections(actor, where) : [], listMarkHistory(actor, where)])
  const word = (key: string, values?: Record<string, string | number>) => t(`teaching.marks.${key}`, values)
  const enters = mayEnterMarks(actor) && sheet.enters
  const path = `/school/cohorts/${sheet.cohort.id}/marks`
  return (
    <div className="stack">
      <Did did={query['did']} t={t} />
      <div>
        <Breadcrumb label={word('crumb')} crumbs={[{ label: sheet.cohort.code, href: path }, { label: word('sheets') }]} />
        <PageHead
          wide reference={<><span className="font-semibold">{t('teaching.ofCohort', { code: sheet.cohort.code })}</span><SheetBadge status={sheet.sheetId ? sheet.status : 'NONE'} /><span>{word(`kinds.${sheet.component.kind}`)}</span></>}
          title={<span lang="vi">{sheet.attempt > 1 ? word('attemptTitle', { name: sheet.component.name, attempt: sheet.attempt }) : sheet.component.name}</span>}
        />
      </div>
      <Signed sheet={sheet} t={t} />
      {sheet.hidden && <HiddenNote />}
      <SheetBody sheet={sheet} writes={enters && sheet.status === 'DRAFT'} askOf={enters && sheet.status === 'LOCKED' ? (traineeId) => `${path}/${sheet.component.id}?attempt=${sheet.attempt}&correct=${traineeId}#correct` : undefined} limits={limits} />
      <MovePanel actor={actor} sheet={sheet} />
      <BlindPanel actor={actor} sheet={sheet} />
      {sheet.status === 'LOCKED' && <CorrectionPanel sheet={sheet} corrections={corrections} mayAsk={enters} mayDecide={mayLockMarks(actor)} chosen={sheet.rows.find(({ traineeId }) => traineeId === query['correct'])?.traineeId} />}
      {history.length > 0 && <Panel look="tight" id="history" title={word('history.title')}><MarkHistory changes={history} /></Panel>}
      <p className="actions not-print">{sheet.sheetId && <a href={`/api/cohorts/${sheet.cohort.id}/marks/${sheet.component.id}/document?attempt=${sheet.attempt}`}>{word('grid.document')}</a>}<Link href={path}>{word('grid.back')}</Link></p>
    </div>
  )
}

function Did({ did, t }: { did: string | string[] | undefined; t: Translate }) {
  const moved = sheetMoves.find((one) => one === did)
  const key = moved ? `grid.moved.${moved}` : did === 'saved' ? 'grid.saved' : did === 'asked' || did === 'decided' ? `correction.${did}` : did === 'coded' ? 'codes.drawn' : null
  return key && <Note tone="good" live><p>{t(`teaching.marks.${key}`)}</p></Note>
}

async function Signed({ sheet: { signed, returnReason, status }, t }: { sheet: Sheet; t: Translate }) {
  const locale = await currentLocale()
  const day = (at: string) => formatDay(dayAt(new Date(at)), locale)
  const lines = (['entered', 'verified', 'locked'] as const).flatMap((key) => { const by = signed[key]; return by ? [t(`teaching.marks.move.${key}`, { name: by.by, day: day(by.at) })] : [] })
  return (
    <>
      {status === 'LOCKED' && signed.locked && <Note><p>{t('teaching.marks.move.lockedNote', { day: day(signed.locked.at) })}</p></Note>}
      {returnReason && status === 'DRAFT' && <Note tone="wait"><p>{t('teaching.marks.move.returned', { reason: returnReason })}</p></Note>}
      {lines.length > 0 && <p className="text-sm text-soft">{lines.join(' · ')}</p>}
    </>
  )
}
