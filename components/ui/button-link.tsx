import type { ComponentProps, ReactNode } from 'react'
import { ButtonContent, type ButtonLook, buttonClass } from './button'
import { Icon } from './icon'
import type { IconName } from './icon-paths'
import { Link } from './link'

type ButtonLinkProps = ButtonLook & Omit<ComponentProps<typeof Link>, 'children' | 'className' | 'style'>

export function ButtonLink({ tone, small, block, icon, iconAfter, children, ...rest }: ButtonLinkProps) {
  return (
    <Link className={buttonClass({ tone, small, block })} {...rest}>
      <ButtonContent {...{ icon, iconAfter, children }} />
    </Link>
  )
}

type IconLinkProps = Omit<ComponentProps<typeof Link>, 'children' | 'className' | 'style'> & {
  icon: IconName
  children: ReactNode
}

/** Exports, printing, files: a sign and underlined words. */
export function IconLink({ icon, children, ...rest }: IconLinkProps) {
  return (
    <Link className="icon-link" {...rest}>
      <Icon name={icon} />
      <span>{children}</span>
    </Link>
  )
}
