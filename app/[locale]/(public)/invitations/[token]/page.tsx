import type { Metadata } from 'next'
import { AcceptForm } from '@/components/teaching/invitations/accept-form'
import { ButtonLink } from '@/components/ui/button-link'
import { Note } from '@/components/ui/page/note'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { loadInvitation } from '@/lib/teaching/invitations/loaders'
import { formatDay } from '@/lib/time'

export const dynamic = 'force-dynamic'

// A link is a secret: no search engine keeps it.
export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('teaching.invitations.accept.title'), robots: { index: false, follow: false } }
}

export default async function InvitationPage({ params }: PageProps<'/[locale]/invitations/[token]'>) {
  const [{ token, invitation }, t, locale] = [await loadInvitation((await params).token), await currentTranslator(), await currentLocale()]
  const word = (key: string, values?: Record<string, string>) => t(`teaching.invitations.accept.${key}`, values)
  const { state, name, email, until, cohort, school } = invitation
  const day = formatDay(until, locale)
  return (
    <div className="max-w-3xl">
      <PageHead title={word('title')} lead={state === 'open' ? word('lead', { name: name ?? '', ...cohort }) : undefined} />
      <div className="stack">
        {state === 'open'
          ? (
            <Panel look="key">
              {email && <p>{word('emailFixed', { email })}</p>}
              <AcceptForm
                token={token} asksEmail={email === null}
                labels={{
                  email: word('email'), emailHint: word('emailHint'), password: word('password'), passwordHint: word('passwordHint'), show: word('show'), submit: word('submit'),
                  pending: word('pending'), wrong: word('wrong'),
                }}
              />
              <p className="text-sm text-soft">{word('until', { day })}</p>
            </Panel>
          )
          : <Note tone={state === 'used' ? 'good' : 'wait'}><p>{word(`states.${state}`, { day })}</p></Note>}
        {state === 'used' && <div className="actions"><ButtonLink href="/sign-in">{word('signIn')}</ButtonLink></div>}
        <p>{word('contact', { office: school.office, phone: school.phone })}</p>
      </div>
    </div>
  )
}
