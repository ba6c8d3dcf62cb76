import type { FormField } from '@/components/frame/form-field'
import { timings } from '@/lib/evaluations/schema'
import type { TemplateShown } from '@/lib/evaluations/templates/queries'
import { itemKinds, MOST_ITEMS } from '@/lib/evaluations/templates/schema'
import type { Translate } from '@/lib/i18n/sentence'

/** The fields of a draft: title, when it is asked, and as many rows as a page holds. */
export function draftFields(template: TemplateShown, t: Translate): (FormField | FormField[])[] {
  const word = (key: string, values?: Record<string, string | number>) => t(`evaluations.templates.${key}`, values)
  return [
    { kind: 'text', name: 'title', label: word('name'), value: template.title },
    { kind: 'checks', name: 'timings', label: word('when'), mark: t('web.frame.optional'), value: template.timings.join(','), choices: timings.map((value) => ({ value, label: t(`evaluations.timings.${value}`) })), inRow: true },
    ...Array.from({ length: MOST_ITEMS }, (_, place) => place + 1).flatMap((number): (FormField | FormField[])[] => {
      const item = template.items[number - 1]
      return [
        { kind: 'title', name: `title-${number}`, label: word('itemTitle', { number }) },
        [
          { kind: 'text', name: `code-${number}`, label: word('code'), value: item?.code ?? '', ...(number === 1 ? { hint: word('codeHint') } : {}) },
          { kind: 'select', name: `kind-${number}`, label: word('kind'), value: item?.kind ?? 'SCALE', options: itemKinds.map((value) => ({ value, label: word(`kinds.${value}`) })) },
        ],
        { kind: 'area', name: `vi-${number}`, label: word('textVi'), value: item?.textVi ?? '', rows: 2, maxLength: 300 },
        { kind: 'area', name: `en-${number}`, label: word('textEn'), value: item?.textEn ?? '', rows: 2, maxLength: 300 },
      ]
    }),
  ]
}
