import { Badge } from '@/components/ui/badge'
import { currentTranslator, inLanguage } from '@/lib/i18n/current'
import type { AbsenceLevel, Bar } from '@/lib/teaching/attendance/rules/absence'

/** Against what absences are judged, and that nobody confirmed it. */
export async function BarNote({ bar: { most, near, verified } }: { bar: Bar }) {
  const t = await currentTranslator()
  return (
    <p className="text-sm text-soft">
      {t('teaching.attendance.bar', { most, near })}{' '}
      {!verified && <Badge tone="dashed" icon="question-diamond">{t('teaching.attendance.unverified')}</Badge>}
    </p>
  )
}

const looks = { FINE: { tone: 'mute', icon: 'check' }, NEAR: { tone: 'wait', icon: 'warning' }, OVER: { tone: 'bad', icon: 'warning' } } as const

export function LevelBadge({ level }: { level: AbsenceLevel }) {
  return inLanguage((t) => <Badge {...looks[level]}>{t(`teaching.attendance.levels.${level}`)}</Badge>)
}
