package io.hinterland.ingest.clean.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.hinterland.ingest.clean.report.Rule;
import io.hinterland.schema.identity.Key;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorNamesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Percy Liang",
                "Wen-tau Yih",
                "Hal Daumé III",
                "Shin'ichi Satoh",
                "Linxi \"Jim\" Fan",
                "Hai (Helen) Li",
                "Mausam",
                "Jason and Wei",
                "kaiokendev1",
                "Juan de la Cruz y Vega",
                "Alexandre Lepetier",
                "李飞飞"
            })
    void leavesAnOrdinaryNameAsItIs(String name) {
        assertThat(AuthorNames.of(name).names()).containsExactly(name);
        assertThat(AuthorNames.of(name).rules()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {":", "…", "1", " - ", ""})
    void dropsWhatHasNoLetter(String printed) {
        assertThat(AuthorNames.of(printed).names()).isEmpty();
    }

    @Test
    void countsADroppedAuthor() {
        assertThat(AuthorNames.of(":").rules()).containsExactly(Rule.AUTHOR_WITHOUT_LETTERS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ada Byron, Mary Somerville, Charles Babbage | Ada Byron | Mary Somerville | Charles Babbage",
                "Ada Byron; Mary Somerville; Charles Babbage | Ada Byron | Mary Somerville | Charles Babbage",
                "Byron, Ada; Somerville, Mary; Babbage, Charles | Ada Byron | Mary Somerville | Charles Babbage",
                "Byron, A.; Somerville, M.; Babbage, C. | A. Byron | M. Somerville | C. Babbage",
                "Byron, A., Somerville, M., Babbage, C. | A. Byron | M. Somerville | C. Babbage",
                "Byron, Somerville, Babbage | Byron | Somerville | Babbage",
                "Ada Byron, Mary Somerville, and Charles Babbage | Ada Byron | Mary Somerville | Charles Babbage",
                "Byron, Ada AND Somerville, Mary AND Babbage, Charles | Ada Byron | Mary Somerville | Charles Babbage",
                "A. Byron, M. Somerville and C. Babbage | A. Byron | M. Somerville | C. Babbage",
                "Ada Byron, John Smith, Jr., Charles Babbage | Ada Byron | John Smith Jr. | Charles Babbage"
            })
    void splitsAListInOneText(String printed, String first, String second, String third) {
        assertThat(AuthorNames.of(printed).names()).containsExactly(first, second, third);
        assertThat(AuthorNames.of(printed).rules()).contains(Rule.AUTHOR_LIST_SPLIT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Smith, Jr. | Smith Jr.",
                "Guy L. Steele, Jr. | Guy L. Steele Jr.",
                "Robert Webster, III | Robert Webster III",
                "Jane Doe, PhD | Jane Doe",
                "Jane Doe, M.D., Ph.D. | Jane Doe",
                "Jane Doe MD | Jane Doe",
                "Ada Mba | Ada Mba",
                "McKell, John W., Jr. | John W. McKell Jr.",
                "McKell, Jr., John W. | John W. McKell Jr.",
                "McKell Jr., John W. | John W. McKell Jr.",
                "Alvarado, A.A., Jr. | A.A. Alvarado Jr.",
                "Alvarado, Jr., A.A. | A.A. Alvarado Jr.",
                "Byron, Ada, PhD | Ada Byron"
            })
    void keepsASuffixWithItsNameAndDropsDegrees(String printed, String name) {
        assertThat(AuthorNames.of(printed).names()).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Byron, Ada | Ada Byron",
                "Byron, A. K. | A. K. Byron",
                "van der Maaten, Laurens | Laurens van der Maaten",
                "Van der Berg, Jan | Jan Van der Berg",
                "Smith, MD | MD Smith",
                "Müller-Lüdenscheidt, Jean-Paul | Jean-Paul Müller-Lüdenscheidt"
            })
    void turnsRoundLastNameFirst(String printed, String name) {
        assertThat(AuthorNames.of(printed).names()).containsExactly(name);
        assertThat(AuthorNames.of(printed).rules()).containsExactly(Rule.AUTHOR_REORDERED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Byron, Ada and {\\O}rsted, H. C. | Ada Byron | H. C. Ørsted",
                "Byron, Ada and García Márquez, Gabriel and others | Ada Byron | Gabriel García Márquez",
                "García Márquez, Gabriel; Byron, Ada | Gabriel García Márquez | Ada Byron",
                "King, Martin Luther, Jr. and Byron, Ada | Martin Luther King Jr. | Ada Byron",
                "King Jr., Martin Luther; Byron, Ada, MD | Martin Luther King Jr. | Ada Byron",
                "Byron-King, A., Müller-Lüdenscheidt, J.-P. | A. Byron-King | J.-P. Müller-Lüdenscheidt",
                "Smith JR, Doe AB | JR Smith | AB Doe",
                "Ada Byron, PhD, Cal Dunmore, MSc | Ada Byron | Cal Dunmore",
                "李明、王伟 | 李明 | 王伟"
            })
    void readsListsOfEveryForm(String printed, String first, String second) {
        assertThat(AuthorNames.of(printed).names()).containsExactly(first, second);
    }

    @Test
    void readsOneNameALine() {
        assertThat(AuthorNames.of("Ada Byron\nCal Dunmore\n").names()).containsExactly("Ada Byron", "Cal Dunmore");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "University of California, Berkeley",
                "The Institute of Sea and Air Research",
                "Alphabet Inc, London Research"
            })
    void keepsTheNameOfAGroupWhole(String name) {
        assertThat(AuthorNames.of(name).names()).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ada Byron* | Ada Byron",
                "Ada Byron †‡ | Ada Byron",
                "/Ada Byron | Ada Byron",
                "and Ada Byron | Ada Byron",
                "Ada Byron et al. | Ada Byron",
                "Ada Byron and others | Ada Byron"
            })
    void freesANameOfMarks(String printed, String name) {
        assertThat(AuthorNames.of(printed).names()).containsExactly(name);
        assertThat(AuthorNames.of(printed).rules()).containsExactly(Rule.MARKED_AUTHOR);
    }

    @Test
    void dropsANameThatIsTooLongForAKey() {
        AuthorNames names = AuthorNames.of("a".repeat(9_000));
        assertThat(names.names()).isEmpty();
        assertThat(names.rules()).containsExactly(Rule.LONG_KEY);
    }

    @Property
    void makesOnlyNamesThatHaveAKeyAndALetter(@ForAll String printed) {
        assertThat(AuthorNames.of(printed).names()).allMatch(Key::canMake).allMatch(name -> name.codePoints()
                .anyMatch(Character::isLetter));
    }
}
