package io.hinterland.ingest.clean.paper;

import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.clean.report.Place;
import io.hinterland.ingest.clean.report.Rule;
import io.hinterland.schema.identity.Key;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds out which hub account belongs to which author of one paper. People link themselves to papers on the hub, and
 * some links are wrong: where a name has two accounts, or an account two names, there is no telling which is right, and
 * nobody gets it.
 */
final class AccountCleaner {

    private final Place place;
    private final LoadReport report;

    AccountCleaner(Place place, LoadReport report) {
        this.place = place;
        this.report = report;
    }

    /** Returns the account of each author who has one. */
    Map<Key, PaperRecord.Account> clean(Map<String, String> printed) {
        Map<Key, Set<Key>> accountsOfName = new TreeMap<>();
        Map<Key, Set<Key>> namesOfAccount = new TreeMap<>();
        Map<Key, PaperRecord.Account> accounts = new HashMap<>();
        printed.forEach((printedName, printedAccount) -> {
            List<String> names = AuthorNames.of(printedName).names();
            PaperRecord.Account account =
                    PaperRecord.Account.find(printedAccount).orElse(null);
            if (names.size() != 1 || account == null) {
                report.count(Rule.MALFORMED_ACCOUNT, place, printedName + ": " + printedAccount);
                return;
            }
            Key name = Key.of(names.get(0));
            accounts.put(account.key(), account);
            accountsOfName.computeIfAbsent(name, first -> new TreeSet<>()).add(account.key());
            namesOfAccount
                    .computeIfAbsent(account.key(), first -> new TreeSet<>())
                    .add(name);
        });
        Map<Key, PaperRecord.Account> certain = new TreeMap<>();
        accountsOfName.forEach((name, candidates) -> {
            Key account = candidates.iterator().next();
            if (candidates.size() == 1
                    && namesOfAccount.getOrDefault(account, Set.of()).size() == 1) {
                certain.put(name, accounts.get(account));
            } else {
                report.count(Rule.AMBIGUOUS_ACCOUNT, place, name + ": " + candidates);
            }
        });
        return certain;
    }
}
