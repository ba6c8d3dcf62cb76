import { Icon } from '../icon'
import type { IconName } from '../icon-paths'
import { Link } from '../link'

export const matrixRoles = ['lead', 'approve', 'cooperate', 'informed'] as const

export type MatrixRole = (typeof matrixRoles)[number]

const liveIcons = { good: 'check-disc', wait: 'clock', bad: 'warning', mute: 'dashed-circle' } as const satisfies Record<string, IconName>

export type MatrixLive = {
  tone: keyof typeof liveIcons
  /** "1 quá hạn", the worst only. */
  text: string
  href?: string | undefined
}

export type MatrixCell = { role: MatrixRole; live?: MatrixLive | undefined }

export type MatrixStage = {
  key: string
  name: string
  /** By the key of the party; a party without a cell takes no part. */
  cells: Readonly<Record<string, MatrixCell | undefined>>
}

export type MatrixProps = {
  caption: string
  /** "Khâu" */
  stageHead: string
  parties: readonly { key: string; name: string }[]
  stages: readonly MatrixStage[]
  /** Chủ trì, Phê duyệt, Phối hợp, Để biết */
  roleLabels: Readonly<Record<MatrixRole, string>>
  /** Read where a party takes no part: "Không tham gia". */
  noneLabel: string
}

export function Role({ role, labels }: { role: MatrixRole; labels: MatrixProps['roleLabels'] }) {
  return <span className={`role role-${role}`}>{labels[role]}</span>
}

export function Live({ tone, text, href }: MatrixLive) {
  const content = <><Icon name={liveIcons[tone]} /><span>{text}</span></>
  const className = `live live-${tone}`
  return href ? <Link className={className} href={href} prefetch={false}>{content}</Link> : <span className={className}>{content}</span>
}
