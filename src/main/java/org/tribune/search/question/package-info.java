/**
 * Questions that readers put to the index: how they are read, asked, answered and mended.
 */
@NullMarked
package org.tribune.search.question;

import org.jspecify.annotations.NullMarked;
