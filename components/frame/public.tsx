import type { ReactNode } from 'react'
import { Languages } from '@/components/frame/workspace'
import { ButtonLink } from '@/components/ui/button-link'
import { PublicFrame } from '@/components/ui/frame/public-frame'
import { Link } from '@/components/ui/link'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { href } from '@/lib/i18n/navigation'
import { loadPublicSchool } from '@/lib/schools/loaders'
import { SignInSlot } from './sign-in-slot'

/** The frame of the public site: the letterhead of the only school, or the portal's name where there are several. */
export async function PublicSite({ children }: { children: ReactNode }) {
  const [t, locale, school, workspace] = await Promise.all([currentTranslator(), currentLocale(), loadPublicSchool(), href('/workspace')])
  return (
    <PublicFrame
      issuer={{ parent: school?.parentLine, name: school?.name ?? t('web.frame.portal'), href: '/' }}
      links={[{ label: t('schools.nav.home'), href: '/' }, { label: t('schools.nav.cohorts'), href: '/cohorts' }, { label: t('schools.nav.notices'), href: '/notices' }, { label: t('graduation.check.nav'), href: '/certificates' }]}
      language={<Languages current={locale} label={t('web.frame.language')} />}
      signIn={
        <SignInSlot workspace={workspace} className="button button-second button-small">
          <ButtonLink tone="second" small icon="person" href="/sign-in">{t('schools.nav.signIn')}</ButtonLink>
        </SignInSlot>
      }
      labels={{ skip: t('web.frame.skip'), nav: t('web.frame.publicNav'), phoneNav: t('web.frame.phoneNav'), menu: t('web.frame.menu') }}
      footer={<Foot school={school} />}
    >
      {children}
    </PublicFrame>
  )
}

type Contact = { name: string; office: string; phone: string; email: string } | null

async function Foot({ school }: { school: Contact }) {
  const t = await currentTranslator()
  return (
    <>
      {school && (
        <div className="stack-tight">
          <p className="font-semibold" lang="vi">{school.name}</p>
          <p><span lang="vi">{school.office}</span><br />{t('schools.foot.phone', { phone: school.phone })}<br />{t('schools.foot.email', { email: school.email })}</p>
        </div>
      )}
      <ul>
        <li><Link href="/help">{t('schools.foot.help')}</Link></li>
        <li><Link href="/accessibility">{t('schools.foot.accessibility')}</Link></li>
      </ul>
      <ul>
        <li><Link href="/privacy">{t('schools.foot.privacy')}</Link></li>
        <li><Link href="/developers">{t('schools.foot.developers')}</Link></li>
      </ul>
    </>
  )
}
