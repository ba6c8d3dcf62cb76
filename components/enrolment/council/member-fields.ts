import type { FormField } from '@/components/frame/form-field'
import { councilSeats, type Member } from '@/lib/enrolment/council/schema'
import type { Translate } from '@/lib/i18n/sentence'

/** Name and post of each seat of a council, filled with who sat last. */
export function memberFields(members: readonly Member[], t: Translate): (FormField | FormField[])[] {
  const word = (key: string, values?: Record<string, string | number>) => t(`enrolment.council.${key}`, values)
  const seated = councilSeats.map((seat, place) => {
    const before = councilSeats.slice(0, place).filter(({ role }) => role === seat.role).length
    return { ...seat, who: members.filter(({ role }) => role === seat.role)[before] }
  })
  const labelOf = (key: string, role: string) => (role === 'MEMBER' ? word('member', { number: key.slice(-1) }) : word(`roles.${role}`))
  return [
    { kind: 'title', name: 'who', label: word('who'), hint: word('whoHint') },
    ...seated.map(({ key, role, who }): FormField[] => [
      { kind: 'text', name: `${key}Name`, label: labelOf(key, role), value: who?.name },
      { kind: 'text', name: `${key}Post`, label: word('postOf', { role: labelOf(key, role) }), value: who?.post },
    ]),
  ]
}
