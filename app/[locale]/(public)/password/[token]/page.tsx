import type { Metadata } from 'next'
import { RenewalForm } from '@/components/access/accounts/renewal-form'
import { ButtonLink } from '@/components/ui/button-link'
import { Note } from '@/components/ui/page/note'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { loadPasswordLink } from '@/lib/access/accounts/loaders'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { dayAt, formatClock, formatDay } from '@/lib/time'

export const dynamic = 'force-dynamic'

// A link is a secret: no search engine keeps it.
export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('access.accounts.renew.title'), robots: { index: false, follow: false } }
}

export default async function PasswordPage({ params }: PageProps<'/[locale]/password/[token]'>) {
  const [{ token, link }, t, locale] = [await loadPasswordLink((await params).token), await currentTranslator(), await currentLocale()]
  const word = (key: string, values?: Record<string, string>) => t(`access.accounts.renew.${key}`, values)
  return (
    <div className="max-w-3xl">
      <PageHead title={word('title')} lead={link ? word('lead', { email: link.email, name: link.name }) : undefined} />
      <div className="stack">
        {link
          ? (
            <Panel look="key">
              <RenewalForm
                token={token}
                labels={{ password: word('password'), passwordHint: word('passwordHint'), show: word('show'), submit: word('submit'), pending: word('pending'), wrong: word('wrong') }}
              />
              <p className="text-sm text-soft">{t('access.accounts.link.until', { clock: formatClock(link.until, locale), day: formatDay(dayAt(link.until), locale) })}</p>
            </Panel>
          )
          : <><Note tone="wait"><p>{word('gone')}</p></Note><div className="actions"><ButtonLink href="/sign-in">{word('signIn')}</ButtonLink></div></>}
      </div>
    </div>
  )
}
