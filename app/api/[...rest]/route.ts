import { preferredLocale } from '@/lib/i18n/locale'
import { generalProblem } from '@/lib/web/problem'

const notFound = (request: Request): Response =>
  generalProblem('not_found', preferredLocale(request.headers.get('accept-language') ?? undefined))

/** Whatever no handler answers is a problem, not a page. */
export { notFound as DELETE, notFound as GET, notFound as PATCH, notFound as POST, notFound as PUT }
