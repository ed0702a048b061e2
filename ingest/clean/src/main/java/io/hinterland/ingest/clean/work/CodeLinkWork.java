package io.hinterland.ingest.clean.work;

import io.hinterland.ingest.clean.record.Fields;
import io.hinterland.schema.identity.CodeRepository;
import io.hinterland.schema.register.Identifier;
import io.hinterland.schema.register.Register;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A line of <a href="https://huggingface.co/datasets/pwc-archive/links-between-paper-and-code">Papers with Code's links
 * between papers and code</a>: one repository of one paper. Repositories elsewhere than on GitHub are left out.
 */
record CodeLinkWork(Fields fields) implements PrintedWork {

    @Override
    public Optional<String> id() {
        String paper =
                fields.json("paper_url").asText(fields.json("paper_arxiv_id").asText(""));
        String repository = fields.json("repo_url").asText("");
        return paper.isEmpty() || repository.isEmpty() ? Optional.empty() : Optional.of(paper + " " + repository);
    }

    @Override
    public Set<Identifier> identifiers() {
        return Named.all(
                Register.ARXIV.find(fields.json("paper_arxiv_id").asText("")),
                Named.arxivAddress(fields.json("paper_url_abs").asText("")));
    }

    @Override
    public List<Work.CodeLink> code() {
        return fields.text("repo_url").flatMap(CodeRepository::find).stream()
                .map(repository -> new Work.CodeLink(repository.url(), relation(), evidence()))
                .toList();
    }

    private String relation() {
        if (isTrue("is_official")) {
            return "official";
        }
        return isTrue("mentioned_in_paper") || isTrue("mentioned_in_github") ? "mentioned" : "unofficial";
    }

    private String evidence() {
        List<String> where = new ArrayList<>();
        if (isTrue("mentioned_in_paper")) {
            where.add("mentioned in the paper");
        }
        if (isTrue("mentioned_in_github")) {
            where.add("the repository mentions the paper");
        }
        return String.join("; ", where);
    }

    private boolean isTrue(String name) {
        return fields.json(name).asBoolean(false);
    }
}
