import { Icon } from '../icon'
import { Link } from '../link'

export type Step = { label: string; state: 'done' | 'now' | 'later'; href?: string | undefined }

type StepsProps = {
  /** "Các bước" */
  label: string
  /** Read after a step that is done: "(xong)". */
  doneLabel: string
  steps: readonly Step[]
}

/** Three or four numbered steps; those that are done are links. */
export function Steps({ label, doneLabel, steps }: StepsProps) {
  return (
    <ol className="steps" aria-label={label}>
      {steps.map((step, index) => (
        <li key={step.label} className={`step-${step.state}`} aria-current={step.state === 'now' ? 'step' : undefined}>
          <span className="step-mark">{step.state === 'done' ? <Icon name="check" /> : index + 1}</span>
          {step.href ? <Link href={step.href}>{step.label}</Link> : <span>{step.label}</span>}
          {step.state === 'done' && <span className="sr-only"> {doneLabel}</span>}
        </li>
      ))}
    </ol>
  )
}
