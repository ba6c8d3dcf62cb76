'use client'

import { useActionState, type ReactNode } from 'react'
import type { FeedState } from '@/lib/teaching/calendar/actions'

type FeedFormProps = {
  action: (before: FeedState, form: FormData) => Promise<FeedState>; hidden: Readonly<Record<string, string>>
  live: boolean; liveText: string; addressLabel: string; onceText: string; create: ReactNode; revoke: ReactNode
}

/** One form for making and revoking, because the new address exists only in the answer to the action. */
export function FeedForm({ action: change, hidden, live, liveText, addressLabel, onceText, create, revoke }: FeedFormProps) {
  const [state, action] = useActionState(change, { live, address: null, message: null })
  return (
    <form action={action} className="stack-tight">
      {Object.entries(hidden).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
      {state.message && <p className="text-sm" role="status">{state.message}</p>}
      {state.address && (
        <div role="status">
          <p className="text-sm font-semibold">{addressLabel}</p>
          <p className="text-sm break-all select-all" translate="no">{state.address}</p>
          <p className="text-sm text-soft">{onceText}</p>
        </div>
      )}
      {state.live && !state.address && liveText && <p className="text-sm">{liveText}</p>}
      <div>{state.live ? revoke : create}</div>
    </form>
  )
}
