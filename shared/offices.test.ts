import { expect, it } from 'vitest'
import { bodyOf, officeOf, sideOf } from './offices.ts'

it.each([
  ['PCC', 'Police and Crime Commissioner'],
  ['the Chief Constable', 'Chief Constable'],
  ['T/DCC', 'Temporary Deputy Chief Constable'],
  ['A/CC', 'Acting Chief Constable'],
  ['Police Fire & Crime Commissioner', 'Police, Fire and Crime Commissioner'],
  ['Ch Supt', 'Chief Superintendent'],
  ['Head of Vans', null],
])('%s is the %s', (written, name) => expect(officeOf(written)?.name ?? null).toBe(name))

it.each([
  ['Chief Finance Officer', 'unknown'],
  ['Chief Finance Officer, OPCC', 'commissioner'],
  ['Director of Estates, Elmscote Police', 'force'],
  ['Deputy Police and Crime Commissioner', 'commissioner'],
  ['Commissioner of the City of London Police', 'force'],
  ['Superintendent', 'force'],
  ['Leader, Elmscote County Council', 'partner'],
  ['Head of Research', 'unknown'],
])('%s is of side %s', (role, side) => expect(sideOf(role)).toBe(side))

it('knows bodies that act as one', () => expect(bodyOf('OPCC')).toMatchObject({ side: 'commissioner' }))
