import type { Metadata } from 'next'
import { DocumentFacts } from '@/components/enrolment/dossier/document-facts'
import { FindingLinks } from '@/components/enrolment/dossier/paper-links'
import { DocumentBadge } from '@/components/enrolment/dossier/dossier-list'
import { ActionForm } from '@/components/frame/action-form'
import { ButtonLink } from '@/components/ui/button-link'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { loadFile } from '@/lib/enrolment/desk/loaders'
import { reviewDocumentAction } from '@/lib/enrolment/dossier/actions'
import { loadReviewed } from '@/lib/enrolment/dossier/loaders'
import { documentFaults } from '@/lib/enrolment/dossier/schema'
import { currentTranslator } from '@/lib/i18n/current'

type Props = PageProps<'/[locale]/school/nominations/[nominationId]/papers/[documentId]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [t, { item }] = await Promise.all([currentTranslator(), loadReviewed(await params)])
  return { title: t('enrolment.dossier.reviewOf', { kind: t(`enrolment.dossier.kinds.${item.kind}`) }) }
}

const whenReturned = 'group-has-[#decision-return:not(:checked)]:hidden'

/** One paper, one decision: open it, then say whether it is in order. */
export default async function ReviewPage({ params }: Props) {
  const { nominationId, documentId } = await params
  const [t, { file }, { item, document }] = await Promise.all([currentTranslator(), loadFile(nominationId), loadReviewed({ nominationId, documentId })])
  const word = (key: string) => t(`enrolment.dossier.${key}`)
  const kind = word(`kinds.${item.kind}`)
  return (
    <>
      <Breadcrumb
        label={t('enrolment.desk.breadcrumb')}
        crumbs={[{ label: file.cohort.code, href: `/school/cohorts/${file.cohort.id}` }, { label: file.person.name, href: `/school/nominations/${nominationId}` }, { label: kind }]}
      />
      <PageHead title={t('enrolment.dossier.reviewOf', { kind })} reference={<><span className="font-semibold">{file.person.name}</span><span lang="vi">{file.agency}</span><DocumentBadge state={item.state} /></>} />
      <div className="stack">
        <Panel id="paper" title={kind}><DocumentFacts document={document} /><p className="text-sm text-soft">{word('recorded')}</p><FindingLinks page={`/school/nominations/${nominationId}`} item={item} /></Panel>
        <Panel look="key" id="review" title={word('review')}>
          <ActionForm
            action={reviewDocumentAction} hidden={{ id: documentId }} labels={{ wrong: word('wrong'), prefix: t('web.frame.errorPrefix') }}
            fields={[
              { kind: 'radio', name: 'decision', label: word('decision'), choices: [{ value: 'check', label: word('check') }, { value: 'return', label: word('return') }] },
              { kind: 'select', name: 'reason', label: word('reason'), placeholder: word('chooseReason'), options: documentFaults.map((value) => ({ value, label: word(`faults.${value}`) })), when: whenReturned },
              { kind: 'area', name: 'note', label: word('note'), mark: word('optional'), maxLength: 300 },
            ]}
            buttons={[{ label: word('save'), pending: word('saving') }]}
          />
          <p><ButtonLink tone="second" href={`/school/nominations/${nominationId}`}>{word('back')}</ButtonLink></p>
        </Panel>
      </div>
    </>
  )
}
