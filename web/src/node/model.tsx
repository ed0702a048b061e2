import { address, API, modelAddress, useAnswer, type BillOfMaterials, type Family, type LicenseAnswer, type Part } from '../api/client';
import { NodeLink, Shown, Table, Tiles } from '../components/basics';
import { Bars } from '../components/charts';
import { Figure } from '../components/figure';
import { familyAddress } from '../router';
import { number } from '../text';
import { Candidates } from './candidates';
import { Recommended } from './recommended';

/** For a model: its family, licences along the lineage, the bill of materials, and similar models. */
export function ModelSections({ of }: { of: string }) {
  return (
    <>
      <Descendants of={of} />
      <Lineage of={of} />
      <Similar of={of} />
      <Recommended kind="models" of={of} />
      <Recommended kind="papers" of={of} />
    </>
  );
}

function Descendants({ of }: { of: string }) {
  const answer = useAnswer<Family>(address(`${modelAddress(of)}/family`, { limit: 1 }));
  return (
    <section>
      <h2>Family</h2>
      <Shown answer={answer}>{({ figures, owners, siblings, ancestors }) => {
        const relations = Object.entries(figures.byRelation).filter(([, count]) => count > 0);
        return (
          <>
            <Tiles tiles={[
              ['descendants', number(figures.descendants)],
              ['owners of descendants', number(owners)],
              ['generations below', number(figures.depth)],
              ['their downloads', number(figures.downloads)],
              ['ancestors', number(ancestors.length)],
              ['siblings', number(siblings)],
            ]} />
            {relations.length > 0 && (
 <div class="figures">
              <Figure title="Descendants by relation" columns={['relation', 'descendants']} rows={relations}>
                <Bars label="Descendants by relation" bars={relations.map(([relation, count]) => ({
                  key: relation, name: relation, value: count, href: familyAddress(of, { relation }),
                }))} />
              </Figure>
              </div>
            )}
            {figures.descendants + ancestors.length > 0 && <p class="tools"><a href={familyAddress(of)}>The family as a tree</a></p>}
          </>
        );
      }}</Shown>
    </section>
  );
}

const FORMS: [string, string, string][] = [['cyclonedx', 'CycloneDX', 'cdx.json'], ['spdx', 'SPDX', 'spdx.json'], ['csv', 'CSV', 'csv'], ['json', 'JSON', 'json']];

function Lineage({ of }: { of: string }) {
  const bill = useAnswer<BillOfMaterials>(`${modelAddress(of)}/bom`);
  const licenses = useAnswer<LicenseAnswer>(`${modelAddress(of)}/licenses`);
  return (
    <section id="lineage">
      <h2>Where it comes from, and under which licences</h2>
      <Shown answer={bill}>{({ parts }) => (
        <>
          <Shown answer={licenses}>{terms => <Parts parts={parts} terms={terms} />}</Shown>
          {parts[0]?.listed && parts[0].parents.length === 0 && <Candidates of={of} />}
        </>
      )}</Shown>
      <p class="tools">Bill of materials:
        {FORMS.map(([format, name, ending]) => (
          <a key={format} href={address(`${modelAddress(of)}/bom`, { format })} download={`${of.replaceAll('/', '--')}.${ending}`}>{name}</a>
        ))}
      </p>
    </section>
  );
}

function Parts({ parts, terms }: { parts: Part[]; terms: LicenseAnswer }) {
  const against = (id: string) => terms.conflicts.filter(conflict => conflict.path.at(-1) === id);
  return (
    <>
      <Table caption="The model and all that it derives from" rows={parts} columns={[
        { name: 'model', cell: part => <>{part.depth > 0 && `${'↳ '.repeat(Math.min(part.depth, 4))}`}<NodeLink type="Model" of={part.id} /></> },
        { name: 'derives from its parents as', cell: part => [...new Set(part.parents.map(parent => parent.relation))].join(', ') || (part.listed ? 'nothing declared: a root' : 'not listed') },
        { name: 'licence', cell: part => (
          <ul class="row">{part.licenses.length === 0 ? <li class="quiet">none declared</li>
            : part.licenses.map(key => <li key={key}><NodeLink type="License" of={key} /></li>)}</ul>
        ) },
        { name: 'conflicts', cell: part => against(part.id).map(conflict => <Severity key={conflict.kind} of={conflict.severity} kind={conflict.kind} />) },
        { name: 'nobody says', cell: part => <ul class="row quiet">{part.missing.map(what => <li key={what}>{what}</li>)}</ul> },
      ]} />
      {terms.conflicts.length > 0 && (
        <>
          <h3>Conflicts</h3>
          <ul class="steps">{terms.conflicts.map(conflict => (
            <li key={conflict.kind + conflict.path.join()}><Severity of={conflict.severity} kind={conflict.kind} /> {conflict.reason}
              {conflict.path.length > 1 && <span class="quiet"> By way of {conflict.path.join(' → ')}.</span>}</li>
          ))}</ul>
        </>
      )}
      {terms.obligations.length > 0 && (
        <details>
          <summary>{number(terms.obligations.length)} terms hold for it</summary>
          <Table caption="Terms that hold for it" rows={terms.obligations} columns={[
            { name: 'term', cell: one => one.term },
            { name: 'licence', cell: one => <NodeLink type="License" of={one.license} /> },
            { name: 'from', cell: one => one.path.at(-1) },
          ]} />
        </details>
      )}
      <p class="quiet">{terms.notice}</p>
    </>
  );
}

function Severity({ of, kind }: { of: string; kind: string }) {
  return <span class={`mark ${of}`}><strong>{of}</strong> {kind.replaceAll('-', ' ')}</span>;
}

interface Rows {
  rows: [string, number, number][];
}

function Similar({ of }: { of: string }) {
  const answer = useAnswer<Rows>(address(`${API}/queries/similar-models`, { model: of, limit: 8 }));
  if (answer.state === 'ready' && answer.value.rows.length === 0) return null;
  return (
    <section class="neighbours">
      <h2>Similar by the papers that both cite</h2>
      <Shown answer={answer}>{({ rows }) => (
        <Table caption="Models that cite the same papers" rows={rows} columns={[
          { name: 'model', cell: ([id]) => <NodeLink type="Model" of={id} /> },
          { name: 'papers of both', number: true, cell: ([, papers]) => number(papers), value: ([, papers]) => papers },
          { name: 'PathSim', number: true, cell: ([, , similarity]) => similarity.toFixed(2), value: ([, , similarity]) => similarity },
        ]} />
      )}</Shown>
    </section>
  );
}
