import { address, API, modelAddress, useAnswer, type Family, type Kinship, type Link, type Neighbourhood } from '../api/client';
import { NodeLink, Shown } from '../components/basics';
import { familyAddress } from '../router';
import { number, propertyName, typeName, words } from '../text';
import { shown } from '../views/node';
import { SideBySide, type Fact } from './side-by-side';

const FACTS = ['kind', 'downloads', 'likes', 'createdAt', 'lastModified', 'parameters', 'gated'];
/** What the API lists at most of one type of edge. */
const MOST = 1000;
const FIRST = 12;

/** Two models: facts, families, how they are related, and what they have in common. */
export function Models({ one, other }: { one: string; other: string }) {
  const first = useAnswer<Neighbourhood>(address(`${API}/neighbours`, { node: `Model:${one}`, limit: MOST }));
  const second = useAnswer<Neighbourhood>(address(`${API}/neighbours`, { node: `Model:${other}`, limit: MOST }));
  return (
    <Shown answer={first}>{left => <Shown answer={second}>{right => (
      <>
        <Facts left={left} right={right} />
        <Related one={one} other={other} />
        <InCommon left={left} right={right} />
      </>
    )}</Shown>}</Shown>
  );
}

function Facts({ left, right }: { left: Neighbourhood; right: Neighbourhood }) {
  const [one, other] = [useFamily(left.key), useFamily(right.key)];
  const value = (node: Neighbourhood, name: string) => {
    const found = (node.properties as Record<string, unknown>)[name];
    return found == null ? null : shown(found);
  };
  const facts: Fact[] = FACTS.map(name => ({ name: propertyName(name), one: value(left, name), other: value(right, name) }));
  const family = (name: string, figure: (family: Family) => number) => ({
    name, one: one && number(figure(one)), other: other && number(figure(other)),
  });
  return (
    <SideBySide title="Facts" names={[left.name, right.name]} facts={[
      ...facts,
      family('ancestors', found => found.ancestors.length),
      family('descendants', found => found.figures.descendants),
      family('downloads of descendants', found => found.figures.downloads),
      family('owners of descendants', found => found.owners),
      { name: 'family', one: <a href={familyAddress(left.key)}>tree of {left.name}</a>, other: <a href={familyAddress(right.key)}>tree of {right.name}</a> },
    ]} />
  );
}

function useFamily(of: string) {
  const answer = useAnswer<Family>(address(`${modelAddress(of)}/family`, { limit: 1 }));
  return answer.state === 'ready' ? answer.value : null;
}

function Related({ one, other }: { one: string; other: string }) {
  const answer = useAnswer<Kinship>(address(`${modelAddress(one)}/kinship`, { with: other }));
  return (
    <section>
      <h2>How they are related</h2>
      <Shown answer={answer}>{kinship => kinship.commonAncestor == null ? <p id="kinship">They have no ancestor in common.</p> : (
        <>
          <p id="kinship">Their nearest common ancestor is <NodeLink type="Model" of={kinship.commonAncestor} />.</p>
          <ul>{kinship.path.map(edge => <li key={edge.child + edge.parent}>{edge.child} is a {edge.relation} of {edge.parent}</li>)}</ul>
        </>
      )}</Shown>
      <p class="tools"><a href={address('/metapaths', { metapath: 'Model-CITES->Paper<-CITES-Model', source: one, target: other })}>The papers that connect them</a></p>
    </section>
  );
}

function InCommon({ left, right }: { left: Neighbourhood; right: Neighbourhood }) {
  const outward = (node: Neighbourhood) => node.links.filter(link => link.direction === 'out');
  const edges = [...new Set([...outward(left), ...outward(right)].map(link => link.edge))];
  const link = (node: Neighbourhood, edge: string) => outward(node).find(one => one.edge === edge);
  return (
    <SideBySide title="What they are connected to" names={[left.name, right.name]} facts={edges.map(edge => {
      const [one, other] = [link(left, edge), link(right, edge)];
      const shared = new Set(one?.nodes.map(node => node.key).filter(key => other?.nodes.some(node => node.key === key)));
      return {
        name: `${words(edge)}: ${number(shared.size)} in common`,
        one: one && <Nodes link={one} shared={shared} />,
        other: other && <Nodes link={other} shared={shared} />,
      };
    })} />
  );
}

/** Those in common first, marked by weight and word. */
function Nodes({ link, shared }: { link: Link; shared: Set<string> }) {
  const sorted = [...link.nodes].sort((one, other) => Number(shared.has(other.key)) - Number(shared.has(one.key)));
  const left = link.total - Math.min(FIRST, sorted.length);
  return (
    <ul class="row">
      {sorted.slice(0, FIRST).map(node => (
        <li key={node.key}>{shared.has(node.key) ? <strong><NodeLink type={link.type} of={node.key} name={node.name} /> (both)</strong> : <NodeLink type={link.type} of={node.key} name={node.name} />}</li>
      ))}
      {left > 0 && <li class="quiet">and {number(left)} other nodes of type {typeName(link.type)}</li>}
    </ul>
  );
}
