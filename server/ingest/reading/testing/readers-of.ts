import { execFileSync } from 'node:child_process'

/** The processes that a process started for a program and that still run, by their ids. */
export function readersOf(parent: number, program: string): number[] {
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,stat=,args='], { encoding: 'utf8' }).split('\n')
  const rows = lines.map((line) => line.trim().split(/\s+/))
  const isReader = ([, ppid, state, ...words]: string[]) =>
    Number(ppid) === parent && !state?.startsWith('Z') && words.join(' ').includes(program)
  return rows.filter(isReader).map(([pid]) => Number(pid))
}
