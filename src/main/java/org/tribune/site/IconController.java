package org.tribune.site;

import java.time.Duration;
import java.util.List;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * The icon where browsers look for it unasked, and the manifest that names the others.
 */
@Controller
@ConditionalOnWebApplication
class IconController {

	private static final CacheControl DAY = CacheControl.maxAge(Duration.ofDays(1)).cachePublic();

	private static final CacheControl HOUR = CacheControl.maxAge(Duration.ofHours(1)).cachePublic();

	private final Site site;

	private final AssetAddresses assets;

	IconController(Site site, AssetAddresses assets) {
		this.site = site;
		this.assets = assets;
	}

	@GetMapping(path = "/favicon.ico", produces = "image/x-icon")
	ResponseEntity<Resource> favicon() {
		return ResponseEntity.ok().cacheControl(DAY).body(new ClassPathResource("static/assets/icons/favicon.ico"));
	}

	@GetMapping(path = "/site.webmanifest", produces = "application/manifest+json")
	@ResponseBody
	ResponseEntity<Manifest> manifest() {
		return ResponseEntity.ok()
			.cacheControl(HOUR)
			.body(Manifest.of(this.site.settings(),
					List.of(icon("icon-192.png", 192, "any"), icon("icon-512.png", 512, "any"),
							icon("icon-maskable-192.png", 192, "maskable"),
							icon("icon-maskable-512.png", 512, "maskable"))));
	}

	private Manifest.Icon icon(String name, int size, String purpose) {
		return new Manifest.Icon(this.assets.of("/assets/icons/" + name), size + "x" + size, "image/png", purpose);
	}

}
