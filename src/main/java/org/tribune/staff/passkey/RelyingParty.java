package org.tribune.staff.passkey;

import java.net.URI;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import org.tribune.site.Site;
import org.tribune.site.SiteProperties;

/**
 * The site as passkeys know it: by the host of its canonical address. On one’s own
 * machine it is {@code localhost}, at whatever port it answers. The device must have
 * recognised its owner each time: that is why a passkey counts as two factors.
 *
 * @see <a href="https://www.w3.org/TR/webauthn-3/#sctn-rp-operations">Web Authentication,
 * relying party operations</a>
 */
@Component
class RelyingParty {

	private static final String LOCAL = "localhost";

	private final SiteProperties address;

	private final Site site;

	private final PublicKeyCredentialUserEntityRepository owners;

	private final UserCredentialRepository credentials;

	RelyingParty(SiteProperties address, Site site, PublicKeyCredentialUserEntityRepository owners,
			UserCredentialRepository credentials) {
		this.address = address;
		this.site = site;
		this.owners = owners;
		this.credentials = credentials;
	}

	/**
	 * As whom the site answers this request.
	 */
	WebAuthnRelyingPartyOperations at(HttpServletRequest request) {
		boolean local = LOCAL.equals(request.getServerName());
		PublicKeyCredentialRpEntity self = PublicKeyCredentialRpEntity.builder()
			.id(local ? LOCAL : this.address.baseUrl().getHost())
			.name(this.site.settings().name())
			.build();
		Webauthn4JRelyingPartyOperations operations = new Webauthn4JRelyingPartyOperations(this.owners,
				this.credentials, self, Set.of(local ? asked(request) : canonical()));
		operations
			.setCustomizeRequestOptions((options) -> options.userVerification(UserVerificationRequirement.REQUIRED));
		operations.setCustomizeCreationOptions(
				(options) -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
					.residentKey(ResidentKeyRequirement.REQUIRED)
					.userVerification(UserVerificationRequirement.REQUIRED)
					.build()));
		return operations;
	}

	private static String asked(HttpServletRequest request) {
		return origin(request.getScheme(), LOCAL, request.getServerPort());
	}

	private String canonical() {
		URI base = this.address.baseUrl();
		return origin(base.getScheme(), base.getHost(), base.getPort());
	}

	private static String origin(String scheme, String host, int port) {
		boolean usual = port < 0 || (scheme.equals("http") && port == 80) || (scheme.equals("https") && port == 443);
		return scheme + "://" + host + (usual ? "" : ":" + port);
	}

}
