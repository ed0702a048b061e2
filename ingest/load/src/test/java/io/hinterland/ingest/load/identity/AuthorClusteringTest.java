package io.hinterland.ingest.load.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Toys small enough to work out by hand. A crowd of 20 given names and 20 family names, each with each, makes every
 * name of the crowd common: 19·19/400 and more others of it are to be expected; other names nobody else has.
 */
class AuthorClusteringTest {

    private static final int CROWD = 20;

    private final List<Mention> mentions = new ArrayList<>();
    private final List<IdentityDecision> decisions = new ArrayList<>();

    @BeforeEach
    void crowd() {
        for (int given = 0; given < CROWD; given++) {
            for (int family = 0; family < CROWD; family++) {
                String paper = "1001.%04d".formatted(given * CROWD + family + 1);
                mentions.add(mention(paper, given(given) + " " + family(family)));
            }
        }
    }

    @Test
    void aNameThatNobodyElseIsToBeExpectedToHaveIsOnePerson() {
        paper("2301.00001", "ada byron");
        paper("2301.00002", "ada byron");
        assertThat(people("byron")).containsExactly("2301.00001 2301.00002");
    }

    @Test
    void aCommonNameAloneTellsNothing() {
        paper("2301.00001", "alia xa");
        paper("2301.00002", "alia xa");
        assertThat(people("alia xa")).containsExactly("1001.0001", "2301.00001", "2301.00002");
    }

    @Test
    void coauthorsOfRareNamesTell() {
        paper("2301.00001", "alia xa", "ada byron");
        paper("2301.00002", "alia xa", "ada byron");
        paper("2301.00003", "alia xa", "bo lindqvist");
        assertThat(people("alia xa")).containsExactly("1001.0001", "2301.00001 2301.00002", "2301.00003");
        assertThat(person("2301.00002", "alia xa").reasons().values())
                .singleElement()
                .satisfies(reason -> {
                    assertThat(reason.method()).isEqualTo(MatchReason.Method.COAUTHORS);
                    assertThat(reason.evidence()).contains("ada byron");
                    // 64 to 0.9025 for the same person
                    assertThat(reason.confidence()).isEqualTo(0.99);
                });
    }

    @Test
    void aCoauthorOfACommonNameTellsTooLittle() {
        paper("2301.00001", "alia xa", "blia xb");
        paper("2301.00002", "alia xa", "blia xb");
        assertThat(people("alia xa")).containsExactly("1001.0001", "2301.00001", "2301.00002");
    }

    @Test
    void differentAccountsKeepApartWhateverCoauthorsSay() {
        mentions.add(new Mention("2301.00001", "ada byron", Optional.of("adab"), false));
        mentions.add(new Mention("2301.00002", "ada byron", Optional.of("byron99"), false));
        paper("2301.00001", "bo lindqvist");
        paper("2301.00002", "bo lindqvist");
        assertThat(people("ada byron")).containsExactly("2301.00001", "2301.00002");
    }

    @Test
    void anAccountPutsACommonNameTogetherAndSpellingsOfIt() {
        mentions.add(new Mention("2301.00001", "alia xa", Optional.of("aliax"), false));
        mentions.add(new Mention("2301.00002", "xa alia", Optional.of("aliax"), false));
        mentions.add(new Mention("2301.00003", "alia m. xa", Optional.of("aliax"), false));
        mentions.add(new Mention("2301.00004", "bo lindqvist", Optional.of("aliax"), false));
        assertThat(people("alia m. xa")).containsExactly("2301.00001 2301.00002 2301.00003");
        assertThat(people("lindqvist")).containsExactly("2301.00004");
    }

    @Test
    void initialsGoWithTheNameThatSharesCoauthorsAndWithNoOther() {
        paper("2301.00001", "alia xa", "ada byron", "bo lindqvist");
        paper("2301.00002", "a. xa", "ada byron", "bo lindqvist");
        paper("2301.00003", "anton xa", "ada byron", "bo lindqvist");
        assertThat(people("a. xa")).containsExactly("2301.00001 2301.00002");
        assertThat(people("anton xa")).containsExactly("2301.00003");
    }

    @Test
    void diacriticsHyphensAndCaseMakeNoDifference() {
        paper("2301.00001", "víctor gállego-roth");
        paper("2301.00002", "victor gallegoroth");
        paper("2301.00003", "wei-ming löwenstrøm");
        paper("2301.00004", "weiming lowenstrom");
        assertThat(people("victor gallegoroth")).containsExactly("2301.00001 2301.00002");
        assertThat(people("weiming lowenstrom")).containsExactly("2301.00003 2301.00004");
    }

    @Test
    void twoNamesOnOnePaperAreTwoPeople() {
        paper("2301.00001", "ada byron", "a. byron");
        assertThat(people("byron")).hasSize(2);
    }

    @Test
    void ateamIsKnownByItsName() {
        mentions.add(new Mention("2301.00001", "alia xa team", Optional.empty(), true));
        mentions.add(new Mention("2301.00002", "alia xa team", Optional.empty(), true));
        assertThat(people("team")).containsExactly("2301.00001 2301.00002");
    }

    @Test
    void aDecisionOverrulesNamesAndEvidence() {
        paper("2301.00001", "ada byron");
        paper("2301.00002", "ada byron");
        paper("2301.00003", "ada lovelace");
        decisions.add(new IdentityDecision(
                "1", List.of(id("2301.00001", "ada byron"), id("2301.00003", "ada lovelace")), List.of(), "married"));
        decisions.add(new IdentityDecision(
                "2", List.of(id("2301.00002", "ada byron")), List.of(id("2301.00001", "ada byron")), ""));
        assertThat(people("ada")).containsExactly("2301.00001 2301.00003", "2301.00002");
        assertThat(person("2301.00003", "ada lovelace").reasons().values())
                .extracting(MatchReason::evidence)
                .containsExactly("decision 1: married");
    }

    @Test
    void aDecisionOnAPaperThatIsNotThereWaits() {
        paper("2301.00001", "ada byron");
        decisions.add(new IdentityDecision(
                "1", List.of(id("2301.00001", "ada byron"), id("2301.00009", "ada king")), List.of(), ""));
        assertThat(people("ada byron")).containsExactly("2301.00001");
    }

    @Test
    void theOrderOfMentionsMakesNoDifference() {
        Random random = new Random(7);
        for (int paper = 1; paper <= 300; paper++) {
            TreeSet<String> names = new TreeSet<>();
            int size = 2 + random.nextInt(3);
            while (names.size() < size) {
                names.add(
                        random.nextInt(4) == 0
                                ? "solo%1$d uni%1$d".formatted(random.nextInt(9))
                                : given(random.nextInt(CROWD)) + " " + family(random.nextInt(CROWD)));
            }
            paper("2302.%05d".formatted(paper), names.toArray(String[]::new));
        }
        Map<String, String> keys = keys();
        assertThat(keys.values().stream().distinct().count()).isLessThan(mentions.size() - 20L);
        Collections.shuffle(mentions, random);
        assertThat(keys()).isEqualTo(keys);
    }

    @Test
    void keysAreNamesAndOfNamesakesTheFirstPaper() {
        paper("1302.0001", "alia xa", "ada byron");
        paper("1302.0002", "alia xa", "ada byron");
        paper("1302.0003", "alia xa");
        paper("math/0301005", "alia xb");
        paper("math/0301006", "alia xb");
        assertThat(keys().get("1302.0001 alia xa")).isEqualTo("alia xa");
        assertThat(keys().get("1302.0002 alia xa")).isEqualTo("alia xa");
        assertThat(keys().get("1302.0003 alia xa")).isEqualTo("alia xa @1302.0003");
        assertThat(keys().get("math/0301006 alia xb")).isEqualTo("alia xb @math:0301006");
        assertThat(keys().get("1001.0001 alia xa")).isEqualTo("alia xa @1001.0001");
    }

    private Map<String, String> keys() {
        return AuthorKeys.of(AuthorClustering.cluster(mentions, decisions)).stream()
                .flatMap(author -> author.person().mentions().stream()
                        .map(mention -> Map.entry(mention.id().toString(), author.key() + author.apart())))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().replaceAll("(has account|too few).*", "")));
    }

    /** Returns the papers of each person who is named so, one text a person. */
    private List<String> people(String name) {
        return AuthorClustering.cluster(mentions, decisions).stream()
                .filter(person -> person.mentions().stream()
                        .anyMatch(mention -> mention.name().contains(name)))
                .map(person -> person.mentions().stream().map(Mention::paper).collect(Collectors.joining(" ")))
                .sorted()
                .toList();
    }

    private Person person(String paper, String name) {
        return AuthorClustering.cluster(mentions, decisions).stream()
                .filter(person -> person.mentions().stream()
                        .anyMatch(mention -> mention.id().equals(id(paper, name))))
                .findFirst()
                .orElseThrow();
    }

    private void paper(String id, String... names) {
        for (String name : names) {
            mentions.add(mention(id, name));
        }
    }

    private static Mention mention(String paper, String name) {
        return new Mention(paper, name, Optional.empty(), false);
    }

    private static MentionId id(String paper, String name) {
        return new MentionId(paper, name);
    }

    private static String given(int number) {
        return (char) ('a' + number) + "lia";
    }

    private static String family(int number) {
        return "x" + (char) ('a' + number);
    }
}
