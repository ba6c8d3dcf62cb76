// What is written to console.error is a fault nobody handled: the test during which it happens fails.
import { format } from 'node:util'
import { afterEach } from 'vitest'

const complaints: string[] = []

console.error = (...parts: unknown[]) => {
  const complaint = format(...parts)
  complaints.push(complaint)
  throw new Error(`console.error: ${complaint}`)
}

// The throw alone may be swallowed by whoever called console.error.
afterEach(() => {
  const heard = complaints.splice(0)
  if (heard.length > 0) throw new Error(`console.error during the test:\n${heard.join('\n')}`)
})
