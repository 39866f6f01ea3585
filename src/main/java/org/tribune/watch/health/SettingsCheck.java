package org.tribune.watch.health;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;
import org.tribune.site.SiteProperties;
import org.tribune.staff.password.Letters;

/**
 * Whether the site knows where it lives and can write letters.
 */
@Component
class SettingsCheck implements Check {

	private final SiteProperties site;

	private final Letters letters;

	SettingsCheck(SiteProperties site, Letters letters) {
		this.site = site;
		this.letters = letters;
	}

	@Override
	public List<Symptom> look() {
		List<Symptom> symptoms = new ArrayList<>(judge(this.site.baseUrl()));
		String fault = this.letters.lastFault();
		if (!this.letters.canBeSent()) {
			symptoms.add(Symptom.advice("mail-missing", ""));
		}
		else if (fault != null) {
			symptoms.add(Symptom.warning("mail-failing", "", fault));
		}
		return symptoms;
	}

	/** What the address of the site tells. */
	static List<Symptom> judge(URI address) {
		if (isTrial(address)) {
			return List.of(Symptom.advice("base-url", "", address));
		}
		return "https".equals(address.getScheme()) ? List.of() : List.of(Symptom.warning("https", "", address));
	}

	/** Whether the site is only tried out: it believes that it lives on this machine. */
	static boolean isTrial(URI address) {
		String host = String.valueOf(address.getHost());
		return host.equals("localhost") || host.startsWith("127.") || host.equals("[::1]");
	}

}
