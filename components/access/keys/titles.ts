import type { Metadata } from 'next'
import { currentTranslator } from '@/lib/i18n/current'

export const keysTitle = async (): Promise<Metadata> => ({ title: (await currentTranslator())('access.keys.title') })
export const issueTitle = async (): Promise<Metadata> => ({ title: (await currentTranslator())('access.keys.issue.title') })
export const revokeTitle = async (): Promise<Metadata> => ({ title: (await currentTranslator())('access.keys.revoke.title') })
