import { keepWords } from '../keep-words'
import { Live, type MatrixCell, type MatrixProps, matrixRoles, Role } from './matrix-parts'

/** The phone's form of the matrix: stage by stage, grouped by role. */
export function MatrixList({ caption, parties, stages, roleLabels }: MatrixProps) {
  return (
    <ol className="matrix-list only-phone not-print" aria-label={caption}>
      {stages.map((stage) => (
        <li key={stage.key}>
          <h3>{keepWords(stage.name)}</h3>
          <dl>
            {matrixRoles.map((role) => {
              const taking = parties.filter(({ key }) => stage.cells[key]?.role === role)
              if (taking.length === 0) return null
              return (
                <div key={role}>
                  <dt><Role role={role} labels={roleLabels} /></dt>
                  <dd>{role === 'informed' ? keepWords(taking.map(({ name }) => name).join(', ')) : taking.map(({ key, name }) => <Party key={key} name={name} cell={stage.cells[key]} />)}</dd>
                </div>
              )
            })}
          </dl>
        </li>
      ))}
    </ol>
  )
}

function Party({ name, cell }: { name: string; cell: MatrixCell | undefined }) {
  return (
    <span className="matrix-party">
      <span>{keepWords(name)}</span>
      {cell?.live && <Live {...cell.live} />}
    </span>
  )
}
