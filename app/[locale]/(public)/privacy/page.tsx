import type { Metadata } from 'next'
import { Prose } from '@/components/schools/prose'
import { currentTranslator } from '@/lib/i18n/current'
import { schoolsPrivacy } from '@/lib/schools/messages/privacy'

export const dynamic = 'force-dynamic'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('schools.privacy.title') }
}

export default function PrivacyPage() {
  return <Prose page="privacy" sections={schoolsPrivacy.vi.privacy.sections} />
}
