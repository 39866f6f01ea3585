package org.tribune.staff.entrance;

import java.util.Locale;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.tribune.staff.Reception;
import org.tribune.staff.SignedIn;

/**
 * Signs somebody in again without leaving the page they are on: the page asks in a
 * dialog, so that nothing written on it is lost.
 */
@RestController
class InPlaceController {

	private final Doorkeeper doorkeeper;

	private final Threshold threshold;

	private final Reception reception;

	private final MessageSource messages;

	InPlaceController(Doorkeeper doorkeeper, Threshold threshold, Reception reception, MessageSource messages) {
		this.doorkeeper = doorkeeper;
		this.threshold = threshold;
		this.reception = reception;
		this.messages = messages;
	}

	/**
	 * The token that forms and scripts send from now on, and who is signed in.
	 */
	@GetMapping("/connexion/jeton")
	ResponseEntity<Token> token(CsrfToken token, HttpServletRequest request) {
		String email = this.reception.signedIn(request).map(SignedIn::email).orElse("");
		return ResponseEntity.ok()
			.cacheControl(CacheControl.noStore())
			.body(new Token(token.getHeaderName(), token.getToken(), email));
	}

	@PostMapping("/connexion/en-place")
	ResponseEntity<Map<String, String>> signIn(@RequestBody Credentials credentials, HttpServletRequest request,
			HttpServletResponse response) {
		Knock knock = Knock.of(words(credentials.email()), request);
		Answer answer = this.doorkeeper.askPassword(knock, words(credentials.password()));
		if (!(answer instanceof Answer.Recognised(SignedIn who, boolean codeNeeded))) {
			return refusal(answer, "staff.again.refused", "password", credentials);
		}
		if (codeNeeded) {
			String code = words(credentials.code());
			Answer second = code.isBlank() ? new Answer.Refused() : this.doorkeeper.askCode(who, code);
			if (!(second instanceof Answer.Recognised)) {
				return refusal(second, code.isBlank() ? "staff.again.code-needed" : "staff.code.refused", "code",
						credentials);
			}
		}
		this.threshold.cross(who, codeNeeded, codeNeeded ? "code" : "password", request, response);
		return ResponseEntity.noContent().build();
	}

	private ResponseEntity<Map<String, String>> refusal(Answer answer, String key, String field,
			Credentials credentials) {
		Locale language = "en".equals(credentials.language()) ? Locale.ENGLISH : Locale.FRENCH;
		if (answer instanceof Answer.Wait wait) {
			String message = this.messages.getMessage("staff.entrance.wait", new Object[] { wait.minutes() }, language);
			return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
				.header(HttpHeaders.RETRY_AFTER, String.valueOf(wait.time().toSeconds()))
				.body(Map.of("message", message, "field", field));
		}
		return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
			.body(Map.of("message", this.messages.getMessage(key, null, language), "field", field));
	}

	private static String words(@Nullable String text) {
		return (text != null) ? text : "";
	}

	/**
	 * A token, and whose session it belongs to.
	 *
	 * @param header in which scripts send it
	 * @param token its value
	 * @param email of who is signed in; empty when nobody is
	 */
	record Token(String header, String token, String email) {

	}

	/**
	 * What the dialog asks for.
	 *
	 * @param language of the page the dialog stands on
	 */
	record Credentials(@Nullable String email, @Nullable String password, @Nullable String code,
			@Nullable String language) {

		@Override
		public String toString() {
			return "Credentials of " + this.email;
		}

	}

}
