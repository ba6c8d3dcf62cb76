import type { Metadata } from 'next'
import { NominationBadge } from '@/components/enrolment/nomination-badge'
import { ActionForm } from '@/components/frame/action-form'
import { ButtonLink } from '@/components/ui/button-link'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { Note } from '@/components/ui/page/note'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { withdrawNominationAction } from '@/lib/enrolment/actions'
import { loadNomination } from '@/lib/enrolment/loaders'
import { mayMove } from '@/lib/enrolment/rules'
import { withdrawalGrounds } from '@/lib/enrolment/schema'
import { currentTranslator } from '@/lib/i18n/current'

type Props = PageProps<'/[locale]/agency/nominations/[nominationId]/withdraw'>

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('enrolment.agency.nomination.withdraw') }
}

export default async function WithdrawPage({ params }: Props) {
  const [nomination, t] = [await loadNomination((await params).nominationId), await currentTranslator()]
  const { id, person, cohort, seat, position, status } = nomination
  const file = `/agency/nominations/${id}`
  const back = <ButtonLink tone="second" href={file}>{t('enrolment.agency.withdrawal.back')}</ButtonLink>
  const seatLine = seat ? t(`enrolment.agency.withdrawal.${seat}`) : position ? t('enrolment.agency.withdrawal.waiting', { position }) : t('enrolment.agency.withdrawal.none')
  return (
    <>
      <Breadcrumb
        label={t('enrolment.agency.nomination.crumb')}
        crumbs={[{ label: t('enrolment.agency.nominations.title'), href: '/agency/nominations' }, { label: person.fullName, href: file }, { label: t('enrolment.agency.nomination.withdraw') }]}
      />
      <PageHead
        title={t('enrolment.agency.withdrawal.title', { name: person.fullName })}
        reference={<><span className="nowrap font-semibold">{t('enrolment.agency.cohort.code', { code: cohort.code })}</span><span lang="vi">{cohort.course}</span><NominationBadge status={status} position={position} /></>}
      />
      {mayMove('withdraw', status) ? (
        <Panel title={t('enrolment.agency.withdrawal.consequences')} id="consequences">
          <ul className="numbered"><li>{seatLine}</li><li>{t('enrolment.agency.withdrawal.told')}</li><li>{t('enrolment.agency.withdrawal.noReturn')}</li></ul>
          <ActionForm
            action={withdrawNominationAction} hidden={{ id }} labels={{ wrong: t('enrolment.agency.withdrawal.wrong', { count: '{count}' }), prefix: t('web.frame.errorPrefix') }}
            fields={[
              { kind: 'select', name: 'ground', label: t('enrolment.agency.withdrawal.ground'), placeholder: t('enrolment.agency.withdrawal.choose'), options: withdrawalGrounds.map((value) => ({ value, label: t(`enrolment.reasons.${value}`) })) },
              { kind: 'area', name: 'note', label: t('enrolment.agency.withdrawal.note'), hint: t('enrolment.agency.withdrawal.noteHint'), rows: 2 },
            ]}
            buttons={[{ label: t('enrolment.agency.withdrawal.confirm'), pending: t('enrolment.agency.nomination.withdrawing'), tone: 'danger-solid' }]}
          />
          <p className="actions mt-4">{back}</p>
        </Panel>
      ) : <><Note tone="wait"><p>{t('enrolment.agency.withdrawal.impossible')}</p></Note><p className="actions mt-4">{back}</p></>}
    </>
  )
}
