package org.tribune.pagecache;

import java.util.Set;

/**
 * Pages were taken back on this node.
 *
 * @param tags what the pages show
 * @param everything whether it was every page
 * @param first whether this node, of all, is the one that tells the outside world
 */
public record Recalled(Set<String> tags, boolean everything, boolean first) {
}
