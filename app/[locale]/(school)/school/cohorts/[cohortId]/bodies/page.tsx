import type { Metadata } from 'next'
import { CohortHead } from '@/components/enrolment/desk/cohort-head'
import { DutyTable } from '@/components/enrolment/opening/duty-table'
import { Link } from '@/components/ui/link'
import { EmptyState } from '@/components/ui/page/empty-state'
import { Note } from '@/components/ui/page/note'
import { Panel } from '@/components/ui/page/panel'
import { deskTitle, loadDesk } from '@/lib/enrolment/desk/loaders'
import { mayGiveDuty } from '@/lib/enrolment/opening/policy'
import { listDuties } from '@/lib/enrolment/opening/queries/list-duties'
import { bodyBlocker, isHeldOn, orderOf } from '@/lib/enrolment/opening/rules/duties'
import { bodies, duties as dutiesOf } from '@/lib/enrolment/opening/schema'
import { currentTranslator } from '@/lib/i18n/current'
import { dayAt } from '@/lib/time'

type Props = PageProps<'/[locale]/school/cohorts/[cohortId]/bodies'>

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => deskTitle((await params).cohortId, 'enrolment.opening.tab')

export default async function BodiesPage({ params, searchParams }: Props) {
  const [{ cohortId }, { did }, t, now] = [await params, await searchParams, await currentTranslator(), new Date()]
  const { actor, desk } = await loadDesk(cohortId)
  const duties = await listDuties(actor, desk.id, now)
  const [word, path, today] = [(key: string, values?: Record<string, string>) => t(`enrolment.opening.${key}`, values), `/school/cohorts/${desk.id}/bodies`, dayAt(now)]
  const former = duties.filter((one) => one.to !== null && one.to <= today)
  return (
    <div className="stack-wide">
      {(did === 'given' || did === 'ended') && <Note tone="good" live><p>{word(`did.${did}`)}</p></Note>}
      <div><CohortHead actor={actor} desk={desk} tab="bodies" /></div>
      {bodies.map((body) => {
        const [first] = dutiesOf[body]
        const blocker = bodyBlocker(first, desk.status)
        const gives = mayGiveDuty(actor, first) && blocker === null
        const held = duties.filter((one) => one.body === body && isHeldOn(one, today)).toSorted((a, b) => orderOf(a.duty) - orderOf(b.duty))
        return (
          <Panel key={body} look="tight" id={body.toLowerCase()} title={word(`bodies.${body}`)} aside={gives && <Link href={`${path}/new?body=${body}`}>{word(`give.${body}`)}</Link>}>
            {held.length > 0
              ? <DutyTable caption={word('present', { body: word(`bodies.${body}`) })} duties={held} endPath={mayGiveDuty(actor, first) ? path : null} />
              : <EmptyState title={word(`none.${body}`)}>{blocker === 'class_not_opened' && word('afterOpening')}</EmptyState>}
          </Panel>
        )
      })}
      {former.length > 0 && <Panel look="tight" id="former" title={word('former')}><DutyTable caption={word('formerCaption')} duties={former} former /></Panel>}
    </div>
  )
}
