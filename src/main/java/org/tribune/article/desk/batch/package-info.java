/**
 * Doing one thing to several articles at once, and undoing it.
 */
@NullMarked
package org.tribune.article.desk.batch;

import org.jspecify.annotations.NullMarked;
