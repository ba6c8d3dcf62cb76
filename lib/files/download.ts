import 'server-only'
import { searchKey } from '../text'

/** A stored file as a download: never shown in the page's own origin, never kept by a cache, of the type that was found in it. */
export const fileAnswer = ({ bytes, mediaType, name }: { bytes: Uint8Array<ArrayBuffer>; mediaType: string; name: string }): Response =>
  new Response(bytes, { headers: {
    'content-type': mediaType, 'content-length': String(bytes.byteLength), 'content-disposition': disposition(name),
    'x-content-type-options': 'nosniff', 'cache-control': 'private, no-store', 'content-security-policy': `default-src 'none'; sandbox`,
  } })

/** RFC 6266: letters that every program reads, and the name itself for those that read UTF-8. */
function disposition(name: string): string {
  const exact = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
  return `attachment; filename="${searchKey(name).replace(/[^\w.-]+/g, '-')}"; filename*=UTF-8''${exact}`
}
