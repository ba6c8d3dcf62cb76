import { Badge } from '@/components/ui/badge'
import type { CertificateStatus } from '@/lib/graduation/certificates/schema'
import { currentTranslator } from '@/lib/i18n/current'

const looks = { VALID: { tone: 'good', icon: 'check' }, REVOKED: { tone: 'bad', icon: 'cross' }, REISSUED: { tone: 'mute', icon: 'swap' } } as const

export async function CertificateBadge({ status }: { status: CertificateStatus }) {
  return <Badge {...looks[status]}>{(await currentTranslator())(`graduation.statuses.${status}`)}</Badge>
}
