package org.tribune.staff.password;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.tribune.TribuneTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a password must be.
 */
@TribuneTest
class PasswordRulesTests {

	@Autowired
	private PasswordRules rules;

	@Autowired
	private PasswordEncoder passwords;

	@ParameterizedTest
	@ValueSource(strings = { "une rivière se mesure à pied", "quatre chats gris sur le mur", "7&é\"'(-è_çà)=^$ù*!:;,",
			"Nadia mesure des rivières à pied", "日本語でも長ければ問題ありませんよね" })
	void longAndUnexpectedIsGood(String password) {
		assertThat(this.rules.objection(password, "nadia.ferroud@estrade.example.org", "Nadia Ferroud")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "quatorze signe, short", "'', short", "Motdepasse motdepasse, common", "motdepasse123456789, common",
			"azertyuiopqsdfghjklm, common", "aaaaaaaaaaaaaaaaaaaa, common", "abcabcabcabcabcabc, common",
			"123456789012345, common", "abcdefghijklmnopq, common", "il était une fois, common",
			"zxcvbnmasdfghjkl, guessable", "mnbvcxzlkjhgfdsa, guessable", "NadiaFerroud-2026, personal",
			"nadia.ferroud@estrade.example.org, personal" })
	void whatOthersGuessIsRefused(String password, String objection) {
		assertThat(this.rules.objection(password, "nadia.ferroud@estrade.example.org", "Nadia Ferroud"))
			.contains("staff.password." + objection);
	}

	@Test
	void paragraphIsTooLong() {
		assertThat(this.rules.objection("une phrase ".repeat(50), "a@b.c", "A")).contains("staff.password.long");
	}

	@Test
	void accentsAreTheSameOnEveryKeyboard() {
		String composed = "une rivi\u00e8re se mesure \u00e0 pied";
		String decomposed = "une rivie\u0300re se mesure a\u0300 pied";
		String hash = this.passwords.encode(composed);
		assertThat(hash).startsWith("$argon2id$");
		assertThat(this.passwords.matches(decomposed, hash)).isTrue();
		assertThat(this.passwords.matches("une riviere se mesure a pied", hash)).isFalse();
	}

}
