// Papers of a nomination: small files of every type, a course that asks for some, and what lies in the storage.
import { db } from '@/lib/db/client'
import { uploadDocument } from '@/lib/enrolment/dossier/commands/upload-document'
import type { Actor } from '@/lib/access/actor'
import { dateOf } from '@/lib/time'
import { zipOf } from './zip'

/** A PDF that differs by its text. */
export const pdf = (text = 'Bản sao') => Buffer.from(`%PDF-1.4\n1 0 obj << /Type /Catalog >> endobj\n% ${text}\ntrailer << /Root 1 0 R >>\n%%EOF\n`)
export const png = () => Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')
export const jpeg = () => Buffer.from('/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wAALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAAA//EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AN//Z', 'base64')

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
const contentTypes = (main: string) => `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`
/** A Word file; `macros`: as what it says that it has them. */
export const docx = ({ main = word, macros = false }: { main?: string; macros?: boolean } = {}) => zipOf({
  '[Content_Types].xml': contentTypes(main), 'word/document.xml': '<w:document/>', ...(macros ? { 'word/vbaProject.bin': 'macros' } : {}),
})
export const docm = () => docx({ main: 'application/vnd.ms-word.document.macroEnabled.main+xml', macros: true })

/** The course asks every nomination for a document of this kind. */
export async function ask(courseId: string, kind = 'RESUME'): Promise<{ id: string }> {
  const { schoolId } = await db.course.findUniqueOrThrow({ where: { id: courseId }, select: { schoolId: true } })
  return db.documentRequirement.create({
    data: { schoolId, courseId, kind, position: 10, validFrom: dateOf('2021-01-01'), citation: 'Thông báo tuyển sinh', verified: false }, select: { id: true },
  })
}

/** Sends a file and answers its row's id; throws if it was refused. */
export async function sent(actor: Actor, nominationId: string, requirementId: string, bytes: Uint8Array, now: Date): Promise<string> {
  const result = await uploadDocument(actor, { nominationId, requirementId, file: { name: 'tep.pdf', bytes } }, now)
  if (!result.ok) throw new Error(result.error)
  return result.value.id
}
