'use client'

import { useState } from 'react'
import { buttonClass } from './button'

type CopyButtonProps = {
  /** The id of the element whose text is copied. */
  of: string
  label: string
  done: string
  /** Said where the browser lets no page write what is copied, as without https: the text is selected, the keys are left to press. */
  selected: string
}

/** Copies the text of an element. Without script it is not there: the text is made to be selected whole at a click. */
export function CopyButton({ of, label, done, selected }: CopyButtonProps) {
  const [said, setSaid] = useState('')
  const copy = async () => {
    const source = document.getElementById(of)
    if (!source) return
    window.getSelection()?.selectAllChildren(source)
    try {
      await navigator.clipboard.writeText(source.textContent)
      setSaid(done)
    } catch {
      setSaid(selected)
    }
  }
  return (
    <>
      <button type="button" className={`${buttonClass({ tone: 'second' })} needs-script`} onClick={() => { void copy() }}>{label}</button>
      <span role="status" className="text-sm">{said}</span>
    </>
  )
}
