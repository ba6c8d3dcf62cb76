import { keepWords } from '../keep-words'
import { Live, type MatrixCell, type MatrixProps, Role } from './matrix-parts'
import { MatrixList } from './matrix-list'

/** Who does what at each stage, and how far it is; a list per stage on a phone. Stands in a tight panel. */
export function Matrix(props: MatrixProps) {
  return (
    <>
      <MatrixTable {...props} />
      <MatrixList {...props} />
    </>
  )
}

function MatrixTable({ caption, stageHead, parties, stages, roleLabels, noneLabel }: MatrixProps) {
  return (
    <table className="matrix not-phone">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{stageHead}</th>
          {parties.map((party) => <th scope="col" key={party.key}>{keepWords(party.name)}</th>)}
        </tr>
      </thead>
      <tbody>
        {stages.map((stage) => (
          <tr key={stage.key}>
            <th scope="row">{keepWords(stage.name)}</th>
            {parties.map(({ key }) => <td key={key}><Cell cell={stage.cells[key]} {...{ roleLabels, noneLabel }} /></td>)}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type CellProps = Pick<MatrixProps, 'roleLabels' | 'noneLabel'> & { cell: MatrixCell | undefined }

function Cell({ cell, roleLabels, noneLabel }: CellProps) {
  if (!cell) {
    return (
      <>
        <span className="role role-none" aria-hidden="true">–</span>
        <span className="sr-only">{noneLabel}</span>
      </>
    )
  }
  return (
    <>
      <Role role={cell.role} labels={roleLabels} />
      {cell.live && <Live {...cell.live} />}
    </>
  )
}
