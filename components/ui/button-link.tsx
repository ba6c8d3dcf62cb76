import type { ComponentProps } from 'react'
import { ButtonContent, type ButtonLook, buttonClass } from './button'
import { Link } from './link'

type ButtonLinkProps = ButtonLook & Omit<ComponentProps<typeof Link>, 'children' | 'className' | 'style'>

export function ButtonLink({ tone, small, block, icon, iconAfter, children, ...rest }: ButtonLinkProps) {
  return (
    <Link className={buttonClass({ tone, small, block })} {...rest}>
      <ButtonContent {...{ icon, iconAfter, children }} />
    </Link>
  )
}
