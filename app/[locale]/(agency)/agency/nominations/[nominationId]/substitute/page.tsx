import type { Metadata } from 'next'
import { z } from 'zod'
import { NominationBadge } from '@/components/enrolment/nomination-badge'
import { ActionForm } from '@/components/frame/action-form'
import { ChoosePerson } from '@/components/people/choose-person'
import { ButtonLink } from '@/components/ui/button-link'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { Note } from '@/components/ui/page/note'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { requireActor } from '@/lib/access/session'
import { loadNomination } from '@/lib/enrolment/loaders'
import { substituteNominationAction } from '@/lib/enrolment/order/actions'
import { withdrawalGrounds } from '@/lib/enrolment/schema'
import { currentTranslator } from '@/lib/i18n/current'
import { href } from '@/lib/i18n/navigation'
import { findPerson } from '@/lib/people/queries/find-person'
import { listPeople } from '@/lib/people/queries/list-people'
import { isBeforeOpening } from '@/lib/enrolment/rules'

type Props = PageProps<'/[locale]/agency/nominations/[nominationId]/substitute'>
const search = z.object({ q: z.string().max(100).optional().catch(undefined), person: z.uuid().optional().catch(undefined) })

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('enrolment.order.substitute') }
}

export default async function SubstitutePage({ params, searchParams }: Props) {
  const [actor, nomination, t] = [await requireActor(), await loadNomination((await params).nominationId), await currentTranslator()]
  const { q, person: chosen } = search.parse(await searchParams)
  const { id, person, cohort, seat, status } = nomination
  const word = (key: string, values?: Record<string, string>) => t(`enrolment.order.${key}`, values)
  const open = seat !== null && isBeforeOpening(cohort)
  const instead = open && chosen ? await findPerson(actor, chosen) : null
  const people = open && !instead ? await listPeople(actor, { q, limit: 12 }) : null
  const file = `/agency/nominations/${id}`
  return (
    <>
      <Breadcrumb
        label={t('enrolment.agency.nomination.crumb')}
        crumbs={[{ label: t('enrolment.agency.nominations.title'), href: '/agency/nominations' }, { label: person.fullName, href: file }, { label: word('substitute') }]}
      />
      <PageHead
        title={word('substituteTitle', { name: person.fullName })} lead={open ? word('substituteLead', { name: person.fullName }) : undefined}
        reference={<><span className="nowrap font-semibold">{t('enrolment.agency.cohort.code', { code: cohort.code })}</span><span lang="vi">{cohort.course}</span><NominationBadge status={status} position={nomination.position} /></>}
      />
      {!open && <Note tone="wait"><p>{word('impossible')}</p></Note>}
      {people && <ChoosePerson q={q ?? ''} people={people.items} more={people.nextCursor !== null} newHref={await href('/agency/people/new')} />}
      {instead && (
        <Panel look="key" id="instead" title={`${word('chosen')}: ${instead.fullName}`}>
          <ActionForm
            action={substituteNominationAction} hidden={{ id, personId: instead.id }} labels={{ wrong: word('substituteWrong', { count: '{count}' }), prefix: t('web.frame.errorPrefix') }}
            fields={[
              { kind: 'select', name: 'ground', label: word('ground'), placeholder: word('chooseGround'), options: withdrawalGrounds.map((value) => ({ value, label: t(`enrolment.reasons.${value}`) })) },
              { kind: 'area', name: 'note', label: word('note'), hint: word('noteHint'), rows: 2 },
            ]}
            buttons={[{ label: word('substituteSubmit'), pending: t('enrolment.agency.nominate.sending') }]}
          />
        </Panel>
      )}
      <p className="actions mt-4"><ButtonLink tone="second" href={file}>{t('enrolment.agency.withdrawal.back')}</ButtonLink></p>
    </>
  )
}
