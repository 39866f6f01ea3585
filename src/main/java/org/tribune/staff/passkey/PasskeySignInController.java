package org.tribune.staff.passkey;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

import com.webauthn4j.verifier.exception.VerificationException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.tribune.staff.Account;
import org.tribune.staff.Personnel;
import org.tribune.staff.SignedIn;
import org.tribune.staff.entrance.Destination;
import org.tribune.staff.entrance.Knock;
import org.tribune.staff.entrance.Threshold;
import org.tribune.staff.entrance.Throttle;
import org.tribune.staff.entrance.Throttle.Scope;

/**
 * Signing in with a passkey: no address and no password is typed, and no code is asked
 * for.
 */
@RestController
class PasskeySignInController {

	private static final Logger LOG = LoggerFactory.getLogger(PasskeySignInController.class);

	private static final String OPTIONS = "passkey-request";

	private static final TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>> CREDENTIAL = new TypeReference<>() {
	};

	private final JsonMapper json = JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

	private final RelyingParty site;

	private final Personnel personnel;

	private final Threshold threshold;

	private final Throttle throttle;

	PasskeySignInController(RelyingParty site, Personnel personnel, Threshold threshold, Throttle throttle) {
		this.site = site;
		this.personnel = personnel;
		this.threshold = threshold;
		this.throttle = throttle;
	}

	/**
	 * What the browser needs to ask for a passkey.
	 */
	@PostMapping("/connexion/cle/options")
	ResponseEntity<String> options(HttpServletRequest request) {
		PublicKeyCredentialRequestOptions options = this.site.at(request)
			.createCredentialRequestOptions(new ImmutablePublicKeyCredentialRequestOptionsRequest(null));
		request.getSession().setAttribute(OPTIONS, options);
		return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(this.json.writeValueAsString(options));
	}

	@PostMapping("/connexion/cle")
	ResponseEntity<Map<String, String>> signIn(@RequestBody String body, HttpServletRequest request,
			HttpServletResponse response) {
		String address = Knock.of("", request).addressKey();
		Optional<Duration> wait = this.throttle.take(Scope.ADDRESS, address);
		if (wait.isPresent()) {
			return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
				.header(HttpHeaders.RETRY_AFTER, String.valueOf(wait.get().toSeconds()))
				.build();
		}
		SignedIn who = owner(body, request).flatMap(this.personnel::account)
			.filter(Account::active)
			.map(Account::member)
			.orElse(null);
		if (who == null) {
			return ResponseEntity.unprocessableContent().build();
		}
		this.throttle.giveBack(Scope.ADDRESS, address);
		this.threshold.cross(who, true, "passkey", request, response);
		return ResponseEntity.ok(Map.of("to", Destination.take(request)));
	}

	/**
	 * The address of whoever the passkey belongs to, if it is genuine; a challenge is
	 * good once.
	 */
	private Optional<String> owner(String body, HttpServletRequest request) {
		HttpSession session = request.getSession();
		if (!(session.getAttribute(OPTIONS) instanceof PublicKeyCredentialRequestOptions options)) {
			return Optional.empty();
		}
		session.removeAttribute(OPTIONS);
		try {
			PublicKeyCredentialUserEntity owner = this.site.at(request)
				.authenticate(new RelyingPartyAuthenticationRequest(options, this.json.readValue(body, CREDENTIAL)));
			return Optional.of(owner.getName());
		}
		catch (JacksonException | IllegalArgumentException | VerificationException ex) {
			LOG.warn("A passkey was refused: {}", ex.getMessage());
			return Optional.empty();
		}
	}

}
