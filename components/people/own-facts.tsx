import { FactList } from '@/components/ui/page/fact-list'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import type { ShownPerson } from '@/lib/people/queries/find-person'
import { formatDay } from '@/lib/time'
import { Covered } from './person-head'

/** What is kept of a person, for the person: nothing that is unknown is left out. */
export async function OwnFacts({ person }: { person: ShownPerson }) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const unknown = t('people.pages.unknown')
  const field = (key: string) => t(`people.fields.${key}`)
  const yes = (value: boolean | null) => (value === null ? unknown : t(value ? 'people.yes' : 'people.no'))
  const day = (value: string | null) => (value ? formatDay(value, locale) : unknown)
  const said = (value: string | null) => (value ? <span lang="vi">{value}</span> : unknown)
  const credentials = person.credentials.map(({ kind, level, issuedOn }) =>
    t('people.fields.credential', { kind: t(`people.credentialKinds.${kind}`), level: t(`people.theoryLevels.${level}`).toLowerCase(), day: formatDay(issuedOn, locale) }))
  const ratings = person.ratings.map(({ year, rating }) => t('people.own.rating', { year: String(year), rating: t(`people.ratings.${rating}`).toLowerCase() }))
  return (
    <FactList
      facts={[
        { label: field('fullName'), value: person.fullName },
        { label: field('birthDate'), value: formatDay(person.birthDate, locale) },
        { label: field('sex'), value: t(`people.sexes.${person.sex}`) },
        person.foreignDocument ? { label: field('documentForeign'), value: person.foreignDocument } : { label: field('personalIdNumber'), value: person.maskedNumber ? <Covered text={person.maskedNumber} /> : unknown },
        { label: field('post'), value: said(person.post) },
        { label: field('plannedPost'), value: person.plannedPost ? said(person.plannedPost) : t('people.own.noPlanned') },
        { label: field('partyStatus'), value: person.partyStatus ? t(`people.partyStatuses.${person.partyStatus}`) : unknown },
        ...(person.partyStatus === 'NONE' ? [] : [{ label: field('partyAdmittedOn'), value: day(person.partyAdmittedOn) }, { label: field('partyOfficialOn'), value: day(person.partyOfficialOn) }]),
        { label: field('education'), value: [person.education && t(`people.education.${person.education}`), person.educationField].filter(Boolean).join(', ') || unknown },
        { label: field('ethnicMinority'), value: yes(person.ethnicMinority) },
        { label: field('underProceedings'), value: yes(person.underProceedings) },
        { label: field('credentials'), value: credentials.join('; ') || field('noCredentials') },
        { label: t('people.own.ratings'), value: ratings.join('; ') || unknown },
      ]}
    />
  )
}
