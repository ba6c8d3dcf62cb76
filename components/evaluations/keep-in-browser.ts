/**
 * Keeps what is filled in of an anonymous form in this browser, under a name of its own, and puts it back; gone once the form is sent. Nothing of
 * it goes to the server, where a saved answer would join an answer to its person. Answers how to stop.
 */
export function keepInBrowser(form: HTMLFormElement, name: string): () => void {
  restore(form, localStorage.getItem(name))
  const keep = () => {
    const fields = [...new FormData(form).entries()].filter(([field, value]) => /^(SCALE|YES_NO|TEXT)\./.test(field) && value !== '')
    localStorage.setItem(name, JSON.stringify(Object.fromEntries(fields)))
  }
  const forget = () => { localStorage.removeItem(name) }
  form.addEventListener('input', keep)
  form.addEventListener('submit', forget)
  return () => {
    form.removeEventListener('input', keep)
    form.removeEventListener('submit', forget)
  }
}

function restore(form: HTMLFormElement, kept: string | null): void {
  const values: unknown = kept === null ? {} : JSON.parse(kept)
  if (typeof values !== 'object' || values === null) return
  for (const [field, value] of Object.entries(values)) {
    for (const input of form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(`[name="${CSS.escape(field)}"]`)) {
      if (input instanceof HTMLInputElement && input.type === 'radio') input.checked = input.value === value
      else if (input.value === '') input.value = String(value)
    }
  }
}
