import { ActionForm } from '@/components/frame/action-form'
import { Button } from '@/components/ui/button'
import { SelectField } from '@/components/ui/form/select-field'
import { TextField } from '@/components/ui/form/text-field'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { FactList } from '@/components/ui/page/fact-list'
import { Note } from '@/components/ui/page/note'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import type { Locale } from '@/lib/i18n/locale'
import type { Translate } from '@/lib/i18n/sentence'
import { copyFormats } from '@/lib/privacy/copy/schema'
import { acknowledgeDataRequestAction, answerDataRequestAction, extendDataRequestAction } from '@/lib/privacy/requests/actions'
import { loadRequest } from '@/lib/privacy/requests/loaders'
import { COPY_DAYS, copyBlocker } from '@/lib/privacy/requests/rules'
import { outcomes, type RequestDetail } from '@/lib/privacy/requests/schema'
import { formatDay, type Day } from '@/lib/time'
import { Basis, doneIn, RequestBadge, TakenCopies } from './words'

/** One request as the school handles it: what was asked, its time, and the three things that can be done. */
export async function RequestPage({ id, did }: { id: string; did: unknown }) {
  const [{ request, today }, t, locale] = await Promise.all([loadRequest(id), currentTranslator(), currentLocale()])
  const word = (key: string, values?: Record<string, string>) => t(`privacy.requests.${key}`, values)
  const done = doneIn(did, ['acknowledged', 'extended', 'answered'])
  const title = `${word(`kinds.${request.kind}`)}: ${request.by}`
  return (
    <div className="stack">
      <div>
        <Breadcrumb label={t('web.frame.pages')} crumbs={[{ label: word('title'), href: '/school/privacy' }, { label: title }]} />
        <PageHead title={title} reference={<RequestBadge {...{ request, today, t }} />} />
      </div>
      {done && <Note tone="good" live>{word(`did.${done}`)}</Note>}
      <Panel title={word('detail')} id="detail"><FactList facts={factsOf(request, t, locale)} /></Panel>
      {request.own && request.endedOn === null && <Note tone="wait">{word('own')}</Note>}
      {!request.own && request.endedOn === null && <Handling {...{ request, today, t, locale }} />}
      {!request.own && mayCopy(request, today) && (
        <Panel title={word('exportTitle')} id="export">
          <p>{word('exportLead', { days: String(COPY_DAYS) })}</p>
          <form action={`/api/data-requests/${request.id}/copy`} method="get" className="fields">
            <TextField name="reason" label={word('exportReason')} width="full" defaultValue="" autoComplete="off" required />
            <SelectField name="format" label={word('exportFormat')} defaultValue="xlsx" options={copyFormats.toReversed().map((value) => ({ value, label: word(`formats.${value}`) }))} />
            <div className="actions"><Button tone="second">{word('exportGet')}</Button></div>
          </form>
        </Panel>
      )}
    </div>
  )
}

const mayCopy = ({ kind, state, outcome, endedOn }: RequestDetail, today: Day) => copyBlocker({ kind, outcome, withdrawn: state === 'withdrawn', answeredOn: endedOn }, today) === null

type Handled = { request: RequestDetail; today: Day; t: Translate; locale: Locale }

function Handling({ request, today, t, locale }: Handled) {
  const word = (key: string, values?: Record<string, string>) => t(`privacy.requests.${key}`, values)
  const labels = { wrong: word('notSaved'), prefix: t('web.frame.errorPrefix') }
  const hidden = { requestId: request.id }
  return (
    <>
      {request.acknowledgedOn === null && (
        <Panel look="key" title={word('acknowledgeTitle')} id="acknowledge">
          <ActionForm action={acknowledgeDataRequestAction} scope="acknowledge" hidden={hidden} fields={[]} labels={labels} lead={word('acknowledgeLead', { day: formatDay(request.answerDue, locale) })} buttons={[{ label: word('acknowledge'), pending: word('saving') }]} />
        </Panel>
      )}
      <Panel look={request.acknowledgedOn === null ? 'plain' : 'key'} title={word('answerTitle')} id="reply">
        <ActionForm
          action={answerDataRequestAction} scope="answer" hidden={hidden} labels={labels} lead={word('answerLead')} buttons={[{ label: word('answerButton'), pending: word('saving'), tone: request.acknowledgedOn === null ? 'second' : 'primary' }]}
          fields={[
            { kind: 'radio', name: 'outcome', label: word('outcomeField'), inRow: true, choices: outcomes.map((value) => ({ value, label: word(`outcomes.${value}`) })) },
            { kind: 'area', name: 'answer', label: word('answerField'), hint: word('answerHint'), rows: 5, maxLength: 2000 },
          ]}
        />
      </Panel>
      {!request.extended && request.answerDue >= today && (
        <Panel title={word('extendTitle')} id="extend">
          <ActionForm action={extendDataRequestAction} scope="extend" hidden={hidden} labels={labels} lead={word('extendLead')} buttons={[{ label: word('extend'), pending: word('saving'), tone: 'second' }]} fields={[{ kind: 'area', name: 'reason', label: word('reasonField'), rows: 3, maxLength: 1000 }]} />
        </Panel>
      )}
    </>
  )
}

function factsOf(request: RequestDetail, t: Translate, locale: Locale) {
  const word = (key: string, values?: Record<string, string>) => t(`privacy.requests.${key}`, values)
  const on = (day: Day) => formatDay(day, locale)
  const said = (text: string) => <span className="whitespace-pre-line" lang="vi">{text}</span>
  return [
    { label: word('by'), value: <><span lang="vi">{request.by}</span>{request.role && <>, {t(`access.roles.${request.role}`)}</>}</> }, { label: word('asked'), value: on(request.askedOn) },
    { label: word('detail'), value: request.detail === null ? (request.purgedOn ? word('purged', { day: on(request.purgedOn) }) : '') : said(request.detail) },
    { label: word('receipt'), value: request.acknowledgedOn ? word('receiptOn', { day: on(request.acknowledgedOn) }) : `${word('receiptNone')}, ${word('receiptBy', { day: on(request.receiptDue) })}` },
    { label: word('due'), value: word('dueBy', { day: on(request.answerDue) }) }, { label: word('source'), value: <Basis source={request.source} verified={request.verified} word={word('unverified')} /> },
    { label: word('extension'), value: request.extensionReason ? said(request.extensionReason) : word(request.extended ? 'extensionYes' : 'extensionNo') },
    ...(request.outcome && request.endedOn ? [{ label: word('answered'), value: <>{word(`outcomes.${request.outcome}`)}, {word('answerOn', { day: on(request.endedOn) })}</> }] : []),
    ...(request.answer ? [{ label: word('answer'), value: said(request.answer) }] : []),
    ...(request.copies.length > 0 ? [{ label: word('copies'), value: <TakenCopies {...{ copies: request.copies, locale, t }} /> }] : []),
  ]
}
