import { theoryLevels } from '../../../people/schema'
import { searchKey } from '../../../text'
import type { Facts, RuleOf, Verdict } from '../rules'
import type { RuleParameters } from '../schema'
import { countedCredentials, verdict } from '../verdicts/rules'

/** What goes against a rule fails where the rule blocks; otherwise a person looks at it. */
const against = ({ severity }: RuleParameters, reason: string, fact: Verdict['fact'] = {}): Verdict => verdict(severity === 'BLOCKS' ? 'FAIL' : 'NEEDS_REVIEW', reason, fact)

/** Not under disciplinary or criminal proceedings, as the agency that nominates declares. */
export function proceedings(rule: RuleOf<'PROCEEDINGS'>, { underProceedings }: Facts): Verdict {
  if (underProceedings === null) return verdict('NEEDS_REVIEW', 'notDeclared')
  return underProceedings ? against(rule, 'under') : verdict('PASS', 'clear')
}

/** Elementary before intermediate before advanced, as far as the rule asks for it. */
export function orderOfCourses(rule: RuleOf<'ORDER_OF_COURSES'>, facts: Facts): Verdict {
  const { intermediateNeeds, advancedNeeds, equivalenceIssuedBefore } = rule.parameters
  const needed = facts.courseLevel === 'INTERMEDIATE' ? intermediateNeeds : facts.courseLevel === 'ADVANCED' ? advancedNeeds : null
  if (!needed) return verdict('PASS', 'noneNeeded')
  const held = countedCredentials(facts, equivalenceIssuedBefore).find(({ level }) => theoryLevels.indexOf(level) >= theoryLevels.indexOf(needed))
  return held ? verdict('PASS', 'held', { level: held.level, issuedOn: held.issuedOn }) : against(rule, 'missing', { level: needed })
}

/** The same course again, or one whose content was largely learned already. */
export function repeatedContent(rule: RuleOf<'REPEATED_CONTENT'>, { completed }: Facts): Verdict {
  if (completed === null) return verdict('NEEDS_REVIEW', 'unknown')
  const same = completed.find((one) => one.same)
  if (same) return against(rule, 'sameCourse', { on: same.on })
  const [most] = completed.filter(({ sharePercent }) => sharePercent >= rule.parameters.sharePercent).toSorted((a, b) => b.sharePercent - a.sharePercent)
  return most ? against(rule, 'overlaps', { course: most.course, share: most.sharePercent, on: most.on }) : verdict('PASS', 'new')
}

/** The body that nominates is one of those with the power to. */
export function nominatingBody(rule: RuleOf<'NOMINATING_BODY'>, { agencyKind }: Facts): Verdict {
  if (!agencyKind) return verdict('NEEDS_REVIEW', 'unknown')
  return rule.parameters.kinds.includes(agencyKind) ? verdict('PASS', 'listed', { kind: agencyKind }) : against(rule, 'notListed', { kind: agencyKind })
}

/** Refuses nobody: what it gives decides between agencies whose people wait for the same seat. */
export function priority({ parameters }: RuleOf<'PRIORITY'>, facts: Facts): Verdict {
  const women = facts.sex === 'FEMALE' ? parameters.women : 0
  const ethnicMinority = facts.ethnicMinority ? parameters.ethnicMinority : 0
  const difficultArea = facts.difficultArea ? parameters.difficultArea : 0
  const points = women + ethnicMinority + difficultArea
  return verdict('PASS', points > 0 ? 'some' : 'none', { points, women, ethnicMinority, difficultArea })
}

/** How many percent of a course's periods stand, by the names of the modules, in another course too. */
export function sharedPercent(wanted: readonly { name: string; periods: number }[], other: readonly { name: string }[]): number {
  const learned = new Set(other.map(({ name }) => searchKey(name)))
  const sum = (modules: readonly { periods: number }[]) => modules.reduce((all, { periods }) => all + periods, 0)
  const all = sum(wanted)
  return all === 0 ? 0 : Math.floor((100 * sum(wanted.filter(({ name }) => learned.has(searchKey(name))))) / all)
}
