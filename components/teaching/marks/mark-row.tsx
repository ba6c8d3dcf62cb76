import type { ClipboardEvent, KeyboardEvent } from 'react'

/** A line of a sheet that is being written. `key` names its cell: the trainee, or the code of the paper where names are not shown. */
export type MarkLine = { key: string; name: string; detail: string; cell: string; before: string; note: string }
export type RowWords = { name: string; mark: string; markOf: string; before: string; note: string; unsaved: string }
type MarkRowProps = { line: MarkLine; typed: string | undefined; fault: string | undefined; retake: boolean; onPaste: (event: ClipboardEvent<HTMLInputElement>) => void; words: RowWords }

export function MarkRow({ line: { key, name, detail, cell, before, note }, typed, fault, retake, onPaste, words }: MarkRowProps) {
  const id = `m-${key}`
  const said = fault ? <span className="tone-bad" id={`${id}-error`}>{fault}</span> : typed !== undefined && typed !== cell ? words.unsaved : note
  return (
    <tr className={fault ? 'entry-wrong' : undefined}>
      <th scope="row">{name} <span className="sub">{detail}</span></th>
      {retake && <td data-label={words.before}>{before}</td>}
      <td data-label={words.mark}>
        <input
          className="input mark-cell" id={id} name={id} key={typed ?? cell} defaultValue={typed ?? cell} inputMode="decimal" autoComplete="off" maxLength={20} onKeyDown={goDown} onPaste={onPaste}
          aria-label={words.markOf.replace('{name}', name)} aria-invalid={fault ? true : undefined} aria-describedby={fault ? `${id}-error` : undefined}
        />
      </td>
      <td className={said ? undefined : 'cell-blank'} data-label={words.note}>{said}</td>
    </tr>
  )
}

/** The cells of a sheet from top to bottom. */
export const cellsBeside = (field: HTMLInputElement) => [...(field.form?.querySelectorAll<HTMLInputElement>('input.mark-cell') ?? [])]

/** Enter and the arrows go down and up the column: who types marks from a pile of papers does not touch the mouse. */
function goDown(event: KeyboardEvent<HTMLInputElement>): void {
  const fields = cellsBeside(event.currentTarget)
  const place = fields.indexOf(event.currentTarget)
  const step = event.key === 'Enter' || event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (place < 0 || step === 0) return
  event.preventDefault()
  fields[place + step]?.select()
}
