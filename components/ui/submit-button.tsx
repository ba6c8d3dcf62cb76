import { ButtonContent, type ButtonLook, buttonClass } from './button'
import { PendingButton } from './pending-button'

type SubmitButtonProps = ButtonLook & {
  /** Stands in the button while the answer is awaited: "Đang gửi…". */
  pendingLabel: string
  name?: string | undefined
  value?: string | undefined
  form?: string | undefined
}

/** Shows that the form is on its way and ignores a second press. */
export function SubmitButton({ tone, small, block, icon, iconAfter, children, ...rest }: SubmitButtonProps) {
  return (
    <PendingButton className={buttonClass({ tone, small, block })} {...rest}>
      <ButtonContent {...{ icon, iconAfter, children }} />
    </PendingButton>
  )
}
