import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { ActionForm } from '@/components/frame/action-form'
import { Link } from '@/components/ui/link'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { deskTitle, loadDesk } from '@/lib/enrolment/desk/loaders'
import { endDutyAction } from '@/lib/enrolment/opening/actions'
import { mayGiveDuty } from '@/lib/enrolment/opening/policy'
import { findDuty } from '@/lib/enrolment/opening/queries/list-duties'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { dayAt, formatDay } from '@/lib/time'

type Props = PageProps<'/[locale]/school/cohorts/[cohortId]/bodies/[dutyId]'>

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => deskTitle((await params).cohortId, 'enrolment.opening.endSubmit')

export default async function EndDutyPage({ params }: Props) {
  const [{ cohortId, dutyId }, t, locale, now] = [await params, await currentTranslator(), await currentLocale(), new Date()]
  const { actor, desk } = await loadDesk(cohortId)
  const id = z.uuid().safeParse(dutyId)
  const duty = id.success ? await findDuty(actor, id.data, now) : null
  if (!duty || duty.cohortId !== desk.id || duty.to !== null || !mayGiveDuty(actor, duty.duty)) notFound()
  const word = (key: string, values?: Record<string, string>) => t(`enrolment.opening.${key}`, values)
  const path = `/school/cohorts/${desk.id}`
  return (
    <div className="stack">
      <div>
        <Breadcrumb label={t('enrolment.desk.breadcrumb')} crumbs={[{ label: desk.code, href: path }, { label: word('tab'), href: `${path}/bodies` }, { label: word('end') }]} />
        <PageHead title={word('endTitle', { duty: word(`duties.${duty.duty}`) })} lead={word('endLead', { name: duty.name, day: formatDay(duty.from, locale) })} />
      </div>
      <Panel look="key">
        {duty.duty === 'CLASS_HEAD' && <p>{word('endHead')}</p>}
        <ActionForm
          action={endDutyAction} hidden={{ id: duty.id }} labels={{ wrong: word('wrong'), prefix: t('web.frame.errorPrefix') }}
          fields={[{ kind: 'date', name: 'on', label: word('endOn'), hint: word('dayHint'), value: formatDay(dayAt(now), 'vi') }]}
          buttons={[{ label: word('endSubmit'), pending: word('pending'), tone: 'danger-solid' }]}
        />
        <p><Link href={`${path}/bodies`}>{word('back')}</Link></p>
      </Panel>
    </div>
  )
}
