/**
 * The page on which one article is read.
 */
@NullMarked
package org.tribune.article.page;

import org.jspecify.annotations.NullMarked;
