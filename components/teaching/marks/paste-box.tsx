import { TextAreaField } from '@/components/ui/form/text-area-field'
import { SubmitButton } from '@/components/ui/submit-button'
import type { PasteFault } from '@/lib/teaching/marks/rules/pasted'

export type PasteWords = {
  paste: string; pasteLabel: string; pasteHint: string; pasteRead: string; pasteReading: string; pasteWrong: string; understood: string
  faults: Readonly<Record<PasteFault['code'], string>>
}

/** Marks pasted as lines, for who does not paste into the cells: the server reads them and fills the sheet, to be looked at before it is saved. Works without script. */
export function PasteBox({ text, open, words }: { text: string; open: boolean; words: PasteWords }) {
  return (
    <details className="panel stack not-print" open={open}>
      <summary className="panel-title">{words.paste}</summary>
      <TextAreaField key={text} name="pasted" label={words.pasteLabel} hint={words.pasteHint} rows={6} maxLength={20_000} defaultValue={text} />
      <div className="actions"><SubmitButton pendingLabel={words.pasteReading} name="intent" value="paste" tone="second">{words.pasteRead}</SubmitButton></div>
    </details>
  )
}
