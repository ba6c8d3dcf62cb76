import type { ReactNode } from 'react'
import { Panel } from '@/components/ui/page/panel'
import { Sub, Table } from '@/components/ui/table/table'
import type { VersionRule } from '@/lib/enrolment/eligibility/versions/schema'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { Citation, Parameters, VerifiedBadge, waivableText, Wording } from './words'

type RuleTableProps = { title: string; rules: readonly VersionRule[]; aside?: ReactNode }

/** Every rule of a version: its words in both languages, where they stand, how grave it is, who may waive it, and its parameters. */
export async function RuleTable({ title, rules, aside }: RuleTableProps) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const word = (key: string) => t(`enrolment.versions.${key}`)
  return (
    <Panel look="tight" id="rules" title={title} aside={aside}>
      <Table
        caption={title} rows={rules} rowKey={({ code }) => code}
        columns={[
          { key: 'rule', kind: 'head', head: word('rule'), cell: (rule) => <>{t(`enrolment.rules.${rule.code}`)}<Citation rule={rule} /></> },
          { key: 'wording', head: word('wording'), cell: (rule) => <Wording rule={rule} locale={locale} /> },
          { key: 'parameters', head: word('parameters'), cell: (rule) => <Parameters rule={rule} locale={locale} t={t} /> },
          { key: 'severity', head: word('severity'), cell: (rule) => <>{t(`enrolment.versions.severities.${rule.severity}`)}<Sub>{word('waivable')}: {waivableText(rule, t)}</Sub></> },
          { key: 'verified', head: word('verified'), phoneLabel: null, cell: ({ verified }) => <VerifiedBadge verified={verified} t={t} /> },
        ]}
      />
    </Panel>
  )
}
