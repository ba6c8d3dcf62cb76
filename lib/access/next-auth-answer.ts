import 'server-only'

const path = (address: string): string => {
  const url = new URL(address, 'http://portal.invalid')
  return `${url.pathname}${url.search}`
}

/** next-auth writes the host it believes in; a portal may be reached under any name, so only the path is kept. */
export async function withoutHost(response: Response): Promise<Response> {
  const headers = new Headers(response.headers)
  const location = headers.get('location')
  if (location) headers.set('location', path(location))
  if (!headers.get('content-type')?.includes('json')) return new Response(response.body, { status: response.status, headers })
  const body: unknown = await response.json()
  headers.delete('content-length')
  const answer = typeof body === 'object' && body !== null && 'url' in body && typeof body.url === 'string' ? { ...body, url: path(body.url) } : body
  return new Response(JSON.stringify(answer), { status: response.status, headers })
}
