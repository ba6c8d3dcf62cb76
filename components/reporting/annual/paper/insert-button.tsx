'use client'

import { LinkButton } from '@/components/ui/button'

type InsertButtonProps = { field: string; text: string; label: string }

/** Puts a text where the cursor of a field stands. Without script it is not shown: the text beside it can be copied. */
export function InsertButton({ field, text, label }: InsertButtonProps) {
  const insert = () => {
    const area = document.getElementById(field)
    if (!(area instanceof HTMLTextAreaElement)) return
    area.setRangeText(text, area.selectionStart, area.selectionEnd, 'end')
    area.focus()
  }
  return <span className="needs-script"><LinkButton type="button" aria-label={`${label} ${text}`} onClick={insert}>{label}</LinkButton></span>
}
