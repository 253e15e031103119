package de.antragswerk.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewAccountTest {

    @Test
    void blanksAndCaseDoNotMakeAnotherPerson() {
        assertThat(new NewAccount(" B.Bayern ", " Britta", "Huber ", "b.bayern@example.org "))
                .isEqualTo(new NewAccount("b.bayern", "Britta", "Huber", "b.bayern@example.org"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Jürgen", "Nguyễn Thị", "O’Neill", "von der Leyen", "Dr. Weiß-Çelik", "Ł"})
    void peopleHaveManyKindsOfNames(String name) {
        assertThat(NewAccount.isName(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "<b>", "a\nb", "1", "a@b"})
    void whatIsNoNameIsRefused(String name) {
        assertThat(NewAccount.isName(name)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NewAccount("b.bayern", name, "Huber", "b.bayern@example.org"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ab", "ü.bayern", "b bayern", "../x", "b?x=1", "-x1"})
    void whatIsNoUserNameIsRefused(String userName) {
        assertThat(NewAccount.isUserName(userName)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a@b", "a b@example.org", "a@b@example.org", "\"a\"@example.org", "<a@example.org>"})
    void whatIsNoAddressIsRefused(String email) {
        assertThat(NewAccount.isEmail(email)).isFalse();
    }

    @Test
    void aOneTimePasswordIsLongEnoughForTheRealmAndNeverTwiceTheSame() {
        var random = new Random(1);
        var before = "";
        for (var round = 0; round < 1000; round++) {
            var password = OneTimePassword.fresh(random).value();
            assertThat(password)
                    .matches("([a-hjkmnp-z2-79]{4}-){4}[a-hjkmnp-z2-79]{4}")
                    .isNotEqualTo(before);
            before = password;
        }
        assertThat(OneTimePassword.fresh()).isNotEqualTo(OneTimePassword.fresh());
    }

    @Test
    void nothingOfAPersonOrAPasswordReachesALog() {
        var person = new NewAccount("b.bayern", "Britta", "Huber", "b.bayern@example.org");
        var password = OneTimePassword.fresh();
        assertThat(person.toString()).doesNotContain("bayern", "Huber");
        assertThat(password.toString()).doesNotContain(password.value());
        assertThat(new Account("4711", "b.bayern", "Britta", "Huber", "b@example.org", true).toString())
                .doesNotContain("bayern", "Huber", "example");
    }
}
