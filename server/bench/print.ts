import type { Figure } from './figure.ts'
import type { Machine } from './machine.ts'

/** All that one run found. */
export type Report = { machine: Machine; rows: Record<string, Record<string, number>>; figures: Figure[] }

const digits = (value: number) => (value >= 100 || Number.isInteger(value) ? value.toFixed(0) : value.toPrecision(3))
const milliseconds = (sides: Record<string, number>) =>
  Object.entries(sides)
    .map(([name, ms]) => `${name} ${digits(ms)}`)
    .join(', ')

/** Says in words whether the goal is reached. */
export function verdictOf({ goal, isReached, median }: Figure): string {
  if (goal === null) return ''
  if (isReached) return `goal ${goal}`
  return goal === 0 ? `short of the goal of 0` : `short of the goal of ${goal}, ${digits(median / goal)} times over`
}

function lineOf(figure: Figure): string[] {
  const { subject, median, min, max, unit, sides } = figure
  const range = min === max ? '' : `${digits(min)} to ${digits(max)}`
  const ms = Object.keys(sides).length === 0 ? '' : `ms: ${milliseconds(sides)}`
  return [`  ${subject}`, `${digits(median)}${unit === 'MB' ? ' MB' : ''}`, range, verdictOf(figure), ms]
}

/** Columns as wide as their widest cell, numerals to the right. */
function aligned(rows: string[][]): string[] {
  const width = (column: number) => Math.max(...rows.map((row) => (row[column] ?? '').length))
  const widths = (rows[0] ?? []).map((_, column) => width(column))
  const pad = (cell: string, column: number) =>
    column === 1 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)
  return rows.map((row) => row.map(pad).join('  ').trimEnd())
}

/** What waits for a core is told slower than it is, the longer it lasts the more. */
const busy = (load: number) => `The machine was busy (load ${digits(load)}): run it again when it is quiet.`

function machineLines({ cores, processor, memoryGb, system, load, versions }: Machine): string[] {
  const pairs = Object.entries(versions).map(([name, version]) => `${name} ${version}`)
  const about = [`${cores} cores (${processor}), ${memoryGb} GB, ${system}`, pairs.join(', ')]
  return load > cores ? [...about, busy(load)] : about
}

/** The whole report as text: medians of the rounds with least and most, beside their goals. */
export function textOf({ machine, rows, figures }: Report): string {
  const counts = Object.entries(rows).map(([world, tables]) => {
    const pairs = Object.entries(tables).map(([table, count]) => `${count} ${table}`)
    return `${world}: ${pairs.join(', ')}`
  })
  const lines = aligned(figures.map(lineOf))
  const groups = Map.groupBy(
    figures.map((figure, position) => ({ measure: figure.measure, line: lines[position] ?? '' })),
    ({ measure }) => measure,
  )
  const told = [...groups].flatMap(([measure, of]) => ['', measure, ...of.map(({ line }) => line)])
  return [...machineLines(machine), '', ...counts, ...told, ''].join('\n')
}
