import { Link } from '@/components/ui/link'
import { Note } from '@/components/ui/page/note'
import type { OverlappingAgreement } from '@/lib/agreements/signing/queries/list-overlapping'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { formatDay } from '@/lib/time'
import { Vietnamese, type WorkspacePath } from './words'

/** Names the agreements that bind the same agencies on the same days; nothing where there is none. */
export async function OverlapNote({ workspace, overlaps }: { workspace: WorkspacePath; overlaps: readonly OverlappingAgreement[] }) {
  if (overlaps.length === 0) return null
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  return (
    <Note tone="wait">
      <p>{t('agreements.signing.overlaps')}</p>
      <ul className="ticks">
        {overlaps.map(({ id, title, number, documentNumber, from, to }) => (
          <li key={`${id} ${number}`}>
            <Link href={`${workspace}/agreements/${id}?version=${number}`}><Vietnamese>{title}</Vietnamese></Link>
            {', '}{documentNumber ?? t('agreements.version', { number })}{', '}{t('agreements.signing.overlapDays', { from: formatDay(from, locale), to: formatDay(to, locale) })}
          </li>
        ))}
      </ul>
    </Note>
  )
}
