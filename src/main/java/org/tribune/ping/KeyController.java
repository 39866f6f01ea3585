package org.tribune.ping;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.tribune.distribution.Distribution;
import org.tribune.distribution.DistributionSettings;
import org.tribune.distribution.Document;
import org.tribune.site.PageNotFound;

/**
 * Serves the file by which IndexNow knows that a ping comes from the site.
 */
@Controller
class KeyController {

	private final Distribution distribution;

	KeyController(Distribution distribution) {
		this.distribution = distribution;
	}

	@GetMapping("/{key:[0-9a-f]{32}}.txt")
	ResponseEntity<byte[]> show(@PathVariable String key) {
		DistributionSettings settings = this.distribution.settings();
		if (!settings.indexNow() || !settings.indexNowKey().equals(key)) {
			throw new PageNotFound("/" + key + ".txt");
		}
		return Document.of("text/plain", key).answer();
	}

}
