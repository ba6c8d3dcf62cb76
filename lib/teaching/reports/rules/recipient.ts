/** An agency that lives on a day, as it is called then. */
export type Heir = { id: string; name: string }
/** The agency of a trainee on the day of sending. `heirs`: who lives of those that came after it; itself, if it lives. */
export type Line = { id: string; name: string; heirs: readonly Heir[] }

export type Resolved = { to: Heir } | { error: 'recipient_unclear' | 'recipient_unknown' | 'recipient_not_an_heir' }

/**
 * Who gets the report: the agency itself while it exists, else the one that came after it. Where several did, somebody says which; nobody
 * else may be named.
 */
export function resolveRecipient({ id, heirs }: Line, chosen: string | undefined): Resolved {
  const own = heirs.find((heir) => heir.id === id)
  const only = own ?? (heirs.length === 1 ? heirs[0] : undefined)
  if (chosen !== undefined && chosen !== only?.id) {
    const named = own ? undefined : heirs.find((heir) => heir.id === chosen)
    return named ? { to: named } : { error: 'recipient_not_an_heir' }
  }
  if (only) return { to: only }
  return { error: heirs.length === 0 ? 'recipient_unknown' : 'recipient_unclear' }
}
