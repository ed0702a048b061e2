package io.hinterland.ingest.clean.paper;

import io.hinterland.ingest.clean.author.GroupName;
import io.hinterland.ingest.clean.paper.PrintedPaper.PrintedAuthor;
import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.clean.report.Place;
import io.hinterland.ingest.clean.report.Rule;
import io.hinterland.schema.identity.CleanText;
import io.hinterland.schema.identity.Key;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes a paper's authors of what is printed: in order, each once, with their accounts. */
final class AuthorCleaner {

    private final Place place;
    private final LoadReport report;

    AuthorCleaner(Place place, LoadReport report) {
        this.place = place;
        this.report = report;
    }

    List<PaperRecord.Author> clean(List<PrintedAuthor> printed, Map<String, String> printedAccounts) {
        Map<Key, PaperRecord.Account> accounts = new AccountCleaner(place, report).clean(printedAccounts);
        Byline byline = new Byline();
        for (PrintedAuthor author : printed) {
            AuthorNames names = AuthorNames.of(author.name(), byline.hasMarks());
            names.rules().forEach(rule -> report.count(rule, place, author.name()));
            byline.take(names.pieces(), author.affiliations());
        }
        Map<Key, PaperRecord.Author> authors = new LinkedHashMap<>();
        Set<String> groups = new HashSet<>();
        byline.authors().forEach(author -> add(author, accounts, authors, groups));
        accounts.forEach((name, account) -> {
            if (!authors.containsKey(name)) {
                report.count(Rule.ACCOUNT_WITHOUT_AUTHOR, place, name + ": " + account.printedName());
            }
        });
        return new ArrayList<>(authors.values());
    }

    private void add(
            Byline.Author author,
            Map<Key, PaperRecord.Account> accounts,
            Map<Key, PaperRecord.Author> authors,
            Set<String> groups) {
        String name = author.name();
        Key key = Key.of(name);
        boolean isAgain = authors.containsKey(key) || author.isGroup() && !groups.add(GroupName.plain(name));
        if (isAgain) {
            report.count(Rule.REPEATED_AUTHOR, place, name);
            return;
        }
        if (author.isGroup()) {
            report.count(Rule.GROUP_AUTHOR, place, name);
        }
        authors.put(
                key,
                new PaperRecord.Author(
                        name,
                        authors.size() + 1,
                        author.isGroup(),
                        shown(author.affiliations()),
                        Optional.ofNullable(accounts.get(key))));
    }

    private static List<String> shown(List<String> affiliations) {
        return affiliations.stream()
                .map(affiliation -> CleanText.singleSpaced(CleanText.clean(affiliation)))
                .filter(affiliation -> !affiliation.isEmpty())
                .distinct()
                .toList();
    }
}
