import { parseArgs } from 'node:util'
import { dayAt, isDay, type Day } from '@/lib/time'
import { scales, type Scale } from './plan'

/** The published year must be past. */
const earliest = '2023-07-01'

export function readArguments(args: string[], now: Date): { scale: Scale; today: Day } {
  const { values } = parseArgs({ args, options: { scale: { type: 'string', default: 'demo' },
    today: { type: 'string', default: dayAt(now) } } })
  const scale = scales.find((one) => one === values.scale)
  if (!scale) throw new Error(`--scale is one of ${scales.join(', ')}, not "${values.scale}".`)
  if (!isDay(values.today) || values.today < earliest) throw new Error(`--today is a day YYYY-MM-DD from ${earliest} on, not "${values.today}".`)
  return { scale, today: values.today }
}
