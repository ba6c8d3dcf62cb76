import type { ComponentProps, ReactNode } from 'react'
import { classNames } from './class-names'
import { Icon } from './icon'
import type { IconName } from './icon-paths'
import { keepWordsIn } from './keep-words'

export type ButtonLook = {
  /** `danger-solid` belongs on a confirmation page only. */
  tone?: 'primary' | 'second' | 'danger' | 'danger-solid' | undefined
  small?: boolean | undefined
  block?: boolean | undefined
  icon?: IconName | undefined
  iconAfter?: IconName | undefined
  children: ReactNode
}

export function buttonClass({ tone = 'primary', small, block }: Omit<ButtonLook, 'children'>): string {
  return classNames('button', tone !== 'primary' && `button-${tone}`, small && 'button-small', block && 'button-block')
}

export function ButtonContent({ icon, iconAfter, children }: ButtonLook) {
  return (
    <>
      {icon && <Icon name={icon} />}
      {keepWordsIn(children)}
      {iconAfter && <Icon name={iconAfter} />}
    </>
  )
}

type ButtonProps = ButtonLook &
  Omit<ComponentProps<'button'>, 'children' | 'className' | 'style'> & {
    /** The control stays focusable, does nothing and says here why. */
    blocked?: ReactNode
  }

/** Submits by default; a form that waits for an answer uses SubmitButton. */
export function Button({ tone, small, block, icon, iconAfter, children, blocked, type = 'submit', ...rest }: ButtonProps) {
  const content = <ButtonContent {...{ icon, iconAfter, children }} />
  const className = buttonClass({ tone, small, block })
  if (!blocked) return <button type={type} className={className} {...rest}>{content}</button>
  return (
    <div>
      <button {...rest} type="button" className={className} aria-disabled="true">{content}</button>
      <p className="mt-1 text-sm text-soft">{blocked}</p>
    </div>
  )
}

/** A button that looks like a link, for what is done beside the main action. */
export function LinkButton({ type = 'submit', ...rest }: Omit<ComponentProps<'button'>, 'className' | 'style'>) {
  return <button type={type} className="link-button" {...rest} />
}
