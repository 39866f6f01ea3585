package org.tribune.graph;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * Who publishes.
 *
 * @param type always {@code NewsMediaOrganization}
 * @param id absolute identifier
 * @param name of the magazine
 * @param url of the home page, absolute
 * @param logo always one
 * @param legalName of the legal person; empty when unknown, and beside articles
 * @param email where readers write to; may be empty
 * @param address postal; may be empty
 * @param sameAs its pages elsewhere
 * @param policies absolute addresses by the property of schema.org that names each
 * @see <a href="https://schema.org/NewsMediaOrganization">NewsMediaOrganization</a>
 */
public record NewsMediaOrganization(@JsonProperty("@type") String type, @JsonProperty("@id") String id, String name,
		String url, ImageObject logo, String legalName, String email, String address, List<String> sameAs,
		@JsonAnyGetter Map<String, String> policies) implements Node {

	NewsMediaOrganization(String id, String name, String url, ImageObject logo) {
		this("NewsMediaOrganization", id, name, url, logo, "", "", "", List.of(), Map.of());
	}

	NewsMediaOrganization inFull(String legal, @Nullable String mail, String postal, List<String> elsewhere,
			Map<String, String> rules) {
		return new NewsMediaOrganization(this.type, this.id, this.name, this.url, this.logo, legal,
				(mail != null) ? mail : "", postal, elsewhere, rules);
	}

}
