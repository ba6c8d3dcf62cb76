import type { ReactNode } from 'react'
import { PageHead } from '@/components/ui/page/page-head'
import { Section } from '@/components/ui/page/section'
import { currentTranslator } from '@/lib/i18n/current'

type ProseProps = {
  /** Name of the page among the messages of schools. */
  page: 'help' | 'privacy' | 'accessibility' | 'developers'
  /** The page's sections as the messages have them: a title and its paragraphs. */
  sections: Readonly<Record<string, Readonly<Record<string, string>>>>
  children?: ReactNode
}

/** A page to read: title, lead, sections of short paragraphs. */
export async function Prose({ page, sections, children }: ProseProps) {
  const t = await currentTranslator()
  return (
    <div className="max-w-read">
      <PageHead title={t(`schools.${page}.title`)} lead={t(`schools.${page}.lead`)} />
      {Object.entries(sections).map(([section, sentences]) => (
        <Section key={section} id={section} title={t(`schools.${page}.sections.${section}.title`)}>
          <div className="stack-tight">
            {Object.keys(sentences).filter((key) => key !== 'title').map((key) => <p key={key}>{t(`schools.${page}.sections.${section}.${key}`)}</p>)}
          </div>
        </Section>
      ))}
      {children}
    </div>
  )
}
