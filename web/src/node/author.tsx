import { Recommended } from './recommended';
import { Walks } from './walks';

/** For an author: who builds on their papers. */
export function AuthorSections({ of }: { of: string }) {
  return (
    <>
      <Walks title="Who builds on these papers" note="Owners of the models that cite them, without boilerplate."
        metapath="Author<-WRITTEN_BY-Paper<-CITES-Model-PUBLISHED_BY->Owner" source={of} type="Owner" counted="citations by their models"
        none="No listed model cites them." />
      <Walks title="Most used models" note="Models that cite these papers, those with most of the papers first."
        metapath="Author<-WRITTEN_BY-Paper<-CITES-Model" source={of} type="Model" counted="papers cited" none="No listed model cites them." />
      <Recommended kind="authors" of={of} />
    </>
  );
}
