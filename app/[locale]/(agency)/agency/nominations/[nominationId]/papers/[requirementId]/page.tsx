import type { Metadata } from 'next'
import { FindingLinks } from '@/components/enrolment/dossier/paper-links'
import { DocumentBadge } from '@/components/enrolment/dossier/dossier-list'
import { ActionForm } from '@/components/frame/action-form'
import { ButtonLink } from '@/components/ui/button-link'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { statePaperAction } from '@/lib/enrolment/dossier/actions'
import { loadOwedPaper } from '@/lib/enrolment/dossier/loaders'
import { loadNomination } from '@/lib/enrolment/loaders'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { formatDay } from '@/lib/time'

type Props = PageProps<'/[locale]/agency/nominations/[nominationId]/papers/[requirementId]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [t, item] = await Promise.all([currentTranslator(), loadOwedPaper(await params)])
  return { title: t(`enrolment.dossier.kinds.${item.kind}`) }
}

/** A classified decision is stated here; the paper stays where it is kept. */
export default async function StatePaperPage({ params }: Props) {
  const { nominationId, requirementId } = await params
  const [t, locale, { person }, item] = await Promise.all([
    currentTranslator(), currentLocale(), loadNomination(nominationId), loadOwedPaper({ nominationId, requirementId }),
  ])
  const [word, file] = [(key: string) => t(`enrolment.dossier.${key}`), `/agency/nominations/${nominationId}`]
  const { kind, state } = item
  const paper = item.current?.paper
  return (
    <>
      <Breadcrumb
        label={t('enrolment.agency.nomination.crumb')}
        crumbs={[{ label: t('enrolment.agency.nominations.title'), href: '/agency/nominations' }, { label: person.fullName, href: file }, { label: word(`kinds.${kind}`) }]}
      />
      <PageHead title={word(`kinds.${kind}`)} reference={<><span className="font-semibold">{person.fullName}</span><DocumentBadge state={state} /></>} lead={word('classifiedHint')} />
      <Panel look="key" id="paper" title={word(paper ? 'stateAgain' : 'statePaper')}>
        <ActionForm
          action={statePaperAction} hidden={{ nominationId, requirementId }} labels={{ wrong: word('notStated'), prefix: t('web.frame.errorPrefix') }}
          fields={[
            { kind: 'text', name: 'number', label: word('number'), hint: word('numberHint'), width: 'medium', value: paper?.number },
            { kind: 'date', name: 'on', label: word('on'), value: paper ? formatDay(paper.on, locale) : undefined },
            { kind: 'text', name: 'confirmedBy', label: word('confirmedBy'), hint: word('confirmedByHint'), value: paper?.confirmedBy },
          ]}
          buttons={[{ label: word('stated'), pending: word('stating') }]}
        />
        <FindingLinks page={file} item={item} />
        <p><ButtonLink tone="second" href={file}>{word('back')}</ButtonLink></p>
      </Panel>
    </>
  )
}
