import { FactList } from '@/components/ui/page/fact-list'
import { MaskedNumber } from '@/components/ui/page/masked-number'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { formatDay } from '@/lib/time'

type Known = { birthDate: string; sex: string; maskedNumber: string | null; foreignDocument: string | null; post: string | null }

/** Who a person is: birth date, covered number, post. */
export async function PersonHead({ person }: { person: Known }) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const { maskedNumber, foreignDocument, post } = person
  return (
    <FactList
      look="compact"
      facts={[
        { label: t('people.fields.birthDate'), value: `${formatDay(person.birthDate, locale)}, ${t(`people.sexes.${person.sex}`).toLowerCase()}` },
        ...(maskedNumber ? [{ label: t('people.fields.personalIdNumber'), value: <Covered text={maskedNumber} /> }] : []),
        ...(foreignDocument ? [{ label: t('people.fields.documentForeign'), value: foreignDocument }] : []),
        { label: t('people.fields.post'), value: post ? <span lang="vi">{post}</span> : t('people.pages.unknown') },
      ]}
    />
  )
}

/** A covered identity number with what a reader says of it. */
export async function Covered({ text }: { text: string }) {
  const t = await currentTranslator()
  return <MaskedNumber text={text} label={t('people.maskedNumber', { first: text.slice(0, 4), last: text.slice(-1) })} />
}
