import { classNames } from './class-names'
import { type IconName, iconPaths } from './icon-paths'

type IconProps = {
  name: IconName
  /** Only where no word stands beside the sign. */
  label?: string | undefined
  className?: string | undefined
}

export function Icon({ name, label, className }: IconProps) {
  const meaning = label ? ({ role: 'img', 'aria-label': label } as const) : ({ 'aria-hidden': true } as const)
  return (
    <svg className={classNames('icon', className)} viewBox="0 0 24 24" {...meaning}>
      {iconPaths[name]}
    </svg>
  )
}
