package org.tribune.contributor;

import jakarta.persistence.Embeddable;

/**
 * A page elsewhere that belongs to a contributor.
 *
 * @param kind {@code website}, {@code linkedin}, {@code mastodon}, {@code bluesky},
 * {@code x}, {@code orcid}, {@code wikipedia} or {@code other}
 * @param address absolute http or https address
 */
@Embeddable
public record ContributorLink(String kind, String address) {
}
