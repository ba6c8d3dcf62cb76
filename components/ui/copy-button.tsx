'use client'

import { useState } from 'react'
import { buttonClass } from './button'

type CopyButtonProps = { /** The id of the element whose text is copied. */ of: string; label: string; done: string }

/** Copies the text of an element. Without script it is not there: the text is made to be selected whole at a click. */
export function CopyButton({ of, label, done }: CopyButtonProps) {
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    const source = document.getElementById(of)
    if (!source) return
    // Selected too: where the browser lets no page write (no https), Ctrl+C is left to do.
    window.getSelection()?.selectAllChildren(source)
    setCopied(await navigator.clipboard.writeText(source.textContent).then(() => true, () => false))
  }
  return (
    <>
      <button type="button" className={`${buttonClass({ tone: 'second' })} needs-script`} onClick={() => { void copy() }}>{label}</button>
      <span role="status" className="text-sm">{copied ? done : ''}</span>
    </>
  )
}
