import { useState } from 'preact/hooks';
import { address, API, useAnswer } from '../api/client';
import type { components } from '../api/schema';
import { NodeLink, Shown, Table } from '../components/basics';
import { percent } from '../text';

type Chart = components['schemas']['Charting.Chart'];

const MOST = 5;

/** For a model that declares no parent: which it likely has. The whole network is read for it, so only if it is asked for. */
export function Candidates({ of }: { of: string }) {
  const [wanted, setWanted] = useState(false);
  const answer = useAnswer<Chart>(wanted ? address(`${API}/lineage/candidates`, { model: of, limit: MOST }) : null);
  return (
    <section id="candidates">
      <h3>Likely parents</h3>
      {!wanted && <p>It declares no parent. <button type="button" onClick={() => setWanted(true)}>Look for likely ones</button></p>}
      {wanted && <Shown answer={answer}>{({ candidates: found }) => found.length === 0 ? <p class="quiet">No model is a likely parent.</p> : (
        <>
          <p class="quiet">Inferred, not declared: from names, owners, age, sizes, tags and siblings. The confidence is learned from declared lineage.</p>
          <Table caption="Likely parents, inferred" rows={found} columns={[
            { name: 'model', cell: one => <NodeLink type="Model" of={one.parent} /> },
            { name: 'would derive as', cell: one => one.relation },
            { name: 'confidence', number: true, cell: one => percent(one.confidence, 1), value: one => one.confidence },
            { name: 'evidence', cell: one => <ul class="row">{one.evidence.map(piece => <li key={piece}>{piece}</li>)}</ul> },
          ]} />
        </>
      )}</Shown>}
    </section>
  );
}
