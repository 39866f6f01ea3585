package org.tribune.site;

/**
 * Another process may have changed what every page shows: whoever keeps a
 * {@link Snapshot} reads it again before this event's listeners return.
 */
public record SnapshotsOutdated() {
}
