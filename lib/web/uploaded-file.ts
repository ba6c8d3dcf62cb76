import 'server-only'

/** A file as a form sends it. `page`: the language prefix of the page, null for a program. Empty bytes: there was none. */
export async function uploadedFile(request: Request): Promise<{ fileName: string; bytes: Uint8Array; page: string | null }> {
  const form = await request.formData().catch(() => null)
  const file = form?.get('file')
  const page = form?.get('page')
  return {
    fileName: file instanceof File ? file.name : '', bytes: file instanceof File ? new Uint8Array(await file.arrayBuffer()) : new Uint8Array(),
    page: page === 'vi' ? '' : page === 'en' ? '/en' : null,
  }
}
