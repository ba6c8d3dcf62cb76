import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ActionForm } from '@/components/frame/action-form'
import type { FormField } from '@/components/frame/form-field'
import { Link } from '@/components/ui/link'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { deskTitle, loadDesk } from '@/lib/enrolment/desk/loaders'
import { giveDutyAction } from '@/lib/enrolment/opening/actions'
import { mayGiveDuty } from '@/lib/enrolment/opening/policy'
import { listDutyHolders, type DutyHolders } from '@/lib/enrolment/opening/queries/list-duties'
import { bodyBlocker } from '@/lib/enrolment/opening/rules/duties'
import { bodies, duties, type Body } from '@/lib/enrolment/opening/schema'
import { currentTranslator } from '@/lib/i18n/current'
import type { Translate } from '@/lib/i18n/sentence'
import { dayAt, formatDay } from '@/lib/time'

type Props = PageProps<'/[locale]/school/cohorts/[cohortId]/bodies/new'>

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => deskTitle((await params).cohortId, 'enrolment.opening.tab')

export default async function NewDutyPage({ params, searchParams }: Props) {
  const [{ cohortId }, query, t, now] = [await params, await searchParams, await currentTranslator(), new Date()]
  const { actor, desk } = await loadDesk(cohortId)
  const body = bodies.find((one) => one === query['body'])
  if (!body || !mayGiveDuty(actor, duties[body][0]) || bodyBlocker(duties[body][0], desk.status)) notFound()
  const word = (key: string) => t(`enrolment.opening.${key}`)
  const path = `/school/cohorts/${desk.id}`
  const single = body === 'HEAD' ? { duty: 'CLASS_HEAD' } : {}
  return (
    <div className="stack">
      <div>
        <Breadcrumb label={t('enrolment.desk.breadcrumb')} crumbs={[{ label: desk.code, href: path }, { label: word('tab'), href: `${path}/bodies` }, { label: word(`give.${body}`) }]} />
        <PageHead title={word(`giveTitle.${body}`)} lead={word(`giveLead.${body}`)} />
      </div>
      <Panel look="key">
        <ActionForm
          action={giveDutyAction} hidden={{ cohortId: desk.id, ...single }} labels={{ wrong: word('wrong'), prefix: t('web.frame.errorPrefix') }}
          fields={[
            ...holderFields(body, await listDutyHolders(actor, desk.id, now), t),
            { kind: 'date', name: 'from', label: word('from'), hint: word('dayHint'), value: formatDay(dayAt(now), 'vi') },
            { kind: 'text', name: 'decisionNumber', label: word('number'), hint: word('numberHint'), mark: word('optional'), width: 'medium' },
            { kind: 'date', name: 'decisionOn', label: word('on'), mark: word('optional') },
          ]}
          buttons={[{ label: word('submit'), pending: word('pending') }]}
        />
        <p><Link href={`${path}/bodies`}>{word('back')}</Link></p>
      </Panel>
    </div>
  )
}

function holderFields(body: Body, { heads, trainees }: DutyHolders, t: Translate): FormField[] {
  const word = (key: string) => t(`enrolment.opening.${key}`)
  if (body === 'HEAD') return [{ kind: 'select', name: 'accountId', label: word('head'), hint: word('headHint'), placeholder: word('choose'), options: heads.map(({ id, name }) => ({ value: id, label: name })) }]
  const duty: FormField = { kind: 'select', name: 'duty', label: word('duty'), placeholder: word('choose'), options: duties[body].map((value) => ({ value, label: word(`duties.${value}`) })) }
  if (body === 'STEERING') return [duty, { kind: 'text', name: 'fullName', label: word('fullName') }, { kind: 'text', name: 'office', label: word('office'), hint: word('officeHint') }]
  return [duty, { kind: 'select', name: 'traineeId', label: word('trainee'), placeholder: word('choose'), options: trainees.map(({ id, name, agency }) => ({ value: id, label: `${name}, ${agency}` })) }]
}
