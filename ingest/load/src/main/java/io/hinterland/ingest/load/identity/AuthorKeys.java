package io.hinterland.ingest.load.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The keys of authors. An author's key is the name that most papers print; where several people have one name, it is
 * that of the one with most papers, and the others' is followed by their first paper: {@code wei wang @2304.13705}.
 * Such a key names a mention, so it leads to somebody for as long as the paper is there, whoever it is found to be.
 */
final class AuthorKeys {

    private final Map<String, Integer> bearers = new HashMap<>();

    private AuthorKeys(List<Person> people) {
        people.forEach(person -> person.mentions().stream()
                .map(Mention::name)
                .distinct()
                .forEach(name -> bearers.merge(name, 1, Integer::sum)));
    }

    static List<KeyedPerson> of(List<Person> people) {
        AuthorKeys keys = new AuthorKeys(people);
        Map<String, List<Person>> namesakes = people.stream().collect(Collectors.groupingBy(Person::name));
        List<KeyedPerson> authors = new ArrayList<>(people.size());
        namesakes.forEach((name, persons) -> {
            Person foremost = persons.stream().min(foremost(name)).orElseThrow();
            persons.forEach(person -> authors.add(
                    new KeyedPerson(person == foremost ? name : namesake(person, name), person, keys.apart(person))));
        });
        return authors;
    }

    /** With a colon in an old id: a slash in a key would part it in addresses. */
    private static String namesake(Person person, String name) {
        return name + " @" + person.firstPaper(name).replace('/', ':');
    }

    private static Comparator<Person> foremost(String name) {
        Comparator<Person> byPapers = Comparator.comparingLong(person -> person.mentionsBy(name));
        return byPapers.reversed().thenComparing(person -> person.firstPaper(name), Person.PAPERS_BY_AGE);
    }

    private String apart(Person person) {
        int others = bearers.getOrDefault(person.name(), 1) - 1;
        if (others == 0) {
            return "";
        }
        String account = person.mentions().stream()
                .flatMap(mention -> mention.account().stream())
                .findFirst()
                .map(known -> "has account " + known + "; ")
                .or(() -> person.orcid().map(orcid -> "has ORCID " + orcid + "; "))
                .orElse("");
        return account
                + String.format(
                        Locale.ROOT,
                        "too few co-authors in common with %d %s named '%s' (by chance, %.1f would be expected)",
                        others,
                        others == 1 ? "other" : "others",
                        person.name(),
                        person.expectedOthers());
    }

    /**
     * A person under the key of an author.
     *
     * @param apart why others of the name are other people, for people; empty where nobody else has it
     */
    record KeyedPerson(String key, Person person, String apart) {}
}
