import { spawn } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../lib/programs/environment'
import { readReport, type Tally } from './tally'

export interface Step {
  name: string
  /** A program of node_modules, as the path of its script, and its arguments. */
  command: [string, ...string[]]
  env?: NodeJS.ProcessEnv
  /** Where a runner writes what it counted. A step without one counts as a single check. */
  report?: string
}

/** Runs a step to its end, prints one line about it, all its output too when it failed, and answers what to count. */
export async function runStep(step: Step): Promise<Tally> {
  const begun = performance.now()
  const report = step.report ? join(root, 'tests/output', step.report) : null
  mkdirSync(join(root, 'tests/output'), { recursive: true })
  if (report) rmSync(report, { force: true })
  const { code, output } = await run(step)
  const counted = (report === null ? null : readReport(report)) ?? { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 }
  // A file that does not even load counts no test: the step failed all the same.
  const tally = code !== 0 && counted.failed === 0 ? { ...counted, failed: 1 } : counted
  const seconds = ((performance.now() - begun) / 1000).toFixed(1).padStart(7)
  if (code !== 0) console.log(`\n──── ${step.name} ────\n${output.trimEnd()}\n────`)
  console.log(`${code === 0 ? '✓' : '✗'} ${step.name.padEnd(34)}${seconds} s   ${describe(tally, report !== null)}`)
  return tally
}

/** Runs steps one after another. */
export async function runInTurn(steps: Step[]): Promise<Tally[]> {
  const tallies: Tally[] = []
  for (const step of steps) tallies.push(await runStep(step))
  return tallies
}

function run({ command: [script, ...args], env }: Step) {
  // The steps run under this Node with this loader: their scripts are given as files, not as commands of a shell.
  const loader = script.endsWith('.ts') ? process.execArgv : []
  const program = spawn(process.execPath, [...loader, join(root, script), ...args], {
    cwd: root, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'],
  })
  const stop = () => program.kill()
  process.once('exit', stop)
  const output: Buffer[] = []
  program.stdout.on('data', (chunk: Buffer) => output.push(chunk))
  program.stderr.on('data', (chunk: Buffer) => output.push(chunk))
  return new Promise<{ code: number; output: string }>((resolve, reject) => {
    program.once('error', reject)
    program.once('close', (code) => {
      process.off('exit', stop)
      resolve({ code: code ?? 1, output: Buffer.concat(output).toString() })
    })
  })
}

function describe({ passed, failed, skipped }: Tally, counts: boolean) {
  if (!counts) return failed > 0 ? 'failed' : 'clean'
  return [`${passed} passed`, failed > 0 && `${failed} failed`, skipped > 0 && `${skipped} skipped`].filter(Boolean).join(', ')
}
