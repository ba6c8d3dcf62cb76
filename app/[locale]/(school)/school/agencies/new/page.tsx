import type { Metadata } from 'next'
import { AddAgencyPage } from '@/components/succession/agency-forms'
import { currentTranslator } from '@/lib/i18n/current'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('succession.add') }
}

export default function NewAgencyPage() {
  return <AddAgencyPage home="/school/agencies" />
}
