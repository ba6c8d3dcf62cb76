'use client'

import { type ChangeEvent, type ComponentProps, useState, useSyncExternalStore } from 'react'

const never = () => () => undefined

/** The switch comes with the script that works it. */
export function PasswordInput({ showLabel, ...input }: ComponentProps<'input'> & { showLabel: string }) {
  const [shown, setShown] = useState(false)
  const show = (event: ChangeEvent<HTMLInputElement>) => {
    setShown(event.currentTarget.checked)
  }
  const scripted = useSyncExternalStore(never, () => true, () => false)
  return (
    <>
      <input {...input} type={shown ? 'text' : 'password'} spellCheck={false} autoCapitalize="none" />
      {scripted && (
        <label className="choice mt-3">
          <input type="checkbox" checked={shown} onChange={show} />
          <span>{showLabel}</span>
        </label>
      )}
    </>
  )
}
