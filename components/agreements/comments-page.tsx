import { EmptyState } from '@/components/ui/page/empty-state'
import { Note } from '@/components/ui/page/note'
import { Panel } from '@/components/ui/page/panel'
import type { Agreement } from '@/lib/agreements/queries/find-agreement'
import { answerCommentAction, commentOnVersionAction } from '@/lib/agreements/writing/actions'
import { loadAgreementRights, loadComments } from '@/lib/agreements/writing/loaders'
import { commentParts, type CommentItem } from '@/lib/agreements/writing/schema'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import type { Locale } from '@/lib/i18n/locale'
import type { Translate } from '@/lib/i18n/sentence'
import { dayAt, formatDay } from '@/lib/time'
import { AgreementFrame } from './agreement-frame'
import { AgreementForm, formWords } from './agreement-form'
import { Vietnamese, type WorkspacePath } from './words'

type CommentsPageProps = { workspace: WorkspacePath; id: string; version: string | undefined; did: unknown }

/** What the parties said to a version, with the answers, and the form to say more while it is put to them. */
export async function CommentsPage({ workspace, id, version, did }: CommentsPageProps) {
  const [{ agreement, comments }, rights, t, locale] = await Promise.all([loadComments(id, version), loadAgreementRights(), currentTranslator(), currentLocale()])
  return (
    <AgreementFrame {...{ workspace, agreement }} tab="comments">
      <div className="stack">
        {did === 'proposed' && <Note tone="good">{t('agreements.writing.proposed')}</Note>}
        {did === 'sent' && <Note tone="good">{t('agreements.comments.sent')}</Note>}
        {did === 'answered' && <Note tone="good">{t('agreements.comments.answered')}</Note>}
        {comments.length === 0 && <Panel><EmptyState title={t('agreements.comments.none')}>{t('agreements.comments.noneText')}</EmptyState></Panel>}
        {comments.map((item) => <Comment key={item.id} {...{ item, agreement, locale, t }} answers={rights.writes} />)}
        {agreement.status === 'PROPOSED' && rights.comments && <CommentForm {...{ agreement, t }} />}
      </div>
    </AgreementFrame>
  )
}

function Comment({ item, agreement, answers, locale, t }: { item: CommentItem; agreement: Agreement; answers: boolean; locale: Locale; t: Translate }) {
  const day = (instant: string) => formatDay(dayAt(new Date(instant)), locale)
  const clause = agreement.clauses.find(({ position }) => position === item.clause)
  const about = clause ? `Điều ${String(clause.position)}. ${clause.title}` : t(`agreements.comments.parts.${item.part}`)
  const by = item.agency ? t('agreements.comments.byAgency', { agency: item.agency, party: item.party, day: day(item.writtenAt) }) : t('agreements.comments.by', { party: item.party, day: day(item.writtenAt) })
  return (
    <Panel id={`comment-${item.id}`} title={about}>
      <p className="max-w-read whitespace-pre-line" lang="vi">{item.text}</p>
      <p className="text-sm text-soft"><Vietnamese>{by}</Vietnamese></p>
      {item.answer !== null && item.answeredAt !== null
        ? <blockquote className="border-l-2 pl-4"><p className="max-w-read whitespace-pre-line" lang="vi">{item.answer}</p><p className="text-sm text-soft">{t('agreements.comments.answeredOn', { day: day(item.answeredAt) })}</p></blockquote>
        : answers
          ? <AgreementForm scope={`answer-${item.id}`} action={answerCommentAction} hidden={{ commentId: item.id, number: String(agreement.number) }} sets={[{ fields: [{ kind: 'area', name: 'answer', label: t('agreements.comments.answer'), rows: 2 }] }]} words={formWords(t, t('agreements.comments.answerAction'))} />
          : <p className="text-sm text-soft">{t('agreements.comments.unanswered')}</p>}
    </Panel>
  )
}

function CommentForm({ agreement, t }: { agreement: Agreement; t: Translate }) {
  const w = (key: string) => t(`agreements.comments.${key}`)
  return (
    <Panel look="key" id="write" title={w('write')}>
      <p className="text-soft">{w('writeText')}</p>
      <AgreementForm
        action={commentOnVersionAction} hidden={{ agreementId: agreement.id, number: String(agreement.number) }} words={formWords(t, w('send'))}
        sets={[{ fields: [
          { kind: 'select', name: 'part', label: w('part'), options: commentParts.map((part) => ({ value: part, label: w(`parts.${part}`) })), value: 'CLAUSE' },
          { kind: 'select', name: 'clause', label: w('clause'), placeholder: t('agreements.writing.none'), options: agreement.clauses.map(({ position, title }) => ({ value: String(position), label: `${String(position)}. ${title}` })), value: '' },
          { kind: 'area', name: 'text', label: w('text'), rows: 5 },
        ] }]}
      />
    </Panel>
  )
}
