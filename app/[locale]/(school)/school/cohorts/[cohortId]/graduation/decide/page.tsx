import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ActionForm } from '@/components/frame/action-form'
import type { FormField } from '@/components/frame/form-field'
import { Link } from '@/components/ui/link'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { deskTitle, loadDesk } from '@/lib/enrolment/desk/loaders'
import { decideGraduationAction } from '@/lib/evaluations/completion/actions'
import { waitingCouncil } from '@/lib/graduation/council/rules/council'
import { loadReview } from '@/lib/graduation/loaders'
import { mayDecideGraduation } from '@/lib/graduation/policy'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { dayAt, formatDay } from '@/lib/time'

export const generateMetadata = async ({ params }: PageProps<'/[locale]/school/cohorts/[cohortId]/graduation/decide'>): Promise<Metadata> =>
  deskTitle((await params).cohortId, 'graduation.decision.shortTitle')

export default async function DecideGraduationPage({ params }: PageProps<'/[locale]/school/cohorts/[cohortId]/graduation/decide'>) {
  const [{ cohortId }, t, locale] = await Promise.all([params, currentTranslator(), currentLocale()])
  const [{ actor, desk }, review] = await Promise.all([loadDesk(cohortId), loadReview(cohortId)])
  const council = waitingCouncil(review.councils)
  if (!mayDecideGraduation(actor) || !council) notFound()
  const word = (key: string, values?: Record<string, string | number>) => t(`graduation.decision.${key}`, values)
  const [path, today, ended] = [`/school/cohorts/${desk.id}`, dayAt(new Date()), desk.status === 'COMPLETED']
  const closing: FormField[] = ended ? [] : [{ kind: 'date', name: 'completedOn', label: word('completedOn'), hint: word('completedHint'), value: formatDay(desk.endsOn < today ? desk.endsOn : today, 'vi') }]
  return (
    <div className="stack">
      <div>
        <Breadcrumb label={t('graduation.review.breadcrumb')} crumbs={[{ label: desk.code, href: path }, { label: t('graduation.review.title'), href: `${path}/graduation` }, { label: word('shortTitle') }]} />
        <PageHead title={ended ? word('shortTitle') : word('title', { code: desk.code })} lead={word('lead', { day: formatDay(council.heldOn, locale) })} />
      </div>
      <Panel look="key">
        <ul className="numbered">
          <li>{word('recognised', { count: council.recognised })}</li>
          {council.entries > council.recognised && <li>{word('remaining', { count: council.entries - council.recognised })}</li>}
          <li>{word(ended ? 'endedAlready' : 'ends')}</li>
          <li>{word('final')}</li>
        </ul>
        <ActionForm
          action={decideGraduationAction} hidden={{ cohortId: desk.id }} labels={{ wrong: word('wrong'), prefix: t('web.frame.errorPrefix') }}
          fields={[
            [{ kind: 'text', name: 'number', label: word('number'), hint: word('numberHint') }, { kind: 'date', name: 'decidedOn', label: word('decidedOn'), hint: word('dayHint') }],
            [{ kind: 'text', name: 'signatory', label: word('signatory') }, { kind: 'text', name: 'signatoryTitle', label: word('signatoryTitle'), value: word('titleValue') }],
            ...closing,
          ]}
          buttons={[{ label: word(ended ? 'submitMore' : 'submit'), pending: word('pending'), tone: 'danger-solid' }]}
        />
        <p><Link href={`${path}/graduation`}>{word('back')}</Link></p>
      </Panel>
    </div>
  )
}
