/**
 * The pages and the panel from which people move an article through its life.
 */
@NullMarked
package org.tribune.article.verb;

import org.jspecify.annotations.NullMarked;
