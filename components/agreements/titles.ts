import type { Metadata } from 'next'
import { loadAgreement } from '@/lib/agreements/loaders'
import { currentTranslator } from '@/lib/i18n/current'

/** The title of an agreement's page: number, then title. */
export async function agreementTitle(id: string, version: string | string[] | undefined): Promise<Metadata> {
  const { title, documentNumber } = await loadAgreement(id, typeof version === 'string' ? version : undefined)
  return { title: documentNumber ? `${documentNumber}, ${title}` : title }
}

export const agreementsTitle = async (): Promise<Metadata> => ({ title: (await currentTranslator())('agreements.title') })
export const evidenceTitle = async (): Promise<Metadata> => ({ title: (await currentTranslator())('agreements.evidence.title') })
