/**
 * The checklist: what an article must have before people publish it, and what it had
 * better have.
 */
@NullMarked
package org.tribune.article.checklist;

import org.jspecify.annotations.NullMarked;
