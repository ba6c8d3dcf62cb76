import { ActionForm } from '@/components/frame/action-form'
import { Badge } from '@/components/ui/badge'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { FactList } from '@/components/ui/page/fact-list'
import { Note } from '@/components/ui/page/note'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { Section } from '@/components/ui/page/section'
import { lockAccountAction, unlockAccountAction } from '@/lib/access/accounts/actions'
import { loadAccount } from '@/lib/access/accounts/loaders'
import type { ShownAccount } from '@/lib/access/accounts/queries'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { dayAt, formatClock, formatDay } from '@/lib/time'
import { AccountHistory } from './history'
import { LinkForm } from './link-form'

/** One account as the administrator keeps it: whose, in which roles, whether it may sign in, and what to do about it. */
export async function AccountPage({ accountId, did }: { accountId: string; did: string | string[] | undefined }) {
  const [account, t] = await Promise.all([loadAccount(accountId), currentTranslator()])
  const word = (key: string, values?: Record<string, string>) => t(`access.accounts.${key}`, values)
  return (
    <div className="stack">
      {(did === 'locked' || did === 'unlocked') && <Note tone="good" live><p>{word(`did.${did}`)}</p></Note>}
      <div>
        <Breadcrumb label={word('crumbs')} crumbs={[{ label: word('list'), href: '/school' }, { label: word('one') }]} />
        <PageHead wide title={<span lang="vi">{account.name}</span>} />
      </div>
      <Panel><Facts account={account} /></Panel>
      {account.own || account.elsewhere
        ? <Note><p>{word(account.own ? 'own' : 'elsewhere')}</p></Note>
        : <><LockPart account={account} /><LinkPart account={account} /></>}
      <Section id="history" title={word('history.title')}><Panel look="tight"><AccountHistory changes={account.changes} /></Panel></Section>
    </div>
  )
}

async function Facts({ account: { email, roles, disabledAt, lastSignInAt } }: { account: ShownAccount }) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const word = (key: string, values?: Record<string, string>) => t(`access.accounts.${key}`, values)
  const moment = (at: Date) => ({ clock: formatClock(at, locale), day: formatDay(dayAt(at), locale) })
  const role = ({ role: code, place }: ShownAccount['roles'][number]) => (place === null ? t(`access.roles.${code}`) : word('roleAt', { role: t(`access.roles.${code}`), place }))
  return (
    <FactList facts={[
      { label: word('email'), value: email },
      { label: word('roles'), value: roles.map(role).join('; ') },
      { label: word('state'), value: disabledAt ? <><Badge tone="mute" icon="padlock">{word('disabled')}</Badge> {word('lockedSince', moment(disabledAt))}</> : <Badge tone="good" icon="check">{word('active')}</Badge> },
      { label: word('lastSignIn'), value: lastSignInAt ? word('at', moment(lastSignInAt)) : word('neverSignedIn') },
    ]} />
  )
}

async function LockPart({ account: { id, disabledAt } }: { account: ShownAccount }) {
  const t = await currentTranslator()
  const word = (key: string) => t(`access.accounts.${key}`)
  const does = disabledAt ? 'unlock' : 'lock'
  return (
    <Section id="lock" title={word(`${does}.title`)}>
      <Panel look="key">
        <ActionForm
          action={disabledAt ? unlockAccountAction : lockAccountAction} hidden={{ accountId: id }} lead={word(`${does}.lead`)} labels={{ wrong: word(`${does}.wrong`), prefix: t('web.frame.errorPrefix') }}
          fields={[{ kind: 'text', name: 'reason', label: word('lock.reason'), hint: word('lock.reasonHint'), width: 'full' }]}
          buttons={[{ label: word(`${does}.submit`), pending: word(`${does}.pending`), tone: disabledAt ? 'primary' : 'danger' }]}
        />
      </Panel>
    </Section>
  )
}

async function LinkPart({ account: { id, name, demo, disabledAt } }: { account: ShownAccount }) {
  const t = await currentTranslator()
  const word = (key: string, values?: Record<string, string>) => t(`access.accounts.link.${key}`, values)
  return (
    <Section id="password" title={word('title')}>
      {demo
        ? <Note><p>{t('access.accounts.demo')}</p></Note>
        : (
          <Panel>
            <p>{word('lead')}</p>
            {disabledAt && <p>{word('locked')}</p>}
            <LinkForm
              accountId={id}
              labels={{
                wrong: word('wrong'), submit: word('submit'), pending: word('pending'), done: word('done'), once: word('once', { name }), address: word('address'), copy: word('copy'), copied: word('copied'), selected: word('selected'),
              }}
            />
          </Panel>
        )}
    </Section>
  )
}
