/**
 * The desk: what waits for whom, every article in lists and on a calendar.
 */
@NullMarked
package org.tribune.article.desk;

import org.jspecify.annotations.NullMarked;
