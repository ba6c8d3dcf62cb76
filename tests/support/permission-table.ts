// Tables of who may do what, written as an auditor reads them.
//   ok    let in: done, shown, or refused for the state of things only
//   403   it may be seen, and may not be done
//   404   for this one it does not exist
//   -     nothing of it is shown
//   ·     cannot be asked: the command's type does not take such an actor

export const columns = [
  'public', 'nominator', 'endorser', 'otherAgency', 'trainee', 'otherTrainee', 'lecturer', 'otherLecturer', 'classHead', 'otherHead',
  'office', 'leadership', 'admin', 'province', 'otherSchool', 'otherProvince',
] as const
export type Column = (typeof columns)[number]
export type Cell = 'ok' | '403' | '404' | '401' | '-' | '·'

const isCell = (text: string): text is Cell => ['ok', '403', '404', '401', '-', '·'].includes(text)

export interface Row { name: string; cells: Readonly<Record<Column, Cell>> }

/** Reads a table: a name a line, then one cell for each column. Lines that start with # are the auditor's. */
export function readTable(text: string): Row[] {
  const lines = text.split('\n').map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'))
  return lines.map((line) => {
    const [name = '', ...words] = line.split('|').flatMap((part, place) => (place === 0 ? [part.trim()] : part.trim().split(/\s+/)))
    const cells = words.filter(isCell)
    if (cells.length !== columns.length || words.length !== columns.length) throw new Error(`${name} has ${words.length} cells, not ${columns.length}`)
    const at = (column: Column): Cell => cells[columns.indexOf(column)] ?? '·'
    return { name, cells: {
      public: at('public'), nominator: at('nominator'), endorser: at('endorser'), otherAgency: at('otherAgency'), trainee: at('trainee'), otherTrainee: at('otherTrainee'),
      lecturer: at('lecturer'), otherLecturer: at('otherLecturer'), classHead: at('classHead'), otherHead: at('otherHead'), office: at('office'),
      leadership: at('leadership'), admin: at('admin'), province: at('province'), otherSchool: at('otherSchool'), otherProvince: at('otherProvince'),
    } }
  })
}

/** The cells of one row as the table writes them. */
export const written = (cells: Readonly<Record<Column, Cell>>): string => columns.map((column) => cells[column]).join(' ')
