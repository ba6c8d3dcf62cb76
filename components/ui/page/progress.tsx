type ProgressProps = {
  value: number
  max: number
  /** "Đã đọc 180/300 dòng": stands above the bar. */
  label: string
}

/** Long work: how far it has come. */
export function Progress({ value, max, label }: ProgressProps) {
  return (
    <div className="stack-tight">
      <p className="font-semibold">{label}</p>
      <progress className="progress" value={value} max={max} aria-label={label} />
    </div>
  )
}
