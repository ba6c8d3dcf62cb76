import { Table, type Column } from '@/components/ui/table/table'
import { unbroken } from '@/lib/document-number'
import type { OfficialPaper, PaperBlock, PaperColumn, PaperSignature, PaperTable } from '@/lib/web/official-paper'
import { headOf } from '@/lib/web/official-paper-head'

/** An official paper on the screen, part for part as its Word file: head, title, body, recipients and signature, annexes. Vietnamese, as papers are. */
export function OfficialSheet({ paper }: { paper: OfficialPaper }) {
  return (
    <article className="official" lang="vi">
      <div className="official-page">
        {paper.mark && <p className="official-mark">{paper.mark}</p>}
        <Letterhead paper={paper} />
        <header className="official-title">
          <p>{paper.kind}</p>
          <h2>{paper.subject}</h2>
          {paper.note && <p>{paper.note}</p>}
        </header>
        {paper.body.map((block, place) => <Block key={place} block={block} />)}
        <Foot paper={paper} />
      </div>
      {paper.annexes.map((annex) => (
        <section key={annex.title} className="official-annex">
          <header className="official-title">
            <h3>{annex.title}</h3>
            <p>{annex.subject}</p>
            <p className="official-reference">{annex.reference}</p>
          </header>
          <Grid caption={annex.subject} table={annex.table} />
        </section>
      ))}
    </article>
  )
}

function Letterhead({ paper }: { paper: OfficialPaper }) {
  const head = headOf(paper)
  return (
    <div className="official-head">
      <div>
        <p>{head.parent}</p>
        <p className="official-issuer">{head.issuer}</p>
        {head.star && <p aria-hidden="true">*</p>}
        <p className="nowrap">{head.number}</p>
      </div>
      <div>
        <p className="official-nation">{head.name}</p>
        {head.motto && <p className="official-motto">{head.motto}</p>}
        <p className="official-date">{head.date}</p>
      </div>
    </div>
  )
}

function Block({ block }: { block: PaperBlock }) {
  switch (block.kind) {
    case 'centred': return <p className="text-center font-bold">{block.text}</p>
    case 'heading': return <h3>{block.text}</h3>
    case 'paragraph': return <p>{unbroken(block.text)}</p>
    case 'items': return <ul>{block.items.map((item) => <li key={item}>{unbroken(item)}</li>)}</ul>
    case 'table': return <Grid caption={block.caption} table={block.table} />
  }
}

/** The second column names the row; on a card the number before it is left out. */
function Grid({ caption, table }: { caption: string; table: PaperTable }) {
  const rows = table.rows.map((cells, place) => ({ key: String(place), cells }))
  return (
    <div className="official-grid">
      <Table
        caption={caption} rows={rows} rowKey={({ key }) => key} foot={table.foot}
        columns={table.columns.map(({ head, align }, place) => ({
          key: String(place), head, phoneLabel: head.split(' (')[0], cell: ({ cells }: { cells: readonly string[] }) => cells[place] ?? '', ...standing(place, align),
        }))}
      />
    </div>
  )
}

/** Figures stand right beneath each other, as in the Word file; what is short stands in the middle. */
function standing(place: number, align: PaperColumn['align']): Pick<Column<unknown>, 'kind' | 'beside'> {
  if (place === 1) return { kind: 'head' }
  if (align === 'right') return { kind: 'number' }
  return align === 'center' ? { beside: true } : {}
}

function Foot({ paper: { recipients, signature, secretary } }: { paper: OfficialPaper }) {
  return (
    <div className="official-foot">
      {secretary && <Signed signature={secretary} />}
      {secretary && <Signed signature={signature} />}
      <div>
        <p className="official-to">Nơi nhận:</p>
        <ul>{recipients.map((one) => <li key={one}>{one}</li>)}</ul>
      </div>
      {!secretary && <Signed signature={signature} />}
    </div>
  )
}

function Signed({ signature: { lines, name } }: { signature: PaperSignature }) {
  return (
    <div className="official-signed">
      {lines.map((line) => <p key={line}>{line}</p>)}
      <p className="official-name">{name}</p>
    </div>
  )
}
