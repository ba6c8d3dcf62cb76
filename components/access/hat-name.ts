import type { Translate } from '@/lib/i18n/sentence'

/** A hat in one phrase: "Cán bộ đầu mối, Sở Nội vụ"; of a province its committee by name, "Tỉnh ủy Minh Sơn". */
export function hatName({ role, place }: { role: string; place: string | null }, t: Translate): string {
  if (role === 'PROVINCE' && place) return t(place.startsWith('Thành phố ') ? 'access.hats.ofCity' : 'access.hats.ofProvince', { place: place.replace(/^(Tỉnh|Thành phố) /, '') })
  return [t(`access.roles.${role}`), role === 'TRAINEE' && place ? t('access.hats.inCohort', { place }) : place].filter(Boolean).join(', ')
}
