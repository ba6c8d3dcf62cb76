import { classNames } from '../class-names'
import { Icon } from '../icon'
import type { IconName } from '../icon-paths'
import { keepNumbers } from '../keep-words'
import { Link } from '../link'

const icons = {
  lecture: 'book',
  discussion: 'speech',
  'self-study': 'person',
  field: 'pin',
  exam: 'exam',
  other: undefined,
} as const satisfies Record<string, IconName | undefined>

export type WeekLesson = {
  key: string
  kind: keyof typeof icons
  /** "Lý thuyết"; an `other` lesson has none. */
  kindLabel?: string | undefined
  title: string
  /** Lecturer, room, periods. */
  meta: readonly string[]
  href?: string | undefined
  /** What changed: "Đổi phòng". */
  change?: string | undefined
  /** Not yet for everybody; the word that says so: "Bản nháp". */
  draft?: string | undefined
  /** The lesson stays, struck through; the word that says so: "Nghỉ". */
  cancelled?: string | undefined
}

type LessonCardProps = { lesson: Omit<WeekLesson, 'key'>; inLine?: boolean | undefined }

/** `inLine` sets the particulars in one line, for lists. */
export function LessonCard({ lesson, inLine }: LessonCardProps) {
  const { kind, change, cancelled, draft, href } = lesson
  const className = classNames('lesson', `lesson-${kind}`, change && !cancelled && 'lesson-changed', cancelled && 'lesson-cancelled', draft && 'lesson-draft')
  const content = <LessonContent lesson={lesson} inLine={inLine} />
  return href ? <Link className={className} href={href} prefetch={false}>{content}</Link> : <div className={className}>{content}</div>
}

function LessonContent({ lesson: { kind, kindLabel, title, meta, change, cancelled, draft }, inLine }: LessonCardProps) {
  const icon = icons[kind]
  const news = cancelled ?? change ?? draft
  return (
    <>
      {kindLabel && <span className="lesson-kind">{icon && <Icon name={icon} />}{kindLabel}</span>}
      <span className="lesson-title">{keepNumbers(title)}</span>
      <span className="lesson-meta">
        {inLine ? meta.join(', ') : meta.map((line) => <span key={line} className="block">{line}</span>)}
      </span>
      {news && <span className="lesson-change"><Icon name={cancelled ? 'minus' : change ? 'warning' : 'pencil'} />{news}</span>}
    </>
  )
}
