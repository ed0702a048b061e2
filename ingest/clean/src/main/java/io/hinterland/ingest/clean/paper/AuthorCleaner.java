package io.hinterland.ingest.clean.paper;

import io.hinterland.ingest.clean.author.GroupName;
import io.hinterland.ingest.clean.paper.PrintedPaper.PrintedAuthor;
import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.clean.report.Place;
import io.hinterland.ingest.clean.report.Rule;
import io.hinterland.schema.identity.Key;
import io.hinterland.schema.identity.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes a paper's authors of what is printed: in order, each once, with their accounts. */
final class AuthorCleaner {

    private final Place place;
    private final LoadReport report;

    AuthorCleaner(Place place, LoadReport report) {
        this.place = place;
        this.report = report;
    }

    List<PaperAuthor> clean(List<PrintedAuthor> printed, Map<String, String> printedAccounts) {
        Map<Key, Account> accounts = new AccountCleaner(place, report).clean(printedAccounts);
        Map<Key, PaperAuthor> authors = new LinkedHashMap<>();
        for (PrintedAuthor author : printed) {
            AuthorNames names = AuthorNames.of(author.name());
            names.rules().forEach(rule -> report.count(rule, place, author.name()));
            for (String name : names.names()) {
                add(name, author.affiliations(), accounts, authors);
            }
        }
        accounts.forEach((name, account) -> {
            if (!authors.containsKey(name)) {
                report.count(Rule.ACCOUNT_WITHOUT_AUTHOR, place, name + ": " + account.printedName());
            }
        });
        return new ArrayList<>(authors.values());
    }

    private void add(
            String name, List<String> affiliations, Map<Key, Account> accounts, Map<Key, PaperAuthor> authors) {
        Key key = Key.of(name);
        if (authors.containsKey(key)) {
            report.count(Rule.REPEATED_AUTHOR, place, name);
            return;
        }
        boolean group = GroupName.matches(name);
        if (group) {
            report.count(Rule.GROUP_AUTHOR, place, name);
        }
        List<String> shownAffiliations = affiliations.stream()
                .map(affiliation -> Text.singleSpaced(Text.clean(affiliation)))
                .filter(affiliation -> !affiliation.isEmpty())
                .toList();
        authors.put(
                key,
                new PaperAuthor(
                        name, authors.size() + 1, group, shownAffiliations, Optional.ofNullable(accounts.get(key))));
    }
}
