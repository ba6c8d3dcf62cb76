import type { Metadata } from 'next'
import { ActionForm } from '@/components/frame/action-form'
import { Link } from '@/components/ui/link'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { discardDraftAction } from '@/lib/enrolment/notices/actions'
import { loadDraft } from '@/lib/enrolment/notices/loaders'
import { currentTranslator } from '@/lib/i18n/current'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('enrolment.noticeOffice.discard.title') }
}

export default async function DiscardPage({ params }: PageProps<'/[locale]/school/notices/[noticeId]/discard'>) {
  const [{ noticeId }, t] = await Promise.all([params, currentTranslator()])
  const { draft } = await loadDraft(noticeId)
  const word = (key: string) => t(`enrolment.noticeOffice.discard.${key}`)
  const path = `/school/notices/${draft.id}`
  return (
    <div className="stack">
      <div>
        <Breadcrumb label={t('enrolment.desk.breadcrumb')} crumbs={[{ label: t('enrolment.noticeOffice.title'), href: '/school/notices' }, { label: t('enrolment.notices.public.draft'), href: path }, { label: word('submit') }]} />
        <PageHead title={word('title')} reference={<span lang="vi">{draft.content.subject}</span>} />
      </div>
      <Panel look="key">
        <ul className="numbered">
          <li>{word(draft.corrects ? 'correction' : 'first')}</li>
          <li>{word('final')}</li>
        </ul>
        <ActionForm
          action={discardDraftAction} hidden={{ noticeId: draft.id }} fields={[]} labels={{ wrong: word('title'), prefix: t('web.frame.errorPrefix') }}
          buttons={[{ label: word('submit'), pending: word('pending'), tone: 'danger-solid' }]}
        />
        <p><Link href={path}>{word('back')}</Link></p>
      </Panel>
    </div>
  )
}
