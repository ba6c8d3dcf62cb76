import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { PageHead } from '@/components/ui/page/page-head'
import { familyName } from '@/lib/enrolment/eligibility/versions/messages/family'
import { currentTranslator } from '@/lib/i18n/current'

type DraftHeadProps = {
  draft: { id: string; family: string; title: string }; lead?: string
  /** Which sentence of the draft's words is the title; `rule` for one of its rules. */
  title: 'title' | 'decideTitle' | 'trial.title' | 'headTitle' | 'ruleTitle' | 'newRuleTitle'; rule?: string
}

/** Where one is: the rule set, its draft, and what is done with it. */
export async function DraftHead({ draft: { id, family, title: name }, title, rule = '', lead }: DraftHeadProps) {
  const t = await currentTranslator()
  const said = t(`enrolment.ruleDraft.${title}`, { family: familyName(family, t), rule })
  const own = t('enrolment.ruleDraft.title', { family: familyName(family, t) })
  return (
    <div>
      <Breadcrumb
        label={t('enrolment.versions.crumbs')}
        crumbs={[{ label: t('enrolment.versions.title'), href: '/school/rules' }, ...(title === 'title' ? [] : [{ label: own, href: `/school/rules/drafts/${id}` }]), { label: said }]}
      />
      <PageHead wide title={said} reference={<span lang="vi">{name}</span>} {...(lead ? { lead } : {})} />
    </div>
  )
}
