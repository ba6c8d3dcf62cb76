import type { Metadata } from 'next'
import { PasswordForm } from '@/components/access/password-form'
import { MailPanel } from '@/components/notifications/mail-panel'
import { Button } from '@/components/ui/button'
import { Link } from '@/components/ui/link'
import { FactList } from '@/components/ui/page/fact-list'
import { Note } from '@/components/ui/page/note'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { signOutEverywhereAction } from '@/lib/access/actions'
import { requireSession } from '@/lib/access/session'
import { currentTranslator } from '@/lib/i18n/current'
import { findMailChoice } from '@/lib/notifications/queries'

export const dynamic = 'force-dynamic'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('access.account.title') }
}

export default async function AccountPage({ searchParams }: PageProps<'/[locale]/account'>) {
  const [{ holder, hat }, t, { changed }] = await Promise.all([requireSession(), currentTranslator(), searchParams])
  const choice = await findMailChoice(hat.actor)
  const word = (key: string) => t(`access.account.${key}`)
  const roles = holder.hats.map(({ id, role, place }) => <li key={id}>{t(`access.roles.${role}`)}{place && <>, <span lang="vi">{place}</span></>}</li>)
  const labels = {
    passwordNow: word('passwordNow'), passwordNew: word('passwordNew'), passwordHint: word('passwordHint'), showPassword: t('access.signIn.showPassword'),
    submit: word('submit'), submitting: word('submitting'), wrong: word('wrong'),
  }
  return (
    <div className="stack max-w-read">
      {changed !== undefined && <Note tone="good" live>{changed === 'mail' ? t('notifications.mail.changed') : word('changed')}</Note>}
      <PageHead title={word('title')} />
      <Panel>
        <FactList facts={[{ label: word('name'), value: holder.displayName }, { label: word('roles'), value: <ul>{roles}</ul> }]} />
      </Panel>
      <Panel title={word('passwordTitle')} id="password">
        <p className="text-sm text-soft mb-4">{word('passwordLead')}</p>
        <PasswordForm labels={labels} />
      </Panel>
      <Panel title={t('privacy.requests.title')} id="data">
        <p className="text-sm text-soft mb-4">{t('privacy.requests.ownLead')}</p>
        <ul><li><Link href="/account/data">{t('privacy.requests.title')}</Link></li><li><Link href="/account/privacy">{t('privacy.notice.title')}</Link></li></ul>
      </Panel>
      {choice && <MailPanel choice={choice} />}
      <Panel title={word('devicesTitle')} id="devices">
        <p className="text-sm text-soft mb-4">{word('devicesLead')}</p>
        <form action={signOutEverywhereAction}><Button tone="second">{t('access.hats.signOutEverywhere')}</Button></form>
      </Panel>
    </div>
  )
}
