import { ActionForm } from '@/components/frame/action-form'
import { ButtonLink } from '@/components/ui/button-link'
import { Link } from '@/components/ui/link'
import { EmptyState } from '@/components/ui/page/empty-state'
import { FactList } from '@/components/ui/page/fact-list'
import { Note } from '@/components/ui/page/note'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import type { Locale } from '@/lib/i18n/locale'
import type { Translate } from '@/lib/i18n/sentence'
import { askAboutDataAction, withdrawDataRequestAction } from '@/lib/privacy/requests/actions'
import { loadOwnRequests } from '@/lib/privacy/requests/loaders'
import { requestKinds, type RequestDetail } from '@/lib/privacy/requests/schema'
import { formatDay, type Day } from '@/lib/time'
import { Basis, doneIn, RequestBadge, TakenCopies } from './words'

/** What somebody asked a school about the own data, and the form to ask more. */
export async function OwnRequestsPage({ did }: { did: unknown }) {
  const [{ requests, schools, trainee, today }, t, locale] = await Promise.all([loadOwnRequests(), currentTranslator(), currentLocale()])
  const word = (key: string) => t(`privacy.requests.${key}`)
  const done = doneIn(did, ['made', 'withdrawn'])
  return (
    <div className="stack max-w-read">
      {done && <Note tone="good" live>{word(`did.${done}`)}</Note>}
      <PageHead title={word('title')} lead={word('ownLead')} />
      {requests.length === 0 && <Panel><EmptyState title={word('ownEmpty')}>{word('ownEmptyWhy')}</EmptyState></Panel>}
      {requests.map((request) => <OwnRequest key={request.id} {...{ request, today, t, locale }} />)}
      <Panel look="key" title={word('ask')} id="ask">
        <ActionForm
          action={askAboutDataAction} lead={word('askLead')} labels={{ wrong: word('wrong'), prefix: t('web.frame.errorPrefix') }} buttons={[{ label: word('send'), pending: word('sending') }]}
          hidden={schools.length === 1 && schools[0] ? { schoolId: schools[0].id } : {}}
          fields={[
            { kind: 'radio', name: 'kind', label: word('kindField'), choices: requestKinds.map((value) => ({ value, label: word(`kinds.${value}`) })) },
            ...(schools.length > 1 ? [{ kind: 'select' as const, name: 'schoolId', label: word('schoolField'), placeholder: word('choose'), options: schools.map(({ id, name }) => ({ value: id, label: name })) }] : []),
            { kind: 'area', name: 'detail', label: word('detailField'), hint: word('detailHint'), rows: 5, maxLength: 2000 },
          ]}
        />
      </Panel>
      <Panel title={word('copyTitle')} id="copy">
        <p>{word('copyLead')}</p>
        <div className="actions">
          <ButtonLink tone="second" href="/api/me/copy?format=xlsx" prefetch={false}>{word('copyXlsx')}</ButtonLink>
          <ButtonLink tone="second" href="/api/me/copy?format=json" prefetch={false}>{word('copyJson')}</ButtonLink>
        </div>
        {trainee && <p><Link href="/me/data">{t('people.own.title')}</Link></p>}
        <p><Link href="/account/privacy">{t('privacy.notice.title')}</Link></p>
      </Panel>
    </div>
  )
}

function OwnRequest({ request, today, t, locale }: { request: RequestDetail; today: Day; t: Translate; locale: Locale }) {
  const word = (key: string, values?: Record<string, string>) => t(`privacy.requests.${key}`, values)
  const on = (day: Day) => formatDay(day, locale)
  return (
    <Panel title={word(`kinds.${request.kind}`)} id={`request-${request.id}`} aside={<RequestBadge {...{ request, today, t }} />}>
      <FactList facts={[
        { label: word('asked'), value: on(request.askedOn) }, { label: word('school'), value: <span lang="vi">{request.school}</span> },
        { label: word('detail'), value: request.detail === null && request.purgedOn ? word('purged', { day: on(request.purgedOn) }) : <span className="whitespace-pre-line" lang="vi">{request.detail}</span> },
        { label: word('receipt'), value: request.acknowledgedOn ? word('receiptOn', { day: on(request.acknowledgedOn) }) : word('receiptBy', { day: on(request.receiptDue) }) },
        ...(request.endedOn ? [] : [{ label: word('due'), value: word('dueBy', { day: on(request.answerDue) }) }, { label: word('source'), value: <Basis source={request.source} verified={request.verified} word={word('unverified')} /> }]),
        ...(request.extensionReason ? [{ label: word('extension'), value: <span lang="vi">{request.extensionReason}</span> }] : []),
        ...(request.outcome && request.endedOn ? [{ label: word('answered'), value: <>{word(`outcomes.${request.outcome}`)}, {word('answerOn', { day: on(request.endedOn) })}</> }] : []),
        ...(request.answer ? [{ label: word('answer'), value: <span className="whitespace-pre-line" lang="vi">{request.answer}</span> }] : []),
        ...(request.copies.length > 0 ? [{ label: word('copies'), value: <TakenCopies {...{ copies: request.copies, locale, t }} /> }] : []),
      ]} />
      {request.endedOn === null && (
        <ActionForm action={withdrawDataRequestAction} scope={`withdraw-${request.id}`} hidden={{ requestId: request.id }} fields={[]} lead={word('withdrawLead')} labels={{ wrong: word('notSaved'), prefix: t('web.frame.errorPrefix') }} buttons={[{ label: word('withdraw'), pending: word('withdrawing'), tone: 'second' }]} />
      )}
    </Panel>
  )
}
