import { z } from 'zod'
import { formatNumber } from '../../../i18n/number'
import type { Translate } from '../../../i18n/sentence'
import { formatDay, isDay } from '../../../time'
import type { NoticeContent, NoticeLine } from './content'

const fields = ['subject', 'lead', 'dossier', 'recipients', 'added', 'closesOn', 'opensOn', 'endsOn', 'venue', 'capacity', 'poolSeats', 'quota'] as const
/** One thing a correction corrects. Of a list, an item that went has no `to`, one that came no `from`. */
export type NoticeChange = { code: string | null; field: (typeof fields)[number]; agency: string | null; from: string | null; to: string | null }

const words = z.string().nullable()
const stored = z.array(z.object({ code: words, field: z.enum(fields), agency: words, from: words, to: words }))
/** What a version stored when it was issued. */
export const readChanges = (json: unknown): NoticeChange[] => stored.safeParse(json).data ?? []

/** What the second content says otherwise than the first, the text first, then line by line. */
export function changesBetween(before: NoticeContent, after: NoticeContent): NoticeChange[] {
  const known = new Map(before.lines.map((line) => [line.cohortId, line]))
  return [
    ...differing({ field: 'subject' }, before.subject, after.subject), ...differing({ field: 'lead' }, before.lead, after.lead),
    ...listed('dossier', before.dossier, after.dossier), ...listed('recipients', before.recipients, after.recipients),
    ...after.lines.flatMap((line) => {
      const was = known.get(line.cohortId)
      return was ? changesOfLine(was, line) : [{ code: line.code, field: 'added' as const, agency: null, from: null, to: line.opensOn }]
    }),
  ]
}

function changesOfLine(was: NoticeLine, is: NoticeLine): NoticeChange[] {
  const { code } = is
  const seats = (line: NoticeLine) => new Map(line.quotas.map((quota) => [quota.agencyId, quota]))
  const [before, after] = [seats(was), seats(is)]
  return [
    ...(['closesOn', 'opensOn', 'endsOn', 'venue', 'capacity', 'poolSeats'] as const).flatMap((field) => differing({ code, field }, String(was[field]), String(is[field]))),
    ...[...new Map([...before, ...after])].flatMap(([agencyId, { agency }]) =>
      differing({ code, field: 'quota', agency }, String(before.get(agencyId)?.seats ?? 0), String(after.get(agencyId)?.seats ?? 0))),
  ]
}

const differing = (what: Pick<NoticeChange, 'field'> & Partial<NoticeChange>, from: string | null, to: string | null): NoticeChange[] =>
  from === to ? [] : [{ code: null, agency: null, ...what, from, to }]

const listed = (field: 'dossier' | 'recipients', before: readonly string[], after: readonly string[]): NoticeChange[] => [
  ...before.filter((item) => !after.includes(item)).map((from): NoticeChange => ({ code: null, field, agency: null, from, to: null })),
  ...after.filter((item) => !before.includes(item)).map((to): NoticeChange => ({ code: null, field, agency: null, from: null, to })),
]

/** A change as a sentence: "Lớp K12.KTT-2026: hạn gửi danh sách từ 10/04/2026 thành 17/04/2026". */
export function sayChange({ code, field, agency, from, to }: NoticeChange, t: Translate, locale: string): string {
  const said = (value: string | null) => {
    if (value === null) return t('enrolment.notices.changes.nothing')
    if (isDay(value)) return formatDay(value, locale)
    return /^\d+$/.test(value) ? formatNumber(Number(value), locale) : value
  }
  const kind = field === 'dossier' || field === 'recipients' ? `${field}${from === null ? 'Added' : 'Removed'}` : field
  return t(`enrolment.notices.changes.${kind}`, { code: code ?? '', agency: agency ?? '', from: said(from), to: said(to) })
}
