const id = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
const secretAfter = new Set(['evaluations', 'calendar', 'invitations', 'certificates'])

/** The path with ids and tokens replaced, so that a log line tells the route and no secret. */
export function routePattern(path: string): string {
  const parts = path.split('/')
  return parts.map((part, index) => {
    if (part !== '' && secretAfter.has(parts[index - 1] ?? '')) return '{token}'
    // A token in a place nobody foresaw, such as behind a doubled stroke.
    if (/^[\w-]{22,}(?:\.ics)?$/.test(part) && !id.test(part) && parts[1] !== '_next') return '{token}'
    return id.test(part) ? '{id}' : part.slice(0, 60)
  }).join('/')
}
