import type { Metadata } from 'next'
import { Prose } from '@/components/schools/prose'
import { currentTranslator } from '@/lib/i18n/current'
import { schoolsSitePages } from '@/lib/schools/messages/site-pages'

export const dynamic = 'force-dynamic'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('schools.accessibility.title') }
}

export default function AccessibilityPage() {
  return <Prose page="accessibility" sections={schoolsSitePages.vi.accessibility.sections} />
}
