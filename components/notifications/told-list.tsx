import { Badge } from '@/components/ui/badge'
import { Link } from '@/components/ui/link'
import type { Actor } from '@/lib/access/actor'
import type { Locale } from '@/lib/i18n/locale'
import type { Translate } from '@/lib/i18n/sentence'
import type { Told } from '@/lib/notifications/queries'
import { formatClock, formatDay, isDay } from '@/lib/time'

type ToldListProps = { told: readonly Told[]; actor: Actor; locale: Locale; t: Translate }

/** One day's notifications: what happened as a link to its object, the class, the hour. */
export function ToldList({ told, actor, locale, t }: ToldListProps) {
  return (
    <ul className="tasks">
      {told.map((one) => {
        const sentence = sentenceOf(one, locale, t)
        const address = lessonAddress(one, actor) ?? addressOf(one, actor.kind)
        const detail = detailOf(one, locale, t)
        return (
          <li key={one.id}>
            <div>
              {address ? <Link className="task-link" href={address}>{sentence}</Link> : <span className="font-semibold">{sentence}</span>}
              {detail && <p className="text-sm text-soft">{detail}</p>}
            </div>
            <p className="task-due">
              {one.unread && <Badge tone="ink" icon="bell">{t('notifications.fresh')}</Badge>}
              <time className="nowrap" dateTime={one.at.toISOString()}>{formatClock(one.at, locale)}</time>
            </p>
          </li>
        )
      })}
    </ul>
  )
}

const known = /^(nomination\.(submitted|resubmitted|withdrawn|promoted|accepted|returned|rejected|expired|enrolled)|document\.returned|standard\.(waived|waiver-revoked)|offer\.accepted|endorsement\.(asked|returned|given)|cohort\.opened|quota\.(assigned|asked|countered|returned)|needs\.(called|extended|reminded|stated)|plan\.(proposed|returned|approved|scenario-switched)|notice\.(issued|corrected)|obligation\.(fulfilled|carried|withdrawn|(school-|province-)?(soon|overdue))|agreement\.(proposed|withdrawn|commented|answered|signed|in-force|expired|review-due|expires-soon)|recommendation\.(made|answered)|data-request\.(made|withdrawn|acknowledged|extended|answered|soon|late)|breach\.(recorded|soon|late)|absence\.(warned|passed)|evaluation\.(reminded|owed)|marks\.correction-asked|key\.(issued|revoked|expires-soon)|timetable\.published|lesson\.(changed|cancelled|declined)|report\.sent|reports\.(submitted|returned|approved|signed|sent|acknowledged|overdue|unanswered))$/

/** What an older event may not carry. */
const unsaid = { share: '–', most: '–', from: '–', to: '–', asked: '–', number: '', year: '–', headcount: '–', changed: '–', ordinal: '–', count: '–', version: '–', party: '–', month: '–', day: '–', answerNumber: '–' }

function sentenceOf({ kind, about, numbers }: Told, locale: Locale, t: Translate): string {
  if (!known.test(kind)) return t('notifications.other')
  const names = { person: about?.person ?? t('notifications.unnamed'), agency: about?.agency ?? t('access.actors.agency') }
  return t(`notifications.kinds.${wordsOf(kind, numbers)}`, { ...unsaid, ...numbers, ...daysOf(numbers, locale), ...names })
}

/** The sentence of a kind; some kinds have another one for what they say besides. */
function wordsOf(kind: string, numbers: Told['numbers']): string {
  if (kind === 'quota.assigned' && numbers['from'] !== undefined && numbers['from'] === numbers['to']) return 'quota.kept'
  if (kind === 'lesson.changed' && numbers['from'] !== numbers['day']) return 'lesson.moved'
  if (/^data-request\.(?:soon|late)$/.test(kind) && numbers['which'] === 'receipt') return kind.endsWith('soon') ? 'data-request.receiptSoon' : 'data-request.receiptLate'
  if (kind !== 'nomination.expired') return kind
  return numbers['reason'] === 'offer_unanswered' ? 'nomination.unanswered' : numbers['reason'] === 'cohort_opened' ? 'nomination.unreached' : kind
}

function detailOf({ kind, about, numbers }: Told, locale: Locale, t: Translate): string {
  const parts = [
    about?.task ?? null,
    about?.cohort ? t('notifications.inCohort', { code: about.cohort }) : null,
    kind === 'lesson.changed' ? movedOf(numbers, locale, t) : null,
    /^(needs\.(called|extended|reminded)|obligation\.(school-|province-)?(soon|overdue))$/.test(kind) && typeof numbers['deadline'] === 'string' ? t('notifications.deadline', { day: formatDay(numbers['deadline'], locale) }) : null,
    kind === 'obligation.carried' && typeof numbers['to'] === 'string' ? t('notifications.deadline', { day: formatDay(numbers['to'], locale) }) : null,
    kind === 'recommendation.made' && typeof numbers['dueOn'] === 'string' ? t('notifications.deadline', { day: formatDay(numbers['dueOn'], locale) }) : null,
    /^data-request\.(soon|late)$/.test(kind) && typeof numbers['due'] === 'string' ? t('notifications.deadline', { day: formatDay(numbers['due'], locale) }) : null,
    (kind === 'nomination.returned' || kind === 'nomination.promoted') && typeof numbers['deadline'] === 'string' ? t('notifications.until', { day: formatDay(numbers['deadline'], locale) }) : null,
  ].filter((part): part is string => part !== null)
  const text = parts.join(' · ')
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}

/** From where to where a lesson went: half-day, day and place, as far as they differ; null if neither does. */
function movedOf(numbers: Told['numbers'], locale: Locale, t: Translate): string | null {
  const { from, fromHalf, fromPlace, day, half, place } = Object.fromEntries(Object.entries(numbers).map(([name, value]) => [name, String(value)]))
  if (!from || !fromHalf || fromPlace === undefined || !day || !half || place === undefined) return null
  const elsewhen = from !== day || fromHalf !== half
  const side = (on: string, of: string, at: string) => [
    elsewhen && `${t(`teaching.halves.${of}`).toLocaleLowerCase(locale)} ${formatDay(on, locale)}`, fromPlace !== place && (at === 'ONLINE' ? t('teaching.history.online') : at || t('notifications.nowhere')),
  ].filter(Boolean).join(', ')
  return elsewhen || fromPlace !== place ? t('notifications.fromTo', { from: side(from, fromHalf, fromPlace), to: side(day, half, place) }) : null
}

/** The days that a sentence about lessons names. */
const daysOf = (numbers: Told['numbers'], locale: Locale) => Object.fromEntries(['from', 'day', 'on'].flatMap((name) => {
  const day = numbers[name]
  return typeof day === 'string' && isDay(day) ? [[name === 'on' ? 'day' : name, formatDay(day, locale)]] : []
}))

/** A lesson is read in the own timetable, or in that of its class by who works with it; null for what is no lesson. */
function lessonAddress({ about, kind, numbers }: Told, actor: Actor): string | null {
  if (!about || !/^(?:lesson|timetable)\./.test(kind)) return null
  const day = typeof numbers['day'] === 'string' && isDay(numbers['day']) ? numbers['day'] : ''
  if (actor.kind === 'trainee') return `/me?week=${day}`
  if (actor.kind !== 'school') return null
  return actor.role === 'lecturer' ? `/school/lessons?week=${day}` : `/school/cohorts/${about.id}/timetable?week=${day}`
}

/** Where the object is in the reader's workspace; null where there is no page, or nothing to see any more. */
function addressOf({ about, kind: happened, numbers }: Told, kind: Actor['kind']): string | null {
  if (happened.startsWith('breach.')) return '/school/privacy/breaches'
  if (!about) return null
  if (about.kind === 'data-request') return kind === 'school' && /(?:made|withdrawn|soon|late)$/.test(happened) ? `/school/privacy/requests/${about.id}` : '/account/data'
  const workspace = kind === 'school' ? '/school' : kind === 'agency' ? '/agency' : kind === 'province' ? '/province' : null
  if (happened.startsWith('evaluation.')) return workspace === '/agency' ? '/agency/evaluations' : workspace === null ? '/me/evaluations' : null
  if (about.kind === 'trainee') return workspace === '/school' ? `/school/cohorts/${about.cohortId ?? ''}/attendance` : workspace === '/agency' ? `/agency/trainees/${about.id}` : `/me/results?class=${about.id}`
  if (!workspace) return about.kind === 'nomination' ? '/me' : about.kind === 'report' ? `/me/reports/${about.id}` : null
  if (happened.startsWith('marks.')) return `${workspace}/cohorts/${about.id}/marks`
  if (about.kind === 'obligation') return /(?:soon|overdue)$/.test(happened) ? `${workspace}/obligations` : `${workspace}/agreements/${about.agreementId ?? ''}/obligations`
  if (about.kind === 'agreement') return `${workspace}/agreements/${about.id}?version=${String(numbers['version'] ?? '')}`
  if (about.kind === 'recommendation') return `${workspace}/recommendations/${about.id}`
  if (about.kind === 'key') return workspace === '/province' ? null : `${workspace}/keys`
  if (about.kind === 'notice') return `/notices/${about.id}`
  if (about.kind === 'call') return `${workspace}/needs?year=${about.year ?? ''}`
  if (about.kind === 'plan') return workspace === '/agency' ? null : `${workspace}/plan?year=${about.year ?? ''}`
  if (happened.startsWith('reports.')) return workspace === '/agency' ? '/agency/reports' : workspace === '/school' ? `/school/cohorts/${about.id}/reports?turn=${String(numbers['ordinal'] ?? '')}` : null
  if (happened.startsWith('quota.')) return workspace === '/province' ? `/province/quotas/${about.id}` : `${workspace}/cohorts/${about.id}/${workspace === '/agency' ? 'quota' : 'quotas'}`
  if (happened.startsWith('endorsement.')) return `/agency/cohorts/${about.id}/order`
  if (workspace === '/province') return null
  return about.kind === 'nomination' ? `${workspace}/nominations/${about.id}` : `${workspace}/cohorts/${about.id}`
}
