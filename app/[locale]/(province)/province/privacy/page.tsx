import type { Metadata } from 'next'
import { ProtectionPage } from '@/components/privacy/protection-page'
import { currentTranslator } from '@/lib/i18n/current'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('privacy.protection.title') }
}

export default function ProvinceProtectionPage() {
  return <ProtectionPage />
}
