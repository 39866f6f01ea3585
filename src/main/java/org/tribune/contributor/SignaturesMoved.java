package org.tribune.contributor;

/**
 * What one contributor signed is another's from now on. Published within the transaction
 * that decides it; whoever keeps signatures moves them.
 *
 * @param fromId who signed until now
 * @param toId who signs from now on
 * @param merged whether the first was the same person and ceases to exist
 */
public record SignaturesMoved(long fromId, long toId, boolean merged) {
}
