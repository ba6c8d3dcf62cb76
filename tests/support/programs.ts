// Programs of ours as npm scripts run them, in processes of their own.
import { spawn, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { root } from '@/lib/programs/environment'

export interface Ended { code: number | null; output: string }

/** `file` is a path in the repository; what `env` does not name is as in this process. */
export function startProgram(file: string, args: readonly string[] = [], env: Record<string, string> = {}): { program: ChildProcess; ended: Promise<Ended>; output: () => string } {
  const program = spawn(process.execPath, ['--import', 'tsx', '--conditions=react-server', join(root, file), ...args], {
    cwd: root, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'],
  })
  const parts: Buffer[] = []
  for (const stream of [program.stdout, program.stderr]) stream.on('data', (chunk: Buffer) => parts.push(chunk))
  const output = () => Buffer.concat(parts).toString()
  const ended = new Promise<Ended>((resolve) => program.once('close', (code) => { resolve({ code, output: output() }) }))
  return { program, ended, output }
}
