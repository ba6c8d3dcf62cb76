import { withQuery } from '@/components/enrolment/desk/list-pager'
import { Badge } from '@/components/ui/badge'
import { ButtonLink } from '@/components/ui/button-link'
import { SelectField } from '@/components/ui/form/select-field'
import { Link } from '@/components/ui/link'
import { EmptyState } from '@/components/ui/page/empty-state'
import { Note } from '@/components/ui/page/note'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { FilterBar } from '@/components/ui/table/filter-bar'
import { Pager } from '@/components/ui/table/pager'
import { Sub, Table, type Column } from '@/components/ui/table/table'
import { loadKeys, type Search } from '@/lib/access/keys/loaders'
import type { ListedKey } from '@/lib/access/keys/queries'
import { isRevocable } from '@/lib/access/keys/rules'
import { keyFilters } from '@/lib/access/keys/schema'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import type { Locale } from '@/lib/i18n/locale'
import type { Translate } from '@/lib/i18n/sentence'
import { dayAt, daysBetween, formatClock, formatDay } from '@/lib/time'
import { stateBadges, type KeyWorkspace } from './words'

/** The keys of programs of a house: what each may do, who made it, until when, whether anybody uses it. */
export async function KeysPage({ workspace, search }: { workspace: KeyWorkspace; search: Search }) {
  const [{ items, nextCursor, filter, now }, t, locale] = await Promise.all([loadKeys(search), currentTranslator(), currentLocale()])
  const word = (key: string, values?: Record<string, string | number>) => t(`access.keys.${key}`, values)
  const path = `${workspace}/keys`
  const soon = items.filter(({ state }) => state === 'soon').length
  return (
    <div className="stack">
      {search['did'] === 'revoked' && <Note tone="good" live><p>{word('did.revoked')}</p></Note>}
      <PageHead wide title={word('title')} lead={word('lead')} action={<ButtonLink icon="plus" href={`${path}/new`}>{word('issue.link')}</ButtonLink>} />
      {soon > 0 && <Note tone="wait"><p>{word('soonNote', { count: soon })}</p></Note>}
      <Panel look="tight" className="page-wide">
        <FilterBar label={word('filters')} submitLabel={word('filter')}>
          <SelectField name="state" label={word('state')} placeholder={word('anyState')} defaultValue={filter.state} options={keyFilters.map((value) => ({ value, label: word(`stateFilters.${value}`) }))} />
        </FilterBar>
        <Table
          caption={word('caption')} rows={items} rowKey={({ id }) => id} columns={columnsOf(path, now, t, locale)}
          empty={filter.state ? <EmptyState title={word('emptyFiltered')} /> : <EmptyState title={word('empty')}>{word('emptyWhy')}</EmptyState>}
        />
        {items.length > 0 && (
          <Pager
            label={t('web.frame.pages')} text={word('shown', { count: items.length })} previous={filter.cursor ? { href: withQuery(path, { state: filter.state }), label: t('web.frame.previous') } : undefined}
            next={nextCursor ? { href: withQuery(path, { state: filter.state, cursor: nextCursor }), label: t('web.frame.next') } : undefined}
          />
        )}
      </Panel>
    </div>
  )
}

function columnsOf(path: string, now: Date, t: Translate, locale: Locale): Column<ListedKey>[] {
  const word = (key: string, values?: Record<string, string | number>) => t(`access.keys.${key}`, values)
  const day = (instant: Date) => formatDay(dayAt(instant), locale)
  return [
    { key: 'label', kind: 'head', head: word('label'), cell: ({ label, scope }) => <><span lang="vi">{label}</span><Sub>{word(`scopes.${scope}`)}</Sub></> },
    { key: 'madeBy', head: word('madeBy'), cell: ({ madeBy, role, madeAt }) => (
      <><span lang="vi">{madeBy}</span><Sub>{word('roleSince', { role: t(`access.roles.${role}`), day: day(madeAt) })}</Sub></>
    ) },
    { key: 'expires', head: word('expires'), nowrap: true, cell: ({ expiresAt, state }) => (
      <>{expiresAt ? day(expiresAt) : word('noEnd')}{expiresAt && state === 'soon' && <Sub>{daysLeftText(daysBetween(dayAt(now), dayAt(expiresAt)), word)}</Sub>}</>
    ) },
    { key: 'used', head: word('used'), none: word('neverUsed'), cell: ({ lastUsedAt }) => lastUsedAt && usedText(lastUsedAt, locale, word) },
    { key: 'state', head: word('state'), phoneLabel: null, cell: (key) => (
      <><Badge {...stateBadges[key.state]}>{word(`states.${key.state}`)}</Badge>{key.revokedAt && <Sub>{revokedText(key, day(key.revokedAt), word)}</Sub>}</>
    ) },
    { key: 'revoke', kind: 'action', nowrap: true, head: word('revoke.link'), headHidden: true, cell: ({ id, label, state }) => (isRevocable(state)
      ? <Link href={`${path}/${id}/revoke`}>{word('revoke.link')}<span className="sr-only">: {label}</span></Link> : null) },
  ]
}

/** Use is noted at most once an hour, so the last one may be up to an hour later: to the nearest full hour is all that is known. */
function usedText(noted: Date, locale: Locale, word: (key: string, values?: Record<string, string | number>) => string) {
  const near = new Date(Math.round(noted.getTime() / HOUR_MS) * HOUR_MS)
  return word('usedAt', { day: formatDay(dayAt(near), locale), clock: formatClock(near, locale) })
}
const HOUR_MS = 3_600_000

const daysLeftText = (days: number, word: (key: string, values?: Record<string, string | number>) => string) => (days > 0 ? word('daysLeft', { days }) : word('lastDay'))

function revokedText({ revokedBy, reason }: ListedKey, day: string, word: (key: string, values?: Record<string, string | number>) => string) {
  const who = revokedBy ? word('revokedBy', { day, name: revokedBy }) : word('revokedBySystem', { day })
  return reason ? `${who}. ${word('reasonOf', { reason })}` : who
}
