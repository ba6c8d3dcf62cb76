import { STEP_SECONDS } from '@/lib/access/rolling-code'
import type { Translate } from '@/lib/i18n/sentence'
import { scanPath } from '@/lib/teaching/scans/schema'
import { ownOrigin } from '@/lib/web/own-origin'
import { qrPath } from '@/lib/web/qr'

/** The code of this half minute, as large as the screen allows; its address is in `data-address`. */
export async function HallCode({ code, t }: { code: string; t: Translate }) {
  const path = scanPath(code)
  const { size, path: squares } = qrPath(`${await ownOrigin()}${path}`)
  return (
    <figure className="hall-code" data-address={path}>
      <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={t('teaching.scan.qr')} shapeRendering="crispEdges"><rect width={size} height={size} fill="white" /><path d={squares} fill="black" /></svg>
      <figcaption>{t('teaching.scan.changes', { seconds: STEP_SECONDS })} <noscript><a href="?">{t('teaching.scan.renew')}</a></noscript></figcaption>
    </figure>
  )
}
