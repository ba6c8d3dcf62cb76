import { Badge } from '@/components/ui/badge'
import { Link } from '@/components/ui/link'
import { Panel } from '@/components/ui/page/panel'
import type { Notice } from '@/lib/enrolment/notices/queries/find-notice'
import { sayChange } from '@/lib/enrolment/notices/rules/changes'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { formatDay } from '@/lib/time'

/** What a correction corrected. */
export async function ChangesPanel({ changes }: { changes: Notice['changes'] }) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  if (changes.length === 0) return null
  return (
    <Panel id="changes" title={t('enrolment.notices.public.whatChanged')}>
      <ul className="ticks text-sm">
        {changes.map((change) => <li key={`${change.code ?? ''} ${change.field} ${change.agency ?? ''} ${change.from ?? ''} ${change.to ?? ''}`}>{sayChange(change, t, locale)}</li>)}
      </ul>
    </Panel>
  )
}

/** All versions, newest first; `path` is the page that shows one. */
export async function VersionsPanel({ notice, path }: { notice: Notice; path: string }) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const word = (key: string, values?: Record<string, string | number>) => t(`enrolment.notices.public.${key}`, values)
  if (notice.versions.length < 2) return null
  return (
    <Panel id="versions" title={word('versions')}>
      <ul className="stack-tight text-sm">
        {notice.versions.map(({ version, number, on, issued }) => {
          const name = !issued ? word('draft') : version === 1 ? word('original') : word('correction', { count: version - 1 })
          return (
            <li key={version}>
              {version === notice.version ? <b>{name}</b> : <Link href={`${path}?version=${version}`}>{name}</Link>}
              {version === notice.version && <> <Badge tone="mute">{word('shownNow')}</Badge></>}
              {number && on && <span className="sub"><span className="nowrap">{number}</span>, {formatDay(on, locale)}</span>}
            </li>
          )
        })}
      </ul>
    </Panel>
  )
}

/** The Word file of the version shown. A link, not a route of pages: the address leads out of the portal's navigation. */
export async function DownloadLink({ notice }: { notice: Notice }) {
  const t = await currentTranslator()
  return <a className="button button-second button-block" href={`/api/notices/${notice.id}/document?version=${notice.version}`} download>{t('enrolment.notices.public.download')}</a>
}
