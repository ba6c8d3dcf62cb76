import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

const debian = '/usr/bin/chromium'

/** A browser for the tests, wherever this machine has one: on a closed network Playwright cannot download its own. */
export async function findChromium(): Promise<{ executablePath: string; args: string[] }> {
  const given = process.env.PLAYWRIGHT_CHROMIUM_PATH
  if (given) return { executablePath: given, args: quiet }
  if (existsSync(chromium.executablePath())) return { executablePath: chromium.executablePath(), args: quiet }
  if (existsSync(debian)) return { executablePath: debian, args: quiet }
  const { default: packaged } = await import('@sparticuz/chromium')
  // Its own arguments are for a cloud function: they switch off the same-origin rules that our tests are about.
  return { executablePath: await packaged.executablePath(), args: [...quiet, '--no-zygote'] }
}

// Without these a browser on a closed network waits for servers that never answer; root may not use the sandbox.
const quiet = [
  '--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
]
