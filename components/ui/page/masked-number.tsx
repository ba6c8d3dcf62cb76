type MaskedNumberProps = {
  /** As shown: "0001•••••••2". */
  text: string
  /** As read: "0001, bảy chữ số được che, kết thúc bằng 2". */
  label: string
}

export function MaskedNumber({ text, label }: MaskedNumberProps) {
  return (
    <>
      <span className="masked" aria-hidden="true">{text}</span>
      <span className="sr-only">{label}</span>
    </>
  )
}
