package org.tribune.article.preview;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A link to a preview as the newsroom lists it. Its address is known to nobody but those
 * who were given it.
 *
 * @param id of the link
 * @param label whom it was made for; may be empty
 * @param createdBy who made it
 * @param createdAt when
 * @param expiresAt until when it works
 * @param revokedAt since when it does not work any more, if it was revoked
 * @param lastOpenedAt when it was last used, if ever
 * @param open whether it works now
 */
record PreviewLink(long id, String label, String createdBy, Instant createdAt, Instant expiresAt,
		@Nullable Instant revokedAt, @Nullable Instant lastOpenedAt, boolean open) {
}
