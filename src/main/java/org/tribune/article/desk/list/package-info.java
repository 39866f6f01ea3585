/**
 * The list of every article: filtered, searched, read page by page.
 */
@NullMarked
package org.tribune.article.desk.list;

import org.jspecify.annotations.NullMarked;
