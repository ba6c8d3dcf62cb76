import { Badge } from '@/components/ui/badge'
import type { CertificateStatus } from '@/lib/graduation/certificates/schema'
import { inLanguage } from '@/lib/i18n/current'

const looks = { VALID: { tone: 'good', icon: 'check' }, REVOKED: { tone: 'bad', icon: 'cross' }, REISSUED: { tone: 'mute', icon: 'swap' } } as const

export function CertificateBadge({ status }: { status: CertificateStatus }) {
  return inLanguage((t) => <Badge {...looks[status]}>{t(`graduation.statuses.${status}`)}</Badge>)
}
