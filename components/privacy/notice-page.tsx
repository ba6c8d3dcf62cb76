import { ActionForm } from '@/components/frame/action-form'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { Link } from '@/components/ui/link'
import { EmptyState } from '@/components/ui/page/empty-state'
import { Note } from '@/components/ui/page/note'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel, PanelBar } from '@/components/ui/page/panel'
import { Sub, Table, type Column } from '@/components/ui/table/table'
import { askedPath } from '@/lib/access/return-path'
import { signOutAction } from '@/lib/access/actions'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { acknowledgeNoticeAction, issuePrivacyNoticeAction } from '@/lib/privacy/notice/actions'
import { loadNoticeVersions, loadPrivacyNotice } from '@/lib/privacy/notice/loaders'
import type { NoticeVersion } from '@/lib/privacy/notice/schema'
import { formatDay } from '@/lib/time'
import { Basis, doneIn } from './words'

type Search = Readonly<Record<string, string | string[] | undefined>>

/** What is kept of people and how: read once for each version before going to work, and whenever somebody wants to. */
export async function NoticePage({ search }: { search: Search }) {
  const [{ notice }, t, locale] = await Promise.all([loadPrivacyNotice(), currentTranslator(), currentLocale()])
  const word = (key: string, values?: Record<string, string | number>) => t(`privacy.notice.${key}`, values)
  const body = locale === 'vi' ? notice.bodyVi : notice.bodyEn
  const { data: back } = askedPath.safeParse(search['to'])
  return (
    <div className="stack max-w-read">
      <PageHead title={word('title')} lead={word('lead')} reference={<span>{word('version', { version: notice.version, day: formatDay(notice.effectiveOn, locale) })}</span>} />
      {doneIn(search['did'], ['issued']) && <Note tone="good" live>{word('issued')}</Note>}
      {search['again'] !== undefined && notice.readOn === null && <Note tone="wait" live>{word('again')}</Note>}
      <Panel look="key">
        <div className="stack-tight">{body.split(/\n\s*\n/).map((paragraph) => <Paragraph key={paragraph} text={paragraph} />)}</div>
        <p className="text-sm text-soft">{word('source', { source: notice.source })}{!notice.verified && <> <Badge tone="dashed">{word('unverified')}</Badge></>}</p>
        {notice.readOn === null ? (
          <form action={acknowledgeNoticeAction} className="stack-tight">
            <input type="hidden" name="noticeId" value={notice.id} />
            {back !== undefined && <input type="hidden" name="to" value={back} />}
            <div className="actions"><Button>{word('submit')}</Button></div>
          </form>
        ) : (
          <>
            <Note tone="good">{word('read', { day: formatDay(notice.readOn, locale) })}</Note>
            <p><Link href="/workspace">{word('onward')}</Link></p>
            <p><Link href="/account/data">{word('requests')}</Link></p>
          </>
        )}
      </Panel>
      {notice.readOn === null && <form action={signOutAction}><Button tone="second">{word('signOut')}</Button></form>}
    </div>
  )
}

/** A few words up to a colon say what the paragraph is about: "Giữ bao lâu: …". */
function Paragraph({ text }: { text: string }) {
  const [lead] = /^[^.:;]{2,40}:(?=\s)/u.exec(text) ?? []
  return lead ? <p><strong className="font-semibold">{lead}</strong>{text.slice(lead.length)}</p> : <p>{text}</p>
}

/** The versions of the province, and the form for the next one. */
export async function NoticeVersionsPage({ search }: { search: Search }) {
  const [{ versions, today }, t, locale] = await Promise.all([loadNoticeVersions(), currentTranslator(), currentLocale()])
  const word = (key: string, values?: Record<string, string | number>) => t(`privacy.notice.${key}`, values)
  const own = versions.filter((one) => one.own && one.effectiveOn <= today)
  const current = own[0] ?? versions.find((one) => one.effectiveOn <= today)
  const stateOf = (one: NoticeVersion) => (one.id === current?.id ? 'current' : one.effectiveOn > today ? 'later' : 'past')
  const columns: Column<NoticeVersion>[] = [
    { key: 'version', head: word('number'), kind: 'head', cell: (one) => <>{one.version}<Sub>{word(one.own ? 'own' : 'general')}</Sub></> },
    { key: 'since', head: word('since'), nowrap: true, cell: (one) => <>{formatDay(one.effectiveOn, locale)}<Sub>{word(`state.${stateOf(one)}`)}</Sub></> },
    { key: 'source', head: word('sourceHead'), cell: ({ source, verified }) => <Basis {...{ source, verified }} word={word('unverified')} /> },
    { key: 'readers', head: word('readers'), nowrap: true, cell: ({ readers }) => word('readersOf', { count: readers }) },
  ]
  return (
    <div className="stack">
      {doneIn(search['did'], ['issued']) && <Note tone="good" live>{word('did')}</Note>}
      <PageHead title={word('versions')} lead={word('versionsLead')} />
      <Panel look="tight">
        <Table caption={word('caption')} rows={versions} rowKey={({ id }) => id} columns={columns} empty={<EmptyState title={word('caption')}>{word('versionsLead')}</EmptyState>} />
        <PanelBar side="bottom"><Link href="/account/privacy">{word('title')}</Link></PanelBar>
      </Panel>
      <Panel look="key" title={word('issue')} id="issue">
        <ActionForm
          action={issuePrivacyNoticeAction} lead={word('issueLead')} labels={{ wrong: word('wrong'), prefix: t('web.frame.errorPrefix') }} buttons={[{ label: word('save'), pending: word('saving') }]}
          fields={[
            { kind: 'area', name: 'bodyVi', label: word('bodyVi'), rows: 14, maxLength: 8000, value: current?.bodyVi, hint: word('bodyHint') }, { kind: 'area', name: 'bodyEn', label: word('bodyEn'), rows: 14, maxLength: 8000, value: current?.bodyEn, hint: word('bodyHint') },
            { kind: 'date', name: 'effectiveOn', label: word('effectiveOn'), hint: word('effectiveHint') }, { kind: 'text', name: 'source', label: word('sourceField'), hint: word('sourceHint'), width: 'full' },
            { kind: 'checks', name: 'verified', label: word('verified'), mark: t('web.frame.optional'), choices: [{ value: 'yes', label: word('verifiedBox') }] },
            { kind: 'checks', name: 'confirmed', label: word('confirm'), hint: word('confirmHint'), choices: [{ value: 'yes', label: word('confirmBox') }] },
          ]}
        />
      </Panel>
    </div>
  )
}
