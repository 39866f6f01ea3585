/**
 * Which articles say the same in another language, and where the newsroom says so.
 */
@NullMarked
package org.tribune.article.translation;

import org.jspecify.annotations.NullMarked;
