'use client'

import { useSyncExternalStore } from 'react'

const nothingChanges = () => () => {}

/** Printing needs a script, so without one there is no button and the browser's own menu does it. */
export function PrintButton({ label }: { label: string }) {
  const scripted = useSyncExternalStore(nothingChanges, () => true, () => false)
  if (!scripted) return null
  return <p className="not-print"><button type="button" className="link-button" onClick={() => window.print()}>{label}</button></p>
}
