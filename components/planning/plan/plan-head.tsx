import { Note } from '@/components/ui/page/note'
import { PageHead } from '@/components/ui/page/page-head'
import { Link } from '@/components/ui/link'
import type { Plan, PlanFrame } from '@/lib/planning/plan/queries/find-plan'
import type { ReactNode } from 'react'
import { paperText } from '../paper-text'
import { PlanBadge } from './plan-badge'
import { planWords, type Words } from './words'

const done = ['frame', 'drafted', 'adjusted', 'added', 'altered', 'removed', 'proposed', 'approved', 'returned', 'overtaken'] as const

/** The answer to what was just done, as the address tells it; nothing for an address that says nothing known. */
export function DidNote({ did, words }: { did: string | string[] | undefined; words: Words }) {
  const what = done.find((one) => one === did)
  return what ? <Note tone={what === 'overtaken' ? 'wait' : 'good'} live><p>{planWords(words).word(`did.${what}`)}</p></Note> : null
}

type PlanHeadProps = { plan: Plan; picker: ReactNode; hrefOf: (more: Record<string, string>) => string; words: Words }

/** Which plan, version and scenario this is, its papers and the frame it stands in. */
export function PlanHead({ plan, picker, hrefOf, words }: PlanHeadProps) {
  const { word } = planWords(words)
  const { version, versions, frame } = plan
  const newest = versions[0]?.number ?? version.number
  const papers = [
    ...(version.proposalNumber && version.proposedOn ? [word('proposedBy', { paper: paperText(version.proposalNumber, version.proposedOn, words) })] : []),
    ...(version.decisionNumber && version.decidedOn ? [word('decidedBy', { paper: paperText(version.decisionNumber, version.decidedOn, words) })] : []),
  ]
  return (
    <>
      <PageHead
        wide title={word('title', { year: plan.year })} action={picker}
        reference={<>
          <span>{word('version', { number: version.number })}</span>
          <PlanBadge status={version.status} t={words.t} />
          {papers.map((paper) => <span key={paper}>{paper}</span>)}
        </>}
        lead={<FrameName frame={frame} lead={word('inFrame')} words={words} />}
      />
      {version.returnReason && <Note tone="wait" icon="return"><p>{word('returned', { reason: version.returnReason })}</p></Note>}
      {newest !== version.number && <Note><p>{word('older', { number: version.number, newest })} <Link href={hrefOf({ version: String(newest) })}>{word('toNewest')}</Link></p></Note>}
    </>
  )
}

/** A frame by its Vietnamese title and its paper, after a word that leads to it. */
export function FrameName({ frame, lead, words }: { frame: PlanFrame; lead?: string; words: Words }) {
  return <>{lead} <span lang="vi">{frame.title}</span>, {paperText(frame.documentNumber, frame.documentOn, words)}</>
}
