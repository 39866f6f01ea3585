package org.tribune.transfer;

import org.jspecify.annotations.Nullable;

/**
 * What an import made of a thing of another system.
 *
 * @param kind what it became
 * @param key what identifies it there
 * @param targetId what it became; null when that was deleted in Tribune
 * @param fingerprint digest of what the export said
 * @param version of the target after the import
 * @param linksPending whether it has links into the other site that lead nowhere yet
 */
public record ImportedItem(ImportedKind kind, String key, @Nullable Long targetId, String fingerprint, int version,
		boolean linksPending) {

}
