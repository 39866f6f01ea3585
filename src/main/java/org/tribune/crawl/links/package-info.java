/**
 * Where texts link to, and whether anything is there: paths of this site are looked up,
 * addresses of other sites asked politely.
 */
@NullMarked
package org.tribune.crawl.links;

import org.jspecify.annotations.NullMarked;
