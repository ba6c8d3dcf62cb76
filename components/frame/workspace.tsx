import type { ReactNode } from 'react'
import { hatName } from '@/components/access/hat-name'
import { LanguageSwitch } from '@/components/ui/frame/language-switch'
import type { NavGroup } from '@/components/ui/frame/side-nav'
import { WorkspaceFrame } from '@/components/ui/frame/workspace-frame'
import { signOutAction } from '@/lib/access/actions'
import type { Actor } from '@/lib/access/actor'
import { requireSession } from '@/lib/access/session'
import { homeOf } from '@/lib/access/workspace'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { redirect } from '@/lib/i18n/navigation'
import { loadLetterhead } from '@/lib/schools/loaders'
import { dayAt, formatClock, formatDay } from '@/lib/time'

type WorkspaceProps = { kind: Exclude<Actor['kind'], 'public'>; groups: readonly NavGroup[]; children: ReactNode }

/** The frame of a workspace: letterhead, who works in which hat, menu. Somebody in another hat is led to its own workspace. */
export async function Workspace({ kind, groups, children }: WorkspaceProps) {
  const { holder, hat } = await requireSession()
  if (hat.actor.kind !== kind) await redirect(homeOf(hat.actor))
  const [t, locale, school] = await Promise.all([currentTranslator(), currentLocale(), loadLetterhead(hat.actor)])
  const now = new Date()
  return (
    <WorkspaceFrame
      issuer={{ parent: school?.parentLine ?? '', name: school?.name ?? t('web.frame.portal'), href: homeOf(hat.actor) }}
      who={{ name: holder.displayName, href: '/account', hat: hatName(hat, t) }}
      switchHat={holder.hats.length > 1 ? { label: t('access.hats.switch'), href: '/hats' } : undefined}
      signOut={{ label: t('access.hats.signOut'), action: signOutAction }}
      groups={withUnread(groups, `${homeOf(hat.actor)}/notifications`, hat.unread)}
      language={<Languages current={locale} label={t('web.frame.language')} />}
      labels={{
        skip: t('web.frame.skip'), nav: t('web.frame.nav'), phoneNav: t('web.frame.phoneNav'), menu: t('web.frame.menu'),
        account: t('web.frame.account'), count: t('web.frame.count'),
        printed: t('web.frame.printed', { clock: formatClock(now, locale), day: formatDay(dayAt(now), locale), name: holder.displayName }),
      }}
    >
      {children}
    </WorkspaceFrame>
  )
}

/** The menu's entry of notifications says how many are unread, wherever it stands. */
const withUnread = (groups: readonly NavGroup[], address: string, unread: number): NavGroup[] =>
  groups.map((group) => ({ ...group, items: group.items.map((item) => (item.href === address ? { ...item, count: unread } : item)) }))

export function Languages({ current, label }: { current: string; label: string }) {
  const languages = [{ code: 'vi', name: 'Tiếng Việt', prefix: '' }, { code: 'en', name: 'English', prefix: '/en' }]
  return <LanguageSwitch label={label} languages={languages} current={current} />
}
