package org.tribune.staff.passkey;

import com.webauthn4j.verifier.exception.VerificationException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.tribune.site.PageNotFound;
import org.tribune.staff.SignedIn;
import org.tribune.staff.entrance.Confirmed;

/**
 * One's own passkeys: adding, naming and taking them away.
 */
@Controller
class PasskeyController {

	private static final Logger LOG = LoggerFactory.getLogger(PasskeyController.class);

	private static final String OPTIONS = "passkey-creation";

	private static final int LABEL = 60;

	private static final String BACK = "redirect:/admin/account";

	private final JsonMapper json = JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

	private final RelyingParty site;

	private final Passkeys passkeys;

	PasskeyController(RelyingParty site, Passkeys passkeys) {
		this.site = site;
		this.passkeys = passkeys;
	}

	@Confirmed
	@GetMapping("/admin/account/passkeys/new")
	String show() {
		return "staff/passkey/new";
	}

	/**
	 * What the browser needs to make a passkey.
	 */
	@Confirmed
	@PostMapping("/admin/account/passkeys/options")
	ResponseEntity<String> options(Authentication who, HttpServletRequest request) {
		PublicKeyCredentialCreationOptions options = this.site.at(request)
			.createPublicKeyCredentialCreationOptions(new ImmutablePublicKeyCredentialCreationOptionsRequest(who));
		request.getSession().setAttribute(OPTIONS, options);
		return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(this.json.writeValueAsString(options));
	}

	/**
	 * Keeps the passkey that the browser has made.
	 */
	@Confirmed
	@PostMapping("/admin/account/passkeys")
	ResponseEntity<Void> add(SignedIn who, @RequestBody String body, HttpServletRequest request,
			HttpServletResponse response) {
		if (!(request.getSession().getAttribute(OPTIONS) instanceof PublicKeyCredentialCreationOptions options)) {
			return ResponseEntity.unprocessableContent().build();
		}
		request.getSession().removeAttribute(OPTIONS);
		try {
			RelyingPartyPublicKey sent = this.json.readValue(body, RelyingPartyPublicKey.class);
			String label = label(sent.getLabel());
			this.site.at(request)
				.registerCredential(new ImmutableRelyingPartyRegistrationRequest(options,
						new RelyingPartyPublicKey(sent.getCredential(), label)));
			this.passkeys.added(who, label);
		}
		catch (JacksonException | IllegalArgumentException | VerificationException ex) {
			LOG.warn("A passkey of staff/{} was refused: {}", who.id(), ex.getMessage());
			return ResponseEntity.unprocessableContent().build();
		}
		RequestContextUtils.getOutputFlashMap(request).put("notice", "staff.passkeys.added");
		RequestContextUtils.saveOutputFlashMap("/admin/account", request, response);
		return ResponseEntity.noContent().build();
	}

	@PostMapping("/admin/account/passkeys/{passkeyId}/name")
	String rename(SignedIn who, @PathVariable String passkeyId, @RequestParam(defaultValue = "") String label,
			RedirectAttributes redirect) {
		if (!this.passkeys.rename(who, passkeyId, label(label))) {
			throw new PageNotFound("/admin/account/passkeys/" + passkeyId);
		}
		redirect.addFlashAttribute("notice", "staff.passkeys.renamed");
		return BACK;
	}

	@Confirmed
	@PostMapping("/admin/account/passkeys/{passkeyId}/removal")
	String remove(SignedIn who, @PathVariable String passkeyId, RedirectAttributes redirect) {
		if (!this.passkeys.remove(who, passkeyId)) {
			throw new PageNotFound("/admin/account/passkeys/" + passkeyId);
		}
		redirect.addFlashAttribute("notice", "staff.passkeys.removed");
		return BACK;
	}

	private static String label(@Nullable String text) {
		String label = (text != null) ? text.strip() : "";
		return label.isEmpty() ? "Passkey" : label.substring(0, Math.min(label.length(), LABEL));
	}

}
