'use client'

import { type ComponentProps, useSyncExternalStore, useState } from 'react'

const never = () => () => undefined

/** The switch comes with the script that works it. */
export function PasswordInput({ showLabel, ...input }: ComponentProps<'input'> & { showLabel: string }) {
  const [shown, setShown] = useState(false)
  const scripted = useSyncExternalStore(never, () => true, () => false)
  return (
    <>
      <input {...input} type={shown ? 'text' : 'password'} spellCheck={false} autoCapitalize="none" />
      {scripted && (
        <label className="choice mt-3">
          <input type="checkbox" checked={shown} onChange={(event) => setShown(event.currentTarget.checked)} />
          <span>{showLabel}</span>
        </label>
      )}
    </>
  )
}
