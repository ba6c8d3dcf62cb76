import { qrPath } from '@/lib/web/qr'

/** An address as a QR code; `label` says where it leads. */
export function QrCode({ address, label }: { address: string; label: string }) {
  const { size, path } = qrPath(address)
  return <svg className="qr" viewBox={`0 0 ${size} ${size}`} width="132" height="132" role="img" aria-label={label}><rect width={size} height={size} fill="white" /><path d={path} fill="black" /></svg>
}
