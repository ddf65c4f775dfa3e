import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

/** The figures of one pair and one basis on a day. */
export interface Figures {
  SIGNED_BY: { count: number; possibly: number; undated: number }
  IN_EFFECT_ON: {
    inEffect: number
    whenLastKnown: number
    latestKnownOn: string | null
    possibly: number
    undated: number
  }
}

/** The degree to which an agreement or initiative is in effect on a day. */
export interface Degree {
  degree: string
  reason: string | null
  knownOn: string | null
}

/** The figures of one pair: those that do not depend on a day, and those on each day, by basis. */
export interface RecountedPair extends Record<Basis, number> {
  between: string[]
  undated: number
  firstOn: string | null
  lastOn: string | null
  recorded: string[]
  on: Record<string, Partial<Record<Basis, Figures>>>
  under: Record<string, { basis: Basis; on: Record<string, Degree> }>
}

export interface Recounted {
  things: Record<string, { kind: string; concluded: boolean; undated: boolean; on: Record<string, Degree> }>
  pairs: Record<string, RecountedPair>
}

export const BASES = ['BILATERAL', 'PLURILATERAL', 'PROGRAMME', 'WITH_BLOC', 'NON_STATE'] as const
export type Basis = (typeof BASES)[number]

/** Runs the recount over folders of YAML records. If `without` names a rule, a wrong rule replaces it. */
export function recount(folders: string[], days: string[], without?: string): Recounted {
  const changed = without ? ['--without', without] : []
  return run([...folders, '--days', days.join(','), ...changed]) as Recounted
}

/** Returns every rule of the recount, with a sentence that explains it. */
export const rulesOfTheRecount = (): Record<string, string> => run(['--rules']) as Record<string, string>

function run(args: string[]): unknown {
  const output = execFileSync('python3', ['-B', join(__dirname, 'recount.py'), ...args], { maxBuffer: 1e9 })
  return JSON.parse(output.toString())
}
