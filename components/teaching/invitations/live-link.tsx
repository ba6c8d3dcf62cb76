import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import type { LiveInvitation } from '@/lib/teaching/invitations/queries/list-invitations'
import { linkAddress } from '@/lib/teaching/invitations/rules'
import { formatDay } from '@/lib/time'
import { ownOrigin } from '@/lib/web/own-origin'

/** A good link as the office hands it on: its address, its last day, and what became of the mail. */
export async function LiveLink({ invitation: { token, until, email, mail }, withMail = true }: { invitation: LiveInvitation; withMail?: boolean }) {
  const [t, locale, portal] = await Promise.all([currentTranslator(), currentLocale(), ownOrigin()])
  const word = (key: string, values: Record<string, string>) => t(`teaching.invitations.${key}`, values)
  return (
    <div className="stack-tight">
      <p className="break-all select-all" translate="no">{linkAddress(portal, token)}</p>
      <p className="text-sm text-soft">{word('until', { day: formatDay(until, locale) })}</p>
      {withMail && <p className="text-sm">{word(`mail.${mail}`, { email: email ?? '' })}</p>}
    </div>
  )
}
