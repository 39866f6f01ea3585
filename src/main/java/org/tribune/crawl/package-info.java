/**
 * What crawlers trip over in the published articles, as the newsroom sees and mends it.
 */
@NullMarked
package org.tribune.crawl;

import org.jspecify.annotations.NullMarked;
