/**
 * Finished reader pages: handed out before the site is asked, recalled when something
 * they show has changed.
 */
@NullMarked
package org.tribune.pagecache;

import org.jspecify.annotations.NullMarked;
